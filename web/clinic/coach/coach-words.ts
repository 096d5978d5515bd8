import type { ReplyContext, ReplyThread } from '#rules/guidance/replies/index.ts';
import type { Frame } from '../../ui/index.ts';

/** Says a phrase of `coach`, on the server from the phrases, in the browser from what the page brought. */
export type SayCoach = (key: string, values?: Readonly<Record<string, string | number>>) => string;

/** What coaching reads beside the reply. */
export interface CoachGround {
  thread: ReplyThread;
  context: ReplyContext;
  /** Phrases to add are in the language the patient reads. */
  offers: Readonly<Record<'next_step' | 'safety_net' | 'who_to_contact' | 'starter', string>>;
}

const keys = [
  'title',
  'private',
  'nothing',
  'asked',
  'askedNone',
  'open',
  'start',
  'there',
  'missing',
  'reads',
  'readsEs',
  'meets',
  'above',
  'swap',
  'leave',
  'swapped',
  'safe',
  'has.next_step',
  'has.safety_net',
  'has.who_to_contact',
  'has.partnership',
] as const;

const withValues = {
  answered: ['words'],
  hers: ['value'],
  goal: ['value'],
  yours: ['value'],
  ruler: ['yours', 'goal', 'hers'],
  rulerEs: ['yours', 'goal', 'hers', 'huerta'],
  hard: ['word'],
  plain: ['plain'],
  add: ['words'],
  'other.title': ['name'],
  'other.text': ['patient'],
} as const;

/** Every phrase of the coach with its places left open, for the browser to fill. */
export function coachPhrases({ t }: Pick<Frame, 't'>): Record<string, string> {
  const plain = keys.map((key) => [key, t(`coach.${key}`)] as const);
  const open = Object.entries(withValues).map(
    ([key, places]) =>
      [
        key,
        t(`coach.${key}`, Object.fromEntries(places.map((place) => [place, `{${place}}`]))),
      ] as const,
  );
  return Object.fromEntries([...plain, ...open]);
}

export function sayFrom(phrases: Readonly<Record<string, string>>): SayCoach {
  return (key, values = {}) =>
    Object.entries(values).reduce(
      (text, [place, value]) => text.replaceAll(`{${place}}`, String(value)),
      phrases[key] ?? key,
    );
}
