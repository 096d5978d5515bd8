import type { ComposeView } from '#product/messaging/index.ts';
import type { Frame } from '../../ui/index.ts';
import type { CallFor } from './margin-notes.ts';
import type { MarginProps } from './margin.tsx';

const plainKeys = [
  'checks',
  'there',
  'missing',
  'rule',
  'keep',
  'voice',
  'urgent.title.emergency',
  'urgent.title.crisis',
  'urgent.title.poison',
  'urgent.title.nurse_line',
  'urgent.why.emergency',
  'urgent.why.crisis',
  'urgent.why.poison',
  'urgent.why.nurse_line',
  'someone_else.act',
  'detail.since_when',
  'detail.how_bad',
  'detail.what_tried',
  'detail.what_you_want',
  'detail.which_medicine',
  'detail.which_pharmacy',
  'detail.which_test',
  'detail.when_suits',
  'detail.which_form',
  'detail.needed_by',
  'detail.which_bill',
  'detail.which_specialist',
] as const;

const withValue = { wrote: 'quote', call: 'phone', 'redirect.act': 'topic' } as const;

/** Every phrase the margin may say, with its places left open, for the browser to fill. */
export function marginPhrases({ t }: Pick<Frame, 't'>): Record<string, string> {
  const plain = plainKeys.map((key) => [key, t(`messaging.margin.${key}`)] as const);
  const open = Object.entries(withValue).map(
    ([key, place]) => [key, t(`messaging.margin.${key}`, { [place]: `{${place}}` })] as const,
  );
  return Object.fromEntries([...plain, ...open]);
}

/** The numbers the margin may name. */
export function phonesOf(
  lines: readonly { concern: string; phone: string }[],
): Partial<Record<CallFor, string>> {
  const phoneOf = (concern: CallFor) => lines.find((line) => line.concern === concern)?.phone;
  const found: Partial<Record<CallFor, string>> = {};
  for (const concern of ['emergency', 'crisis', 'poison', 'nurse_line'] as const) {
    const phone = phoneOf(concern);
    if (phone !== undefined) found[concern] = phone;
  }
  return found;
}

/** All that the margin needs beside its notes; the island is given the same. */
export function marginGround(
  view: Pick<ComposeView, 'named' | 'guidance'>,
  { language, person }: Pick<Frame, 'language' | 'person'>,
): Omit<MarginProps, 'notes' | 'say'> {
  const { defaultLanguage, topics, helpLines } = view.named;
  return {
    language,
    defaultLanguage,
    mayVoice: person !== null,
    tips: view.guidance.tips,
    phones: phonesOf(helpLines),
    topicLabels: Object.fromEntries(
      topics.map(({ id, label }) => [id, label[language] ?? label[defaultLanguage] ?? '']),
    ),
  };
}
