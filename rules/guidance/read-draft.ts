import type { Topic, TopicKind } from '../charter/index.ts';
import type {
  Advice,
  Flag,
  GuidanceCharter,
  GuidanceContext,
  GuidanceDraft,
  Identifier,
  Issue,
  TopicGuess,
} from './advice.ts';
import { type Field, fieldsOf, firstOf } from './draft-fields.ts';
import { faultyAdvice } from './faulty-advice.ts';
import { answeredFlags, factsOf, inOrder, screenFor, toFlag } from './flags/advice-flags.ts';
import { whyOf } from './flags/why.ts';
import { type Occurrence, raiseFlags, readOccurrences } from './flags/flags.ts';
import type { CompiledLexicon } from './flags/compiled-lexicon.ts';
import type { Document } from './text/document.ts';
import { findIdentifiers } from './text/identifiers.ts';
import { findNamedNumbers } from './text/named-numbers.ts';
import { detectLanguage, sampleWords } from './text/language.ts';
import { readingLevel } from './text/reading.ts';
import { type Completeness, findDetails } from './topics/details.ts';
import { findIssues } from './topics/issues.ts';
import { findHostile, findWorry } from './topics/manner.ts';
import { needsNoReply } from './topics/no-reply.ts';
import { findSomeoneElse } from './topics/someone-else.ts';
import { fitOf, goodReasonFor, redirectsFor, topicsFor } from './topics/topic-advice.ts';
import { blendTopics } from './topics/model/blend.ts';
import type { TopicGuesser } from './topics/model/topic-model.ts';
import { symptomWeight } from './topics/symptom-weight.ts';
import { cuesByField, type FieldCues, type RankedKind, rankTopics } from './topics/topics.ts';
import type { UrgencyWeigher } from './urgency/weigh.ts';
import { chooseTips, type TipSigns } from './tips.ts';

/** What was learned from our corpus; a page, which has no room for it, goes without. */
export interface Models {
  readonly topics: TopicGuesser;
  readonly urgency: UrgencyWeigher;
}

const vagueWords = 5;
const fewLetters = 40;
const shoutedShare = 0.7;

function isShouting(text: string): boolean {
  let [letters, capitals] = [0, 0];
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code < 128) {
      const capital = code >= 65 && code <= 90;
      if (capital || (code >= 97 && code <= 122)) letters += 1;
      if (capital) capitals += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(index) ?? code);
      if (/\p{L}/u.test(character)) letters += 1;
      if (/\p{Lu}/u.test(character)) capitals += 1;
      index += character.length - 1;
    }
  }
  return letters > fewLetters && capitals / letters > shoutedShare;
}

function firstWords(documents: readonly Document[], most: number): string[] {
  const words: string[] = [];
  for (const { tokens } of documents) {
    for (const { word } of tokens) {
      if (words.length === most) return words;
      words.push(word);
    }
  }
  return words;
}

interface Reading {
  readonly documents: readonly Document[];
  readonly flags: readonly Flag[];
  readonly watch: readonly Flag[];
}

/** How likely a message is about something else than a symptom. */
function errandIn(ranked: readonly RankedKind[]): number {
  return 1 - (ranked.find(({ kind }) => kind === 'symptom')?.score ?? 1);
}

/** What the words say, before any advice is given on them. */
interface Understanding extends Reading {
  readonly fields: readonly Field[];
  readonly whole: string;
  readonly cues: readonly FieldCues[];
  readonly occurrences: readonly Occurrence[];
  readonly topics: readonly TopicGuess[];
  readonly chosen: Topic | undefined;
  readonly best: TopicGuess | undefined;
  readonly kind: TopicKind;
  readonly language: Advice['language'];
}

const personal = /\b(?:i|my|me|he|she|mi|tengo|mis)\b/i;

function understand(
  draft: GuidanceDraft,
  charter: GuidanceCharter,
  context: GuidanceContext,
  lexicon: CompiledLexicon,
  models: Models,
): Understanding {
  const fields = fieldsOf(draft);
  const whole = fields.map((field) => field.text).join('\n');
  const read = fields.map((field) => readOccurrences(field.name, field.text, lexicon));
  const documents = read.map((each) => each.document);
  const occurrences = read.flatMap((each) => each.occurrences);
  const words = firstWords(documents, sampleWords);
  const code = detectLanguage(whole, words, context.statedLanguage ?? charter.defaultLanguage);
  const cues = cuesByField(documents, lexicon.topicCues);
  const ruled = rankTopics(cues, symptomWeight(occurrences), personal.test(whole));
  const ranked = blendTopics(ruled, models.topics({ fields: documents, cues, occurrences }));
  const facts = factsOf(context.patient);
  const byRules = raiseFlags(occurrences, facts, lexicon.rules);
  const raised = models.urgency(byRules, read, facts, lexicon.vocabulary, errandIn(ranked));
  const flags = inOrder([
    ...raised.map((each) => toFlag(each, charter, whyOf)),
    ...answeredFlags(draft, charter),
  ]);
  const topics = topicsFor(ranked, charter);
  const chosen = charter.topics.find((topic) => topic.id === draft.topicId);
  const [best] = topics;
  return {
    documents,
    flags: flags.filter((flag) => flag.tier !== 'watch'),
    watch: flags.filter((flag) => flag.tier === 'watch'),
    fields,
    whole,
    cues,
    occurrences,
    topics,
    chosen,
    best,
    kind: chosen?.kind ?? best?.kind ?? 'symptom',
    language: { code, supported: charter.languages.includes(code) },
  };
}

