import {
  clauseValue,
  CONTENT_KINDS,
  MEASURES,
  type CharterDocument,
  type ClauseValues,
  type DocumentClause,
} from '#rules/charter/index.ts';
import { staffRoles } from '#foundation/people/index.ts';

type Promised = ClauseValues['urgency.emergency']['promise'];
type Words = Readonly<Record<string, string>>;

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type WeekdayName = (typeof weekdays)[number];

/** How many spells of opening a day may have on the form, and how many empty lines follow a list. */
export const SPELLS_A_DAY = 2;
export const EMPTY_LINES = 2;

export interface NamedChoice {
  value: string;
  label: string;
}

export interface PartField {
  name: string;
  kind: 'number' | 'yes' | 'text';
  value: string;
  atLeast?: number;
  atMost?: number;
}

/** What a clause's value looks like to someone who fills in a form: never YAML. Times are local, 'HH:MM'. */
export type ClauseForm =
  | { shape: 'words' }
  | { shape: 'fixed' }
  | { shape: 'promise'; amount: string; unit: string }
  | { shape: 'lane'; team: string; amount: string; unit: string }
  | { shape: 'team'; team: string }
  | { shape: 'routes'; rows: { topicId: string; label: string; team: string; backup: string }[] }
  | {
      shape: 'hours';
      timeZone: string;
      days: { day: WeekdayName; spells: { opens: string; closes: string }[] }[];
      exceptions: { date: string; opens: string; closes: string }[];
    }
  | {
      shape: 'holidays';
      observed: string;
      closures: { date: string; names: Record<string, string> }[];
    }
  | { shape: 'ticks'; ticks: (NamedChoice & { chosen: boolean })[] }
  | { shape: 'courses'; rows: { courseId: string; roles: { value: string; chosen: boolean }[] }[] }
  | { shape: 'use'; lists: { kind: 'do' | 'dont'; language: string; text: string }[] }
  | {
      shape: 'parts';
      parts: PartField[];
      /** A list in the value that is chosen from what the software knows. */
      listed: { name: string; options: { value: string; chosen: boolean }[] } | null;
    };

const FIXED = /^(urgency\.send_anyway|record\.notices|expectations\..*)$/;

function inLanguage(words: Words, language: string, document: CharterDocument): string {
  return words[language] ?? words[document.defaultLanguage] ?? '';
}

const amounts = (promise: Promised) => ({ amount: String(promise.amount), unit: promise.unit });

/** The form of one clause, filled with `value` (its own, or the one a clinic has instead). */
export function formOf(
  document: CharterDocument,
  clause: DocumentClause,
  value: unknown,
  language: string,
): ClauseForm {
  const { id } = clause;
  if (value === undefined) return { shape: 'words' };
  if (FIXED.test(id)) return { shape: 'fixed' };
  if (id.startsWith('promise.')) return { shape: 'promise', ...amounts(value as Promised) };
  switch (id) {
    case 'urgency.emergency':
    case 'urgency.same_day': {
      const lane = value as ClauseValues['urgency.emergency'];
      return { shape: 'lane', team: lane.team, ...amounts(lane.promise) };
    }
    case 'routing.intake':
      return { shape: 'team', team: (value as { team: string }).team };
    case 'routing.topics':
      return routesForm(document, value as ClauseValues['routing.topics'], language);
    case 'hours.open':
      return hoursForm(value as ClauseValues['hours.open']);
    case 'hours.holidays':
      return holidaysForm(value as ClauseValues['hours.holidays']);
    case 'urgency.help_lines':
      return ticks(value as string[], document.helpLines, (line) =>
        inLanguage(line.name, language, document),
      );
    case 'billing.notice':
      return ticks((value as { topics: string[] }).topics, document.topics, (topic) =>
        inLanguage(topic.label, language, document),
      );
    case 'training.courses':
      return coursesForm(value as ClauseValues['training.courses']);
    case 'purpose.use':
      return useForm(document, value as ClauseValues['purpose.use']);
    default:
      return { shape: 'parts', parts: partsOf(clause, value), listed: listedIn(id, value) };
  }
}

