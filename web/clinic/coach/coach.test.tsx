import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { coachReply } from '#rules/guidance/index.ts';
import type { Frame } from '../../ui/index.ts';
import { translator } from '../../ui/words.ts';
import { offersIn } from './coach-place.tsx';
import { coachPhrases, sayFrom, type CoachGround } from './coach-words.ts';
import { Coach } from './coach.tsx';

const asked = {
  en: 'My knee hurts. Can I take ibuprofen? When is my next visit?',
  es: 'Me duele la rodilla. ¿Puedo tomar ibuprofeno? ¿Cuándo es mi próxima visita?',
} as const;
const reply = {
  en: 'Yes, ibuprofen is fine with food. Monitor the edema.',
  es: 'Sí, el ibuprofeno está bien con comida. Vigile el edema.',
} as const;

function coached(language: 'en' | 'es') {
  const t = translator(language, true);
  const ground: CoachGround = {
    thread: { messages: [{ author: 'patient', text: asked[language] }] },
    context: { language, patientName: 'Ana Lopez' },
    offers: offersIn(t),
  };
  const coaching = coachReply(reply[language], ground.thread, ground.context);
  const say = sayFrom(coachPhrases({ t } as Frame));
  return { t, html: render(<Coach coaching={coaching} ground={ground} say={say} />) };
}

describe.each(['en', 'es'] as const)('the coach in %s', (language) => {
  test('lists what was asked, with the words that answer it', () => {
    const { html, t } = coached(language);
    const first = reply[language].split('.')[0] ?? '';
    expect(html).toContain(t('coach.answered', { words: `${first}.` }));
    expect(html.split(t('coach.open'))).toHaveLength(2);
  });

  test('says the reading levels in words beside the drawing', () => {
    expect(coached(language).html).toMatch(/role="img" aria-label="[^"]*\d/);
  });

  test('offers plain words for one hard word, and no button where there is no script', () => {
    const { html } = coached(language);
    expect(html).toContain(language === 'en' ? 'watch' : 'hinchazón');
    expect(html).not.toContain('<button');
  });

  test('says what a safe reply still has, as an offer', () => {
    const { html, t } = coached(language);
    expect(html).toContain(t('coach.add', { words: t('coach.offer.safety_net') }));
  });
});
