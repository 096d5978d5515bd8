import { type Audience, wordsIn } from './render.ts';
import type { Clause, LanguageCode, ResolvedCharter, Topic, Words } from './resolved-charter.ts';

/** One thing that differs between two versions, told in a sentence. */
export interface CharterChange {
  /** Id of the clause, or 'topic.<id>' / 'help_line.<id>'. */
  what: string;
  element: string;
  kind: 'added' | 'removed' | 'changed';
  before?: string;
  after?: string;
  /** Before and after in one line, in the language asked for. */
  sentence: string;
  /** Does it change what people can count on, or only its wording? */
  material: boolean;
}

interface Fact {
  what: string;
  element: string;
  text: string;
  value: string;
}

/** The same data gives the same text, whatever the order in which keys were written. */
export function canonicalText(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

function clauseFact(
  charter: ResolvedCharter,
  clause: Clause,
  language: LanguageCode,
  audience: Audience,
): Fact[] {
  const words = audience === 'staff' ? (clause.staffWords ?? clause.plainWords) : clause.plainWords;
  const use = clause.id === 'purpose.use' ? (clause.value as { do: Words[]; dont: Words[] }) : null;
  const listed = use ? [...use.do, ...use.dont] : [];
  return [
    {
      what: clause.id,
      element: clause.element,
      text: [words, ...listed].map((one) => wordsIn(charter, one, language)).join(' '),
      // Routes, and help lines by number, are told topic by topic and line by line.
      value: clause.id === 'routing.topics' ? '' : canonicalText(clause.value ?? null),
    },
  ];
}

function topicFact(
  charter: ResolvedCharter,
  topic: Topic,
  language: LanguageCode,
  audience: Audience,
): Fact {
  const { team, backup } = topic.route;
  const name = (slug: string) => wordsIn(charter, charter.names?.teams[slug] ?? {}, language);
  const label = wordsIn(charter, topic.label, language);
  const route = backup ? `${name(team)}, ${name(backup)}` : name(team);
  return {
    what: `topic.${topic.id}`,
    element: 'routing',
    text: `${label}: ${audience === 'staff' ? route : wordsIn(charter, topic.readBy, language)}`,
    value: canonicalText([topic.route, topic.urgentQuestions, topic.guidedQuestions]),
  };
}

function factsOf(charter: ResolvedCharter, language: LanguageCode, audience: Audience): Fact[] {
  return [
    ...charter.clauses.flatMap((clause) => clauseFact(charter, clause, language, audience)),
    ...charter.topics.map((topic) => topicFact(charter, topic, language, audience)),
    ...charter.helpLines.map((line) => ({
      what: `help_line.${line.id}`,
      element: 'urgency',
      text: `${wordsIn(charter, line.name, language)}: ${line.phone}. ${wordsIn(charter, line.hours, language)}.`,
      value: canonicalText([line.phone, line.sms ?? null, line.hours]),
    })),
  ];
}

function sentenceFor(
  charter: ResolvedCharter,
  kind: CharterChange['kind'],
  language: LanguageCode,
  before: string,
  after: string,
): string {
  const pattern = wordsIn(charter, charter.names?.changes[kind] ?? {}, language);
  return pattern.replace('{before}', () => before).replace('{after}', () => after);
}

// Staff also read of a value that the words do not name.
function toldWithValue(fact: Fact, other: Fact): string {
  return fact.text === other.text ? `${fact.text} (${fact.value})` : fact.text;
}

/**
 * What changed between two versions, in plain words, for patients or for staff: added, removed and
 * changed rules, routes and help lines, in the order of the new version. What reads the same and
 * means the same is left out.
 */
export function diffCharters(
  before: ResolvedCharter,
  after: ResolvedCharter,
  language: LanguageCode,
  audience: Audience,
): CharterChange[] {
  const old = new Map(factsOf(before, language, audience).map((fact) => [fact.what, fact]));
  const changes: CharterChange[] = [];
  for (const now of factsOf(after, language, audience)) {
    const was = old.get(now.what);
    old.delete(now.what);
    const { what, element } = now;
    if (!was) {
      const sentence = sentenceFor(after, 'added', language, '', now.text);
      changes.push({ what, element, kind: 'added', after: now.text, sentence, material: true });
    } else if (was.text !== now.text || (audience === 'staff' && was.value !== now.value)) {
      const material = was.value !== now.value;
      const texts = { before: toldWithValue(was, now), after: toldWithValue(now, was) };
      const sentence = sentenceFor(after, 'changed', language, texts.before, texts.after);
      changes.push({ what, element, kind: 'changed', ...texts, sentence, material });
    }
  }
  for (const { what, element, text } of old.values()) {
    const sentence = sentenceFor(after, 'removed', language, text, '');
    changes.push({ what, element, kind: 'removed', before: text, sentence, material: true });
  }
  return changes;
}
