import type { Topic, TopicKind } from '../charter/index.ts';
import type {
  Advice,
  Flag,
  GuidanceCharter,
  GuidanceContext,
  GuidanceDraft,
  Redirect,
  TopicGuess,
} from './advice.ts';
import { answeredFlags, factsOf, inOrder, screenFor, toFlag } from './flags/advice-flags.ts';
import { type Occurrence, raiseFlags, readOccurrences } from './flags/flags.ts';
import type { CompiledLexicon } from './flags/compiled-lexicon.ts';
import type { Document } from './text/document.ts';
import { findIdentifiers } from './text/identifiers.ts';
import { detectLanguage } from './text/language.ts';
import { readingLevel } from './text/reading.ts';
import { findDetails } from './topics/details.ts';
import { findIssues } from './topics/issues.ts';
import { findHostile, findSomeoneElse, needsNoReply } from './topics/manner.ts';
import { symptomWeight } from './topics/symptom-weight.ts';
import { cuesIn, rankTopics } from './topics/topics.ts';
import { chooseTips, type TipSigns } from './tips.ts';

interface Field {
  readonly name: string;
  readonly text: string;
}

function fieldsOf(draft: GuidanceDraft): Field[] {
  const fields: Field[] = [
    { name: 'subject', text: draft.subject ?? '' },
    { name: 'body', text: draft.body },
    ...(draft.answers ?? []).map((answer) => ({
      name: `answer:${answer.questionId}`,
      text: answer.text,
    })),
    ...(draft.captions ?? []).map((text, index) => ({ name: `caption:${index}`, text })),
  ];
  return fields.filter((field) => typeof field.text === 'string' && field.text.trim() !== '');
}

const redirectKinds: Readonly<Partial<Record<TopicKind, Redirect['kind']>>> = {
  medication_refill: 'refill',
  scheduling: 'scheduling',
  forms_records: 'records',
  billing: 'billing',
};
const sureScore = 0.4;
const fitsScore = 0.12;

function topicsFor(ranked: ReturnType<typeof rankTopics>, charter: GuidanceCharter): TopicGuess[] {
  return ranked.map(({ kind, score, reasons }) => {
    const topic = charter.topics.find((each) => each.kind === kind);
    return topic === undefined
      ? { kind, score, reasons }
      : { kind, topicId: topic.id, score, reasons };
  });
}

function fitOf(chosen: Topic | undefined, topics: readonly TopicGuess[]): boolean | null {
  const best = topics[0];
  if (chosen === undefined || best === undefined || best.reasons.length === 0) return null;
  if (best.kind === chosen.kind || best.score < sureScore) return true;
  return (topics.find((topic) => topic.kind === chosen.kind)?.score ?? 0) >= fitsScore;
}

function redirectsFor(
  best: TopicGuess | undefined,
  chosen: Topic | undefined,
  someoneElse: Advice['forSomeoneElse'],
  author: GuidanceContext['author'],
): Redirect[] {
  const redirects: Redirect[] = [];
  const kind = best === undefined ? undefined : redirectKinds[best.kind];
  if (
    best !== undefined &&
    kind !== undefined &&
    best.score >= sureScore &&
    best.kind !== chosen?.kind
  ) {
    const topicId = best.topicId === undefined ? {} : { topicId: best.topicId };
    redirects.push({ kind, ...topicId, reasons: best.reasons });
  }
  if (someoneElse !== null && author === 'patient') {
    redirects.push({ kind: 'another_person', reasons: [someoneElse.who] });
  }
  return redirects;
}

function goodReasonFor(
  topic: Topic | undefined,
  best: TopicGuess | undefined,
): Advice['goodReason'] {
  const text = topic?.goodReasons[0];
  return text === undefined ||
    best === undefined ||
    topic?.kind !== best.kind ||
    best.score < sureScore
    ? null
    : { kind: best.kind, text };
}

function firstOf<T>(fields: readonly Field[], find: (field: string, text: string) => T | null) {
  for (const field of fields) {
    const found = find(field.name, field.text);
    if (found !== null) return found;
  }
  return null;
}

const vagueWords = 5;
const worriedAboutBothering =
  /\b(?:sorry to bother|sorry for (?:bothering|another)|don'?t want to (?:bother|waste|be a bother)|hate to bother|know you(?:'| a)re busy|perd[oó]n (?:por|que) (?:la molestia|molest\S*)|disculpe la molestia|no quiero molestar)\b/i;

function spanOfMatch(fields: readonly Field[], pattern: RegExp): TipSigns['worried'] {
  return firstOf(fields, (field, text) => {
    const match = pattern.exec(text.slice(0, 6000));
    return match === null
      ? null
      : { field, start: match.index, end: match.index + match[0].length };
  });
}

function isShouting(text: string): boolean {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return letters > 40 && (text.match(/\p{Lu}/gu)?.length ?? 0) / letters > 0.7;
}

interface Reading {
  readonly documents: readonly Document[];
  readonly flags: readonly Flag[];
  readonly watch: readonly Flag[];
  readonly occurrences: readonly Occurrence[];
}

