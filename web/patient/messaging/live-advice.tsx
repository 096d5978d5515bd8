import { render } from 'preact';
import type { Advice, advise } from '#rules/guidance/index.ts';
import { announce } from '../../ui/page.ts';
import { drawMirror } from '../../ui/mirror.ts';
import type { ComposeProps } from './compose-props.ts';
import { notesFor, type MarginNotes } from './margin-notes.ts';
import { sayFrom } from './margin-say.ts';
import { Margin } from './margin.tsx';
import { answersOf } from './typed.ts';

type Advise = typeof advise;

interface Places {
  form: HTMLFormElement;
  words: HTMLTextAreaElement;
  margin: HTMLElement;
}

function adviceNow(
  think: Advise,
  { form, words }: Places,
  { guidance, language }: ComposeProps,
  dismissed: Readonly<Record<string, number>>,
): Advice {
  const { charter, topicId, urgentAnswers, patient, author } = guidance;
  const {
    languages = [],
    defaultLanguage = 'en',
    topics = [],
    helpLines = [],
    clauses = [],
  } = charter;
  const captions = [...form.querySelectorAll('.files li > span:first-of-type')];
  return think(
    {
      body: words.value,
      answers: answersOf(form),
      captions: captions.map((caption) => caption.textContent ?? ''),
      urgentAnswers,
      ...(topicId === null ? {} : { topicId }),
    },
    { languages, defaultLanguage, topics, helpLines, clauses },
    { statedLanguage: language, now: Date.now(), patient, author, clinicOpen: true, dismissed },
  );
}

// A time never stands beside a red flag; where the server knew none, there is none to show.
function turnCard(form: HTMLElement, { face }: MarginNotes): void {
  const timed = form.querySelector<HTMLElement>('[data-promise="timed"]');
  const urgent = form.querySelector<HTMLElement>('[data-promise="urgent"]');
  const card = form.querySelector<HTMLElement>('.ifsend');
  if (timed) timed.hidden = face !== 'timed';
  if (urgent) urgent.hidden = face !== 'urgent';
  if (card) card.hidden = face === 'none' || (face === 'timed' && !timed);
}

// Saved with the draft like anything else, so that what was put away stays away.
function tellOf(form: HTMLFormElement, happened: 'dismissed', tip: string): void {
  const field = document.createElement('input');
  field.type = 'hidden';
  field.name = `tip.${happened}`;
  field.value = tip;
  form.append(field);
  form.dispatchEvent(new Event('input', { bubbles: true }));
}

/** The same advice as on the server, while someone writes. */
export function startAdvice(think: Advise, places: Places, props: ComposeProps): () => void {
  const { form, words, margin } = places;
  const say = sayFrom(props.phrases);
  const mirror = form.querySelector('[data-mirror]');
  const away: Record<string, number> = { ...props.guidance.dismissed };
  const { tips } = props.guidance;
  let said = '';
  const show = () => {
    const notes = notesFor(adviceNow(think, places, props, away), words.value, tips);
    render(<Margin {...props.ground} notes={notes} say={say} />, margin);
    if (mirror) drawMirror(mirror, words.value, notes.underlines);
    turnCard(form, notes);
    const urgent = notes.urgent ? say(`urgent.title.${notes.urgent.call}`) : '';
    if (urgent !== said) announce(urgent);
    said = urgent;
  };
  margin.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('button[name="tip"]');
    const [happened, tip = ''] = button?.value.split(':') ?? [];
    if (happened !== 'dismissed') return;
    event.preventDefault();
    away[tip] = 2;
    tellOf(form, happened, tip);
    show();
    margin.focus();
  });
  margin.replaceChildren();
  show();
  return show;
}
