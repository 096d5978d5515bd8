import type { Words } from '../../charter/index.ts';
import type { Reading } from '../advice.ts';
import { fold } from '../text/tokens.ts';
import { readingLevel } from '../text/reading.ts';
import { hardWords } from './hard-words.ts';

export interface ReplyThread {
  /** In order of time; the questions of the patient's messages since staff last answered are looked at. */
  readonly messages: readonly {
    readonly author: 'patient' | 'staff';
    readonly text: string;
    /** Staff asked for more, which answers nothing yet. */
    readonly asks?: boolean;
  }[];
}

export interface ReplyContext {
  /** The language the patient reads: 'en' or 'es'. */
  readonly language: string;
  readonly patientName?: string;
  /** Names of other patients on the reader's list, to notice a reply meant for someone else. */
  readonly otherPatientNames?: readonly string[];
  /** The clinic's reading goal as a grade; 6 when the charter names none. */
  readonly goalGrade?: number;
}

export interface AskedQuestion {
  readonly text: string;
  readonly looksAnswered: boolean;
  /** The sentence of the reply that seems to answer it. */
  readonly answeredBy: string | null;
}

export interface HardWord {
  readonly word: string;
  readonly plain: string;
  readonly start: number;
  readonly end: number;
}

export type ReplyGap = 'next_step' | 'safety_net' | 'who_to_contact';

export interface ReplyCoaching {
  readonly questions: readonly AskedQuestion[];
  readonly reading: Reading;
  readonly patientReading: Reading;
  readonly goalGrade: number;
  readonly meetsGoal: boolean;
  readonly hardWords: readonly HardWord[];
  readonly missing: readonly ReplyGap[];
  /** Whether the reply already speaks as a partner, and phrases to offer when it does not. */
  readonly partnership: { readonly present: boolean; readonly offers: readonly Words[] };
  readonly otherPatient: {
    readonly name: string;
    readonly start: number;
    readonly end: number;
  } | null;
}

const usualGoalGrade = 6;
const easySpanish = 65;
const stemLength = 5;
const shortestContentWord = 4;
const enoughOverlap = 1 / 3;
const enoughToStandAlone = 2;
const pointing = /(?<!\p{L})(?:that|this|it|those|eso|esto|ese|así|asi|lo)(?!\p{L})/iu;

const smallWords = new Set(
  'about after again also been before being could does doing from have into just like more much need only other should some still take than that their them then there these they this very want well were what when where which while will with would your como cual cuando cuanto debo desde donde esta este esto hacer hasta luego mas mucho para pero poco porque puede puedo quiero sobre solo tengo tiene todo usted'.split(
    ' ',
  ),
);
/**
 * A question that lost its mark. "When I stand, it hurts", "Esta herida me arde" and "Es una tos seca" tell, so a word
 * that can open a statement needs another after it that asks.
 */
