import type { Words } from '../../charter/index.ts';
import type { Reading } from '../advice.ts';
import { fold } from '../text/tokens.ts';
import { readingLevel } from '../text/reading.ts';
import { needsNoReply } from '../topics/no-reply.ts';
import { hardWords } from './hard-words.ts';
import { questionsOf } from './questions.ts';

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
const gapSigns: Readonly<Record<ReplyGap, RegExp>> = {
  next_step:
    /\b(?:next|will|please|come in|start|stop|keep|take|try|schedule|book|send|you can|i(?:'| ha)ve (?:ordered|sent)|we (?:can|will)|pr[oó]ximo|vamos a|por favor|venga|empiece|deje|siga|tome|haga|puede|le (?:mando|mand[eé]|enviamos))\b|(?:^|[.!?,:]\s+|\b(?:and|then|y|o|or)\s+)(?:use|rest|drink|put|apply|avoid|wait|check|bring|ice|go|do|ponga|descanse|beba|espere|evite|traiga|use|vaya)\b/im,
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

/** Letters with or without their accents: people type either. */
function accentless(name: string): string {
  const pairs = ['aá', 'eé', 'ií', 'oó', 'uúü', 'nñ'];
  return [...fold(name)]
    .map((letter) => pairs.find((pair) => pair.startsWith(letter)) ?? letter)
    .map((letter) => (letter.length > 1 ? `[${letter}]` : escaped(letter)))
    .join('');
}

const greetings = String.raw`(?<!\p{L})(?:dear|hi|hello|hey|mr|mrs|ms|miss|hola|estimad[oa]|querid[oa]|buen[oa]s (?:d[ií]as|tardes)|sr|sra|don|do[nñ]a|se[nñ]ora?)\.?,?\s+`;

/** A name of another patient in a reply that does not name this one is most likely a mix-up. */
function otherPatientIn(reply: string, context: ReplyContext): ReplyCoaching['otherPatient'] {
  const own = new Set((context.patientName ?? '').split(/\s+/).map(fold));
  for (const name of context.otherPatientNames ?? []) {
    const parts = name.split(/\s+/).filter((part) => part.length > 2 && !own.has(fold(part)));
    if (parts.length === 0) continue;
    const whole = name
      .split(/\s+/)
      .map(accentless)
      .join(String.raw`\s+`);
    const greeted = `${greetings}(?:${parts.map(accentless).join('|')})`;
    const found = new RegExp(`(?:(?<!\\p{L})${whole}|${greeted})(?!\\p{L})`, 'iu').exec(reply);
    if (found !== null) return { name, start: found.index, end: found.index + found[0].length };
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
  const latest = written.at(-1)?.text;
  const isThanked = latest !== undefined && needsNoReply(latest, true);
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
    // A word back to somebody who only says thanks needs none of them.
    missing: isThanked ? [] : gaps.filter((gap) => !gapSigns[gap].test(reply)),
    partnership: { present, offers: present ? [] : partnershipOffers },
    otherPatient: otherPatientIn(reply, context),
  };
}