function readFields(
  fields: readonly Field[],
  draft: GuidanceDraft,
  charter: GuidanceCharter,
  context: GuidanceContext,
  words: CompiledLexicon,
): Reading {
  const read = fields.map((field) => readOccurrences(field.name, field.text, words));
  const occurrences = read.flatMap((each) => each.occurrences);
  const raised = raiseFlags(occurrences, factsOf(context.patient), words.rules);
  const flags = inOrder([
    ...raised.map((each) => toFlag(each, charter)),
    ...answeredFlags(draft, charter),
  ]);
  return {
    documents: read.map((each) => each.document),
    flags: flags.filter((flag) => flag.tier !== 'watch'),
    watch: flags.filter((flag) => flag.tier === 'watch'),
    occurrences,
  };
}

/** Advice on one draft. The caller, `advise`, turns any fault into the emergency text. */
function readDraft(
  draft: GuidanceDraft,
  charter: GuidanceCharter,
  context: GuidanceContext,
  lexicon: CompiledLexicon,
): Advice {
  const fields = fieldsOf(draft);
  const whole = fields.map((field) => field.text).join('\n');
  const { documents, flags, watch, occurrences } = readFields(
    fields,
    draft,
    charter,
    context,
    lexicon,
  );
  const words = documents.flatMap((document) => document.tokens.map((token) => token.word));
  const code = detectLanguage(whole, words, context.statedLanguage ?? charter.defaultLanguage);
  const supported = charter.languages.includes(code);
  const cues = documents.map((document) => ({
    field: document.field,
    cues: cuesIn(document, lexicon.topicCues),
  }));
  const ranked = rankTopics(
    cues,
    symptomWeight(occurrences),
    /\b(?:i|my|me|he|she|mi|tengo|mis)\b/i.test(whole),
  );
  const topics = topicsFor(ranked, charter);
  const chosen = charter.topics.find((topic) => topic.id === draft.topicId);
  const best = topics[0];
  const kind = chosen?.kind ?? best?.kind ?? 'symptom';
  const bodyAt = documents.findIndex((document) => document.field === 'body');
  const body = documents[bodyAt];
  const issues = body === undefined ? [] : findIssues(body, cues[bodyAt]?.cues ?? []);
  const namesMedicine = ranked.some(
    (each) => each.kind.startsWith('medication') && each.score > 0.2,
  );
  const { present, missing } = findDetails(kind, documents, namesMedicine);
  const identifiers = fields.flatMap((field) => findIdentifiers(field.name, field.text));
  const screen = screenFor(flags);
  const forSomeoneElse = context.author === 'patient' ? firstOf(fields, findSomeoneElse) : null;
  const hostile = screen === 'crisis' ? null : firstOf(fields, findHostile);
  const noReplyNeeded = flags.length === 0 && needsNoReply(whole, best?.kind === 'thanks');
  const redirects = redirectsFor(best, chosen, forSomeoneElse, context.author);
  const reading = readingLevel(whole, code);
  const chosenTopicFits = fitOf(chosen, topics);
  const goodReason = flags.length > 0 ? null : goodReasonFor(chosen, best);
  const signs: TipSigns = {
    kind,
    urgent: flags.length > 0,
    crisis: screen === 'crisis',
    missing,
    present: present.length,
    wordCount: reading.words,
    questions: whole.match(/\?/g)?.length ?? 0,
    asksCare: kind === 'symptom' || kind === 'medication_question' || kind === 'general_info',
    identifiers,
    issues,
    redirects,
    forSomeoneElse,
    hostile,
    noReplyNeeded,
    goodReason: goodReason !== null,
    chosenTopicFits,
    languageSupported: supported,
    waiting: watch.find((flag) => flag.concept === 'waiting')?.span ?? null,
    worried: spanOfMatch(fields, worriedAboutBothering),
    vague: reading.words > 0 && reading.words <= vagueWords && missing.length > 0,
    shouting: isShouting(whole),
    outOfHours: !context.clinicOpen && reading.words > 0,
  };
  return {
    alert: flags[0]?.tier === 'emergency' ? 'emergency' : flags.length > 0 ? 'same_day' : 'none',
    screen,
    flags,
    watch,
    topics,
    chosenTopicFits,
    issues,
    redirects,
    missing,
    present,
    identifiers,
    noReplyNeeded,
    forSomeoneElse,
    hostile,
    goodReason,
    tips: chooseTips(signs, charter.clauses, context.dismissed ?? {}),
    language: { code, supported },
    reading,
  };
}

/** What is shown when guidance itself fails: the emergency text, and nothing that could mislead. */
function faultyAdvice(fault: string): Advice {
  return {
    alert: 'emergency',
    screen: 'emergency',
    flags: [],
    watch: [],
    topics: [],
    chosenTopicFits: null,
    issues: [],
    redirects: [],
    missing: [],
    present: [],
    identifiers: [],
    noReplyNeeded: false,
    forSomeoneElse: null,
    hostile: null,
    goodReason: null,
    tips: [],
    language: { code: 'en', supported: true },
    reading: { flesch: 0, fleschKincaid: 0, inflesz: null, words: 0, sentences: 0, syllables: 0 },
    fault,
  };
}

/** `advise` over a lexicon that is read at the first call. */
export function adviseWith(lexicon: () => CompiledLexicon) {
  return (draft: GuidanceDraft, charter: GuidanceCharter, context: GuidanceContext): Advice => {
    try {
      return readDraft(draft, charter, context, lexicon());
    } catch (error) {
      return faultyAdvice(error instanceof Error ? error.message : 'unknown fault');
    }
  };
}
