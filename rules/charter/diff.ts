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
  /** What of the text is compared; without it all of it. */
  said?: string;
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

/** A topic is told in parts, so that a new question is not read as a new route. Only routes and urgent questions are counted on. */
function topicFacts(
  charter: ResolvedCharter,
  topic: Topic,
  language: LanguageCode,
  audience: Audience,
): Fact[] {
  const { team, backup } = topic.route;
  const say = (words: Words | undefined) => wordsIn(charter, words ?? {}, language);
  const name = (slug: string) => say(charter.names?.teams[slug]);
  const route = backup ? `${name(team)}, ${name(backup)}` : name(team);
  const door = topic.betterDoor;
  const fact = (part: string, told: readonly string[], value: unknown): Fact => {
    const said = told.filter((each) => each !== '').join(' · ');
    return {
      what: part === '' ? `topic.${topic.id}` : `topic.${topic.id}.${part}`,
      element: 'routing',
      text: `${say(topic.label)}: ${said}`,
      // A new name of the topic is told once.
      ...(part === '' ? {} : { said }),
      value: canonicalText(value),
    };
  };
  return [
    fact('', [audience === 'staff' ? route : say(topic.readBy)], topic.route),
    fact(
      'words',
      [
        say(topic.hint),
        ...topic.goodReasons.map(say),
        ...(door ? [`${say(door.title)} ${say(door.how)} ${door.phone ?? ''}`.trim()] : []),
      ],
      null,
    ),
    fact(
      'urgent',
      topic.urgentQuestions.map(({ text }) => say(text)),
      topic.urgentQuestions.map(({ id, tier, screen }) => [id, tier, screen]),
    ),
    fact(
      'questions',
      topic.guidedQuestions.map(({ label }) => say(label)),
      null,
    ),
  ];
}

function factsOf(charter: ResolvedCharter, language: LanguageCode, audience: Audience): Fact[] {
  return [
    ...charter.clauses.flatMap((clause) => clauseFact(charter, clause, language, audience)),
    ...charter.topics.flatMap((topic) => topicFacts(charter, topic, language, audience)),
    ...charter.helpLines.map((line) => ({
      what: `help_line.${line.id}`,
      element: 'urgency',
      text: `${wordsIn(charter, line.name, language)}: ${line.phone}. ${wordsIn(charter, line.hours, language)}.${line.note ? ` ${wordsIn(charter, line.note, language)}` : ''}`,
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
  const [was, now] = [before, after].map(
    (charter) => new Map(factsOf(charter, language, audience).map((fact) => [fact.what, fact])),
  ) as [Map<string, Fact>, Map<string, Fact>];
  const told = (kind: CharterChange['kind'], old?: Fact, next?: Fact): CharterChange => {
    const { what, element } = (next ?? old) as Fact;
    const texts = {
      ...(old ? { before: next ? toldWithValue(old, next) : old.text } : {}),
      ...(next ? { after: old ? toldWithValue(next, old) : next.text } : {}),
    };
    const sentence = sentenceFor(after, kind, language, texts.before ?? '', texts.after ?? '');
    const material = old === undefined || next === undefined || old.value !== next.value;
    return { what, element, kind, ...texts, sentence, material };
  };
  const differs = (old: Fact, next: Fact) =>
    (old.said ?? old.text) !== (next.said ?? next.text) ||
    (audience === 'staff' && old.value !== next.value);
  const whole = (what: string, known: ReadonlyMap<string, Fact>) =>
    !/^topic\.[^.]+\./.test(what) || known.has(what.slice(0, what.lastIndexOf('.')));
  return [
    ...[...now].flatMap(([what, next]) => {
      const old = was.get(what);
      // A topic that is new, or gone, is one piece of news and not four.
      if (!old) return whole(what, was) ? [told('added', undefined, next)] : [];
      return differs(old, next) ? [told('changed', old, next)] : [];
    }),
    ...[...was]
      .filter(([what]) => !now.has(what) && whole(what, now))
      .map(([, old]) => told('removed', old)),
  ];
}
