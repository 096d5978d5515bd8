import {
  describePromise,
  describeWeek,
  wordsIn,
  type HelpLine,
  type Phrases,
  type ResolvedCharter,
} from '#rules/charter/index.ts';
import type { OtherPortal } from '#foundation/governance/index.ts';
import type { WordsIn } from './screen-words.ts';

/** The rules a lesson is taught by: of one clinic, in one language. */
export interface TaughtRules {
  charter: ResolvedCharter;
  phrases: Phrases;
  language: string;
  /** What stands on the screens, in each language. */
  screen: WordsIn;
  /** Where messages are written when that is not here. */
  portal?: OtherPortal | null;
}

/** What a reference says under these rules, and the clause it comes from when it states one. */
export interface Said {
  text: string;
  clause: string | null;
}

/** The part of the rules a clause belongs to; their page has a heading for each. */
export const elementOf = ({ charter }: Pick<TaughtRules, 'charter'>, clause: string): string =>
  charter.clauses.find(({ id }) => id === clause)?.element ?? clause.split('.', 1)[0] ?? '';

const REFERENCE = /\{\{([^{}]*)\}\}/g;

type Resolver = (rules: TaughtRules, name: string) => Said | undefined;

const fact = (text: string | undefined): Said | undefined =>
  text === undefined || text === '' ? undefined : { text, clause: null };

/** By what stands before the colon. */
const resolvers: Readonly<Record<string, Resolver>> = {
  promise: ({ charter, phrases, language }, name) => {
    const topic = charter.topics.find(({ id }) => id === name);
    return (
      topic && { text: describePromise(topic.promise, language, phrases), clause: topic.clause }
    );
  },
  urgent: ({ charter, phrases, language }, name) => {
    const lane = { emergency: charter.urgent.emergency, same_day: charter.urgent.sameDay }[name];
    return (
      lane && { text: describePromise(lane.promise, language, phrases), clause: `urgency.${name}` }
    );
  },
  hours: ({ charter, phrases, language }, name) => {
    if (name === '')
      return {
        text: describeWeek(charter.calendar.weekly, language, phrases),
        clause: 'hours.open',
      };
    const line = helpLine(charter, name);
    return line && fact(wordsIn(charter, line.hours, language));
  },
  phone: ({ charter }, name) => fact(helpLine(charter, name)?.phone),
  clause: ({ charter, language }, name) => {
    const words = charter.clauses.find(({ id }) => id === name)?.plainWords;
    return words && { text: wordsIn(charter, words, language), clause: name };
  },
  staff: ({ charter, language }, name) => {
    const words = charter.clauses.find(({ id }) => id === name)?.staffWords;
    return words && { text: wordsIn(charter, words, language), clause: name };
  },
  value: ({ charter, language }, name) => {
    const cut = name.lastIndexOf('.');
    const clause = charter.clauses.find(({ id }) => id === name.slice(0, cut));
    const number = (clause?.value as Record<string, unknown> | undefined)?.[name.slice(cut + 1)];
    if (clause === undefined || typeof number !== 'number') return undefined;
    return { text: new Intl.NumberFormat(language).format(number), clause: clause.id };
  },
  topic: ({ charter, language }, name) => {
    const topic = charter.topics.find(({ id }) => id === name);
    return topic && fact(wordsIn(charter, topic.label, language));
  },
  reader: ({ charter, language }, name) => {
    const topic = charter.topics.find(({ id }) => id === name);
    return topic && { text: wordsIn(charter, topic.readBy, language), clause: 'routing.topics' };
  },
  screen: ({ screen, language }, name) => {
    const words = screen(language)[name];
    // What waits for a value can't be named in passing.
    return words?.includes('{') ? undefined : fact(words);
  },
  // Stands in a line about screens of ours, which is left out beside another portal; with words behind it, those alone are.
  here: ({ portal }, words) =>
    portal && words === '' ? undefined : { text: portal ? '' : words, clause: null },
  clinic: ({ charter, language }) => fact(wordsIn(charter, charter.names?.clinic ?? {}, language)),
};

function helpLine(charter: ResolvedCharter, name: string): HelpLine | undefined {
  const concern = name.replaceAll('-', '_');
  return charter.helpLines.find((line) => line.id === name || line.concern === concern);
}

function parts(reference: string): [string, string] {
  const [kind = '', ...name] = reference.split(':');
  return [kind.trim(), name.join(':').trim()];
}

/** The first reference of a kind that does not exist, as written. */
export function wrongReference(text: string): string | undefined {
  for (const [whole, inside = ''] of text.matchAll(REFERENCE))
    if (!Object.hasOwn(resolvers, parts(inside)[0])) return whole;
  return undefined;
}

/** A piece of text: as written, or said by a rule. */
export type Piece = { kind: 'text'; text: string } | ({ kind: 'said' } & Said);

/** The text with every reference said by the rules; undefined when these rules do not have one of them. */
export function sayReferences(text: string, rules: TaughtRules): Piece[] | undefined {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of text.matchAll(REFERENCE)) {
    const [kind, name] = parts(match[1] ?? '');
    const said = resolvers[kind]?.(rules, name);
    if (said === undefined) return undefined;
    if (match.index > from) pieces.push({ kind: 'text', text: text.slice(from, match.index) });
    from = match.index + match[0].length;
    // "5 p. m." at the end of a sentence brings its own full stop.
    const words = text[from] === '.' ? said.text.replace(/\.$/, '') : said.text;
    pieces.push({ kind: 'said', text: words, clause: said.clause });
  }
  if (from < text.length) pieces.push({ kind: 'text', text: text.slice(from) });
  return pieces;
}

/** The references of a text that these rules do not have, as written. */
export function missingReferences(text: string, rules: TaughtRules): string[] {
  return [...text.matchAll(REFERENCE)]
    .filter(([, inside = '']) => {
      const [kind, name] = parts(inside);
      return resolvers[kind]?.(rules, name) === undefined;
    })
    .map(([whole]) => whole);
}

/** The text with every reference said by the rules; a reference these rules do not have is left as written. */
export function sayPlainly(text: string, rules: TaughtRules): string {
  return (
    sayReferences(text, rules)
      ?.map((piece) => piece.text)
      .join('') ?? text
  );
}