const startsQuestion = new RegExp(
  `^\\s*(?:¿|(?:${[
    "why|whose|(?:can|could|should|do|does|did|is|are|was|were|will|would|may|am)(?:n[’']?t)? (?:i|we|you|he|she|it|they|this|that|these|those|there|the|my|his|her|our|your|any|anyone|someone|dr)",
    "(?:what|when|where|who|how)(?:[’']s| (?:is|are|was|were|am|do|does|did|can|could|should|will|would|may|about|if|to))",
    'how (?:long|much|many|often|soon|bad|far|high|low)|which (?:is|are) (?:better|best|safer|right)|(?:what|which) (?:time|day|dose|kind|one|pill|medicine|number|test|doctor)',
    'qué|cuándo|dónde|cuáles|cuál|quiénes|quién|por qué|cómo|cuántos|cuántas|cuánto|cuánta|puedo|pueden|podemos|podría|podrían|debo|debería',
    'que (?:hago|hacemos|puedo|debo|tomo|significa|quiere decir|dosis|pastilla|hora)|cual es|por que (?:me|no|se|es|tengo)',
    '(?:como|cuando|donde) (?:puedo|pueden|podemos|debo|hago|le hago|es|est[aá]n?|me toca|va a|van a|se toma|se pide|queda)',
    'cuantos?|cuantas?|quien (?:puede|me|lo|la)',
    'es (?:normal|seguro|peligroso|malo|grave|necesario|posible|lo mismo)|está bien (?:si|que)|hay (?:algo|alg[uú]n|alguna|alguien|problema)',
  ].join('|')})(?!\\p{L}))`,
  'iu',
);
const directAnswer =
  /^(?:yes|no|sure|of course|it is (?:ok|okay|safe|fine|normal)|you (?:can|should|may|do not|don't)|s[ií]|claro|puede|debe|no hace falta|est[aá] bien)\b/i;

const gapSigns: Readonly<Record<ReplyGap, RegExp>> = {
  next_step:
    /\b(?:next|will|please|come in|start|stop|keep|take|try|schedule|book|send|i(?:'| ha)ve (?:ordered|sent)|we (?:can|will)|pr[oó]ximo|vamos a|por favor|venga|empiece|deje|siga|tome|haga|le (?:mando|mand[eé]|enviamos))\b/i,
  safety_net:
    /\b(?:if (?:it|you|this|the|your|anything)|call (?:us|911)|go to the|right away|gets? worse|come back|emergency|watch for|si (?:empeora|no mejora|tiene|siente|le|sube)|llame|urgencias|emergencias|vaya a)\b/i,
  who_to_contact:
    /\b(?:call|write|message|reply|reach|phone|nurse line|front desk|contact|\d{3}[-. ]\d{4}|ll[aá]me(?:nos)?|escr[ií]ba(?:nos)?|responda|mensaje|tel[eé]fono|enfermer[ií]a)\b/i,
};

const partnershipSigns =
  /\b(?:thank you for|thanks for|glad you|i understand|we understand|sounds (?:hard|like)|sorry (?:you|to hear|that)|together|let(?:'|’)?s|you are not alone|good (?:question|that you)|what matters|how does that sound|gracias por|entiendo|entendemos|lamento|lo siento|juntos|hizo bien|buena pregunta|qu[eé] le parece|cuente con)\b/i;
const partnershipOffers: readonly Words[] = [
  { en: 'Thank you for telling us.', es: 'Gracias por contarnos.' },
  { en: 'That sounds hard.', es: 'Eso suena difícil.' },
  { en: 'Does this plan work for you?', es: '¿Le parece bien este plan?' },
];

function sentencesOf(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function contentStems(text: string): Set<string> {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).map(fold);
  const kept = words.filter((word) => word.length >= shortestContentWord && !smallWords.has(word));
  return new Set(kept.map((word) => word.slice(0, stemLength)));
}

interface OpenQuestion {
  text: string;
  /** What an answer would speak of, one or the other. */
  about: readonly ReadonlySet<string>[];
}

/** The patient's questions since staff last answered. "Is that bad?" is about what stands before it. */
function openQuestions(thread: ReplyThread): OpenQuestion[] {
  const last = thread.messages.findLastIndex(
    (message) => message.author === 'staff' && message.asks !== true,
  );
  const sentences = thread.messages
    .slice(last + 1)
    .filter((message) => message.author === 'patient')
    .flatMap((message) => sentencesOf(message.text));
  return sentences.flatMap((text, at) => {
    if (!text.endsWith('?') && !startsQuestion.test(text)) return [];
    const own = contentStems(text);
    const pointsBack = own.size < enoughToStandAlone && pointing.test(text);
    const before = pointsBack ? [contentStems(sentences[at - 1] ?? '')] : [];
    return { text, about: [own, ...before] };
  });
}

/** The sentence that shares most words with what was asked, if it shares enough. */
function closest(asked: ReadonlySet<string>, replies: readonly string[]): string | null {
  let best: string | null = null;
  let bestShare = 0;
  for (const sentence of replies) {
    const said = contentStems(sentence);
    const shared = [...asked].filter((stem) => said.has(stem)).length;
    const share = asked.size === 0 ? 0 : shared / asked.size;
    if (share > bestShare) {
      best = sentence;
      bestShare = share;
    }
  }
  return bestShare >= enoughOverlap ? best : null;
}

function answerIn(
  { about }: OpenQuestion,
  replies: readonly string[],
  isOnly: boolean,
): string | null {
  for (const asked of about) {
    const found = closest(asked, replies);
    if (found !== null) return found;
  }
  return isOnly ? (replies.find((sentence) => directAnswer.test(sentence)) ?? null) : null;
}

function questionsOf(reply: string, thread: ReplyThread): AskedQuestion[] {
  const replies = sentencesOf(reply);
  const questions = openQuestions(thread);
  return questions.map((question) => {
    const answeredBy = answerIn(question, replies, questions.length === 1);
    return { text: question.text, looksAnswered: answeredBy !== null, answeredBy };
  });
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function findWord(text: string, word: string): { start: number; end: number } | null {
  const match = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(word)}(?:s|es)?(?![\\p{L}\\p{N}])`,
    'iu',
  ).exec(text);
  return match === null ? null : { start: match.index, end: match.index + match[0].length };
}

function hardWordsIn(reply: string, language: string): HardWord[] {
  return (hardWords[language] ?? hardWords['en'] ?? [])
    .flatMap(([word, plain]) => {
      const place = findWord(reply, word);
      return place === null ? [] : [{ word: reply.slice(place.start, place.end), plain, ...place }];
    })
    .toSorted((left, right) => left.start - right.start);
}

/** A name of another patient in a reply that does not name this one is most likely a mix-up. */
function otherPatientIn(reply: string, context: ReplyContext): ReplyCoaching['otherPatient'] {
  const own = new Set((context.patientName ?? '').split(/\s+/).map(fold));
  for (const name of context.otherPatientNames ?? []) {
    const parts = name.split(/\s+/).filter((part) => part.length > 2 && !own.has(fold(part)));
    const [first] = parts;
    if (first === undefined) continue;
    const greeting = new RegExp(
      `(?:\\b(?:dear|hi|hello|hey|mr|mrs|ms|hola|estimad[oa]|sr|sra|se[nñ]ora?)\\.?,?\\s+)${escaped(first)}(?![\\p{L}])`,
      'iu',
    );
    const greeted = greeting.exec(reply);
    const place = findWord(reply, name);
    if (place !== null) return { name, ...place };
    if (greeted !== null) {
      return { name, start: greeted.index, end: greeted.index + greeted[0].length };
    }
  }
  return null;
}

/**
 * Looks at a draft reply before it is sent: which of the patient's questions look answered, how hard it is to read,
 * what a safe reply still has. It offers and never blocks; a question marked answered is a guess by shared words.
 */
export function coachReply(
  reply: string,
  thread: ReplyThread,
  context: ReplyContext,
): ReplyCoaching {
  const reading = readingLevel(reply, context.language);
  const written = thread.messages.filter((message) => message.author === 'patient');
  const goalGrade = context.goalGrade ?? usualGoalGrade;
  const easy =
    context.language === 'es'
      ? (reading.inflesz ?? 0) >= easySpanish
      : reading.fleschKincaid <= goalGrade;
  const gaps: readonly ReplyGap[] = ['next_step', 'safety_net', 'who_to_contact'];
  const present = partnershipSigns.test(reply);
  return {
    questions: questionsOf(reply, thread),
    reading,
    patientReading: readingLevel(
      written.map((message) => message.text).join('\n'),
      context.language,
    ),
    goalGrade,
    meetsGoal: reading.words === 0 || easy,
    hardWords: hardWordsIn(reply, context.language),
    missing: gaps.filter((gap) => !gapSigns[gap].test(reply)),
    partnership: { present, offers: present ? [] : partnershipOffers },
    otherPatient: otherPatientIn(reply, context),
  };
}