function issuesIn({ documents, cues, occurrences }: Understanding): Issue[] {
  const at = documents.findIndex((document) => document.field === 'body');
  const body = documents[at];
  return body === undefined ? [] : findIssues(body, cues[at]?.cues ?? [], occurrences);
}

const medicineScore = 0.2;

function detailsIn({ kind, documents, topics }: Understanding): Completeness {
  const namesMedicine = topics.some(
    (each) => each.kind.startsWith('medication') && each.score > medicineScore,
  );
  return findDetails(kind, documents, namesMedicine);
}

const careKinds: ReadonlySet<TopicKind> = new Set([
  'symptom',
  'medication_question',
  'general_info',
]);

function isTold({ chosen, best }: Understanding): boolean {
  return chosen !== undefined || (best?.reasons.length ?? 0) > 0;
}

type Untipped = Omit<Advice, 'tips'>;

function signsOf(read: Understanding, advice: Untipped, clinicOpen: boolean): TipSigns {
  const { kind, whole, fields, watch } = read;
  const { words } = advice.reading;
  return {
    ...advice,
    kind,
    emergency: advice.alert === 'emergency',
    crisis: advice.screen === 'crisis',
    // When the words do not say what it is about, nothing particular can be missing.
    present: isTold(read) ? advice.present.length : 0,
    wordCount: words,
    questions: whole.match(/\?/g)?.length ?? 0,
    asksCare: careKinds.has(kind) && !/\d{2}/.test(whole),
    goodReason: advice.goodReason !== null,
    languageSupported: advice.language.supported,
    waiting: watch.find((flag) => flag.concept === 'waiting')?.span ?? null,
    worried: firstOf(fields, findWorry),
    vague: words > 0 && words <= vagueWords && advice.missing.length > 0 && !/\d{4}/.test(whole),
    shouting: isShouting(whole),
    outOfHours: !clinicOpen && words > 0,
  };
}

function identifiersIn(fields: readonly Field[]): Identifier[] {
  return fields.flatMap(({ name, text }) => {
    const found = findIdentifiers(name, text);
    const more = findNamedNumbers(name, text).filter(
      ({ span }) => !found.some((each) => each.span.start < span.end && span.start < each.span.end),
    );
    return [...found, ...more];
  });
}

/** Advice on one draft. The caller, `advise`, turns any fault into the emergency text. */
function readDraft(
  draft: GuidanceDraft,
  charter: GuidanceCharter,
  context: GuidanceContext,
  lexicon: CompiledLexicon,
  models: Models,
): Advice {
  const read = understand(draft, charter, context, lexicon, models);
  const { fields, whole, flags, topics, chosen, best, language } = read;
  const screen = screenFor(flags);
  const forSomeoneElse = context.author === 'patient' ? firstOf(fields, findSomeoneElse) : null;
  // Someone in a crisis or in danger at home is not asked to mind their words.
  const isSafe = screen !== 'crisis' && screen !== 'safety';
  const hostile = isSafe ? firstOf(fields, findHostile) : null;
  const calm = flags.length === 0;
  const advice: Untipped = {
    alert: flags[0]?.tier === 'emergency' ? 'emergency' : calm ? 'none' : 'same_day',
    screen,
    flags,
    watch: read.watch,
    topics,
    chosenTopicFits: fitOf(chosen, topics),
    issues: issuesIn(read),
    redirects: redirectsFor(best, chosen, forSomeoneElse, context.author),
    ...detailsIn(read),
    identifiers: identifiersIn(fields),
    noReplyNeeded: calm && hostile === null && needsNoReply(whole, best?.kind === 'thanks'),
    forSomeoneElse,
    hostile,
    goodReason: calm ? goodReasonFor(chosen, best) : null,
    language,
    reading: readingLevel(whole, language.code),
  };
  const signs = signsOf(read, advice, context.clinicOpen);
  return { ...advice, tips: chooseTips(signs, charter.clauses, context.dismissed ?? {}) };
}

const noModels: Models = { topics: () => [], urgency: (byRules) => byRules };

/** `advise` over a lexicon that is read at the first call. */
export function adviseWith(lexicon: () => CompiledLexicon, models: Models = noModels) {
  return (draft: GuidanceDraft, charter: GuidanceCharter, context: GuidanceContext): Advice => {
    try {
      return readDraft(draft, charter, context, lexicon(), models);
    } catch (error) {
      return faultyAdvice(error instanceof Error ? error.message : 'unknown fault');
    }
  };
}
