import type { GuidedAnswer, Words } from '#rules/charter/index.ts';
import { say } from '../sentences.ts';
import { numberOf, textOf, type Posted } from '../posted-value.ts';
import {
  choice,
  lines,
  slots,
  text,
  ticks,
  wordLists,
  words,
  yes,
  type FieldContext,
  type FieldSpec,
  type PartField,
  type PartOption,
} from './field-kinds.ts';
import { slugOf } from './slug-of.ts';
import { partsIn, type Part, type PartRoom } from './part-place.ts';

const named = (...values: string[]): PartOption[] =>
  values.map((value) => ({ value, label: null }));

const TOPIC_KINDS = named(
  ...'symptom medication_question medication_refill test_result scheduling referral forms_records billing general_info thanks other_admin'.split(
    ' ',
  ),
);
const URGENT_AT_MOST = 8;
const GUIDED_AT_MOST = 5;
const TEXT_CHARACTERS = 500;

const partsOf =
  (room: PartRoom) =>
  ({ document, language }: FieldContext): PartOption[] =>
    partsIn(document, room, language).map(({ id, title }) => ({ value: id, label: title }));

const otherTopics = (context: FieldContext) => [
  ...named(''),
  ...partsOf('topics')(context).filter(({ value }) => value !== context.id),
];

const teams = ({ document, language }: FieldContext): PartOption[] =>
  document.teams.map(({ id, name }) => ({ value: id, label: say(name, language, document) }));

const topicFields: FieldSpec[] = [
  words('label', ['label']),
  words('hint', ['hint']),
  lines('goodReasons', ['goodReasons']),
  words('doorTitle', ['betterDoor', 'title'], { optional: true }),
  words('doorHow', ['betterDoor', 'how'], { optional: true }),
  text('doorPhone', ['betterDoor', 'phone'], { optional: true }),
  choice('doorTopic', ['betterDoor', 'topicId'], otherTopics),
  slots('urgentQuestions', ['urgentQuestions'], URGENT_AT_MOST, (context) => [
    ...named(''),
    ...partsOf('urgent-questions')(context),
  ]),
  slots('guidedQuestions', ['guidedQuestions'], GUIDED_AT_MOST, (context) => [
    ...named(''),
    ...partsOf('guided-questions')(context),
  ]),
];

/** What a new topic needs besides: its kind, a promise, and a team. They are written where they belong, not in the topic. */
export const newTopicFields: FieldSpec[] = [
  choice('kind', ['kind'], () => TOPIC_KINDS),
  text('amount', ['promise', 'value', 'amount'], { numeric: true }),
  choice('unit', ['promise', 'value', 'unit'], () => named('work_days', 'work_hours', 'minutes')),
  words('promiseWords', ['promise', 'plainWords']),
  choice('team', ['route', 'team'], teams),
  choice('backup', ['route', 'backup'], (context) => [...named(''), ...teams(context)]),
];

const urgentFields: FieldSpec[] = [
  words('text', ['text']),
  choice('tier', ['tier'], () => named('emergency', 'same_day')),
  choice('screen', ['screen'], () =>
    named('none', 'emergency', 'crisis', 'poison', 'safety', 'pregnancy'),
  ),
];

type Choices = Extract<GuidedAnswer, { kind: 'choice' }>['choices'];
const choicesIn = (answer: unknown): Choices =>
  (answer as { choices?: Choices } | undefined)?.choices ?? [];

/** Choices keep the id they had, so that what people answered before still reads the same. */
function choicesFrom(posted: Posted, { document }: FieldContext, now: unknown): unknown[] {
  const old = choicesIn(now);
  const main = document.defaultLanguage;
  const written = wordLists(posted, 'choices', document);
  const kept = written.map(
    (label, index) =>
      old.find((each) => each.label[main] === label[main]) ??
      (written.length === old.length ? old[index] : undefined),
  );
  const taken = new Set(kept.flatMap((each) => each?.id ?? []));
  return written.map((label, index) => {
    const known = kept[index]?.id;
    if (known !== undefined) return { id: known, label };
    const id = slugOf(label[main] ?? '', taken);
    taken.add(id);
    return { id, label };
  });
}

function answerFrom(posted: Posted, context: FieldContext, now: unknown): unknown {
  const kind = textOf(posted, 'answerKind');
  if (kind === 'text')
    return { kind: 'text', maximumCharacters: numberOf(textOf(posted, 'maximumCharacters')) };
  return {
    kind: 'choice',
    several: kind === 'several',
    choices: choicesFrom(posted, context, now),
  };
}