function routesForm(
  document: CharterDocument,
  own: ClauseValues['routing.topics'],
  language: string,
): ClauseForm {
  // A clinic writes only the routes that differ; the form shows all of them.
  const everyone = clauseValue(document, 'routing.topics') ?? {};
  return {
    shape: 'routes',
    rows: document.topics.map(({ id, label }) => {
      const route = own[id] ?? everyone[id];
      return {
        topicId: id,
        label: inLanguage(label, language, document),
        team: route?.team ?? '',
        backup: route?.backup ?? '',
      };
    }),
  };
}

function hoursForm(open: ClauseValues['hours.open']): ClauseForm {
  const none = { opens: '', closes: '' };
  return {
    shape: 'hours',
    timeZone: open.timeZone,
    days: weekdays.map((day) => ({
      day,
      spells: Array.from({ length: SPELLS_A_DAY }, (_, index) => open.weekly[day][index] ?? none),
    })),
    exceptions: [
      ...open.exceptions.map(({ date, hours }) => ({ date, ...none, ...hours[0] })),
      ...Array.from({ length: EMPTY_LINES }, () => ({ date: '', ...none })),
    ],
  };
}

function holidaysForm(rule: ClauseValues['hours.holidays']): ClauseForm {
  return {
    shape: 'holidays',
    observed: rule.observed.join('\n'),
    closures: [
      ...rule.closures.map(({ date, name }) => ({ date, names: { ...name } })),
      ...Array.from({ length: EMPTY_LINES }, () => ({ date: '', names: {} })),
    ],
  };
}

function ticks<Each extends { id: string }>(
  chosen: readonly string[],
  all: readonly Each[],
  label: (each: Each) => string,
): ClauseForm {
  return {
    shape: 'ticks',
    ticks: all.map((each) => ({
      value: each.id,
      label: label(each),
      chosen: chosen.includes(each.id),
    })),
  };
}

function coursesForm(courses: ClauseValues['training.courses']): ClauseForm {
  return {
    shape: 'courses',
    rows: Object.entries(courses).map(([courseId, chosen]) => ({
      courseId,
      roles: staffRoles.map((value) => ({ value, chosen: chosen.includes(value) })),
    })),
  };
}

function useForm(document: CharterDocument, use: ClauseValues['purpose.use']): ClauseForm {
  return {
    shape: 'use',
    lists: (['do', 'dont'] as const).flatMap((kind) =>
      document.languages.map((language) => ({
        kind,
        language,
        text: use[kind].map((words) => words[language] ?? '').join('\n'),
      })),
    ),
  };
}

/** By clause: the list in its value, and all that may stand in it. */
const known: Readonly<Record<string, readonly [name: string, all: readonly string[]]>> = {
  'content.attachments': ['contentKinds', CONTENT_KINDS],
  'measurement.published': ['measures', MEASURES],
};

function listedIn(id: string, value: unknown): Extract<ClauseForm, { shape: 'parts' }>['listed'] {
  const found = known[id];
  if (found === undefined) return null;
  const [name, all] = found;
  const chosen = (value as Record<string, readonly string[]>)[name] ?? [];
  return { name, options: all.map((each) => ({ value: each, chosen: chosen.includes(each) })) };
}

/** Numbers, yes-or-no and telephone numbers of a value; lists in it are kept as they are. */
function partsOf(clause: DocumentClause, value: unknown): PartField[] {
  return Object.entries(value as Record<string, unknown>).flatMap(([name, part]): PartField[] => {
    if (typeof part === 'number')
      return [{ name, kind: 'number', value: String(part), ...clause.bounds?.[name] }];
    if (typeof part === 'boolean') return [{ name, kind: 'yes', value: part ? 'yes' : '' }];
    return typeof part === 'string' ? [{ name, kind: 'text', value: part }] : [];
  });
}