function answerKind(value: unknown): PartField {
  const answer = value as GuidedAnswer | undefined;
  const chosen = answer?.kind === 'text' ? 'text' : answer?.several ? 'several' : 'one';
  return {
    kind: 'choice',
    name: 'answerKind',
    value: chosen,
    options: named('one', 'several', 'text'),
  };
}

const readOnly = ({ write: _write, ...spec }: FieldSpec): FieldSpec => spec;

const guidedFields: FieldSpec[] = [
  words('label', ['label']),
  words('recordLabel', ['recordLabel']),
  words('hint', ['hint'], { optional: true }),
  yes('required', ['required']),
  { name: 'answerKind', at: ['answer'], form: answerKind, write: answerFrom },
  readOnly(lines('choices', ['answer', 'choices'], (each) => (each as { label: Words }).label)),
  {
    name: 'maximumCharacters',
    at: ['answer', 'maximumCharacters'],
    form: (value) => ({
      kind: 'text',
      name: 'maximumCharacters',
      optional: false,
      numeric: true,
      value: String(value ?? TEXT_CHARACTERS),
    }),
  },
];

const helpLineFields: FieldSpec[] = [
  words('name', ['name']),
  text('phone', ['phone']),
  choice('concern', ['concern'], () =>
    named(...'emergency crisis poison domestic_violence maternal nurse_line front_desk'.split(' ')),
  ),
  words('hours', ['hours']),
  yes('alwaysOpen', ['alwaysOpen'], { said: true }),
  text('smsNumber', ['sms', 'number'], { optional: true }),
  words('smsText', ['sms', 'text'], { optional: true }),
  text('chatUrl', ['chatUrl'], { optional: true }),
  ticks('languages', ['languages'], ({ document }) => named(...document.languages)),
  words('note', ['note'], { optional: true, long: true }),
];

const specs: Readonly<Record<PartRoom, readonly FieldSpec[]>> = {
  topics: topicFields,
  'urgent-questions': urgentFields,
  'guided-questions': guidedFields,
  'help-lines': helpLineFields,
};

export function fieldsIn(room: PartRoom, isNew: boolean): readonly FieldSpec[] {
  return isNew && room === 'topics' ? [...topicFields, ...newTopicFields] : specs[room];
}

const valueAt = (part: unknown, at: readonly string[]): unknown =>
  at.reduce<unknown>((value, key) => (value as Part | undefined)?.[key], part);

/** The form of a part, filled with it. */
export function partForm(room: PartRoom, part: Part, context: FieldContext): PartField[] {
  return fieldsIn(room, context.id === null).map(({ at, form }) =>
    form(valueAt(part, at), context),
  );
}

/** What belongs together and is taken out whole when its first field is empty. */
const goesWith: readonly [string, string][] = [
  ['betterDoor', 'title'],
  ['sms', 'number'],
];

/** The part that a filled-in form means. What was not on the form stays as it is. */
export function partFrom(room: PartRoom, now: Part, posted: Posted, context: FieldContext): Part {
  const next = structuredClone(now) as Record<string, unknown>;
  for (const { at, write } of fieldsIn(room, context.id === null)) {
    if (write === undefined) continue;
    put(next, at, write(posted, context, valueAt(now, at)));
  }
  for (const [key, first] of goesWith) {
    const whole = next[key] as Part | undefined;
    if (whole && whole[first] === undefined && Object.keys(whole).length <= 1) delete next[key];
  }
  return next;
}

function put(
  into: Record<string, unknown>,
  [key = '', ...rest]: readonly string[],
  value: unknown,
) {
  if (rest.length === 0) {
    if (value === undefined) delete into[key];
    else into[key] = value;
    return;
  }
  if (value === undefined && into[key] === undefined) return;
  const inner = (into[key] ??= {}) as Record<string, unknown>;
  put(inner, rest, value);
  if (Object.keys(inner).length === 0) delete into[key];
}

/** The name of the field that a problem speaks of, from where it stands inside the part. */
export function fieldOfPart(
  room: PartRoom,
  isNew: boolean,
  path: readonly (string | number)[],
  { document, language }: FieldContext,
): string | null {
  const found = fieldsIn(room, isNew)
    .filter(({ at }) => at.every((key, index) => key === path[index]))
    .toSorted((one, other) => other.at.length - one.at.length)[0];
  if (found === undefined) return path.length === 0 ? null : String(path[0]);
  const field = found.form(undefined, { document, language, id: null });
  if (field.kind !== 'words' && field.kind !== 'lines')
    return field.kind === 'slots' ? `${found.name}_0` : found.name;
  const last = String(path.at(-1));
  const code = document.languages.includes(last) ? last : document.defaultLanguage;
  return `${found.name}_${code}`;
}
