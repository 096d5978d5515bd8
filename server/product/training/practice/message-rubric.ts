import { advise, type Advice, type GuidanceCharter } from '#rules/guidance/index.ts';
import { heardIn } from './cues.ts';
import type { MessageCondition, MessageElement, PatientCase } from './patient-case.ts';

/** A practice message as the composer holds it. */
export interface PracticeMessage {
  body: string;
  /** Guided answers, as text. */
  answers: readonly { questionId: string; label: string; text: string }[];
  topicId: string | null;
  urgentAnswers: readonly string[];
}

export interface ReadMessage {
  elements: readonly { element: MessageElement; there: boolean }[];
  /** How many of the elements that count are there. */
  score: number;
  outOf: number;
  mentions: readonly string[];
  rightTopic: boolean;
  advice: Advice;
}

// What guidance knows to look for by itself, in both languages, beside the facts a case names.
const signs: Partial<Record<MessageElement, RegExp>> = {
  course:
    /\b(?:better|worse|wors(?:e|ening)|same|spread\S*|grow\S*|comes? and goes?|constant|steady|more each|every (?:day|night|time)|still|mejor\S*|peor\S*|empeor\S*|igual|va y viene|extend\S*|crec\S*|aument\S*|constante|cada (?:dia|vez|noche)|sigue)\b/,
  background:
    /\b(?:i (?:also )?take|takes|taking|allerg\S*|diabet\S*|asthma|pregnan\S*|blood pressure|thyroid|kidney|no (?:other )?(?:medicines?|meds|conditions|allergies)|history of|tomo|toma|tomando|alergi\S*|asma|embaraz\S*|presion|tiroides|rinon\S*|ninguna (?:medicina|alergia|enfermedad)|no tom[oa])\b/,
};

const details: Partial<Record<MessageElement, string>> = {
  onset: 'since_when',
  impact: 'how_bad',
  tried: 'what_tried',
  ask: 'what_you_want',
  medicine: 'which_medicine',
  pharmacy: 'which_pharmacy',
  test: 'which_test',
  times: 'when_suits',
  form: 'which_form',
  deadline: 'needed_by',
  bill: 'which_bill',
};

const bare = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();

/** Reads a practice message by the same guidance as a real one, and by what the case says counts. */
export function readMessage(
  given: PatientCase,
  message: PracticeMessage,
  charter: GuidanceCharter,
  context: { language: string; now: number; clinicOpen: boolean },
): ReadMessage {
  const advice = advise(
    {
      body: message.body,
      answers: message.answers,
      captions: [],
      urgentAnswers: message.urgentAnswers,
      ...(message.topicId === null ? {} : { topicId: message.topicId }),
    },
    charter,
    {
      statedLanguage: context.language,
      now: context.now,
      patient: {},
      author: given.audience === 'carer' ? 'proxy' : 'patient',
      clinicOpen: context.clinicOpen,
      dismissed: {},
    },
  );
  const text = [message.body, ...message.answers.map((answer) => answer.text)].join('\n');
  const mentions = heardIn([...given.cues, ...given.facts], text);
  const elements = given.wants.map((element) => ({
    element,
    there:
      text.trim() !== '' &&
      (given.facts.some((fact) => fact.element === element && mentions.includes(fact.id)) ||
        advice.present.some((id) => id === details[element]) ||
        (signs[element]?.test(bare(text)) ?? false)),
  }));
  const topic = charter.topics.find(({ id }) => id === message.topicId);
  return {
    elements,
    score: elements.filter(({ there }) => there).length,
    outOf: elements.length,
    mentions,
    rightTopic: topic?.kind === given.kind,
    advice,
  };
}

export function messageHolds(condition: MessageCondition, read: ReadMessage): boolean {
  const there = (element: MessageElement) =>
    read.elements.some((each) => each.element === element && each.there);
  return (
    (condition.has?.every(there) ?? true) &&
    (condition.lacks?.every((element) => !there(element)) ?? true) &&
    (condition.mentions?.every((id) => read.mentions.includes(id)) ?? true) &&
    (condition.alert?.includes(read.advice.alert) ?? true) &&
    (condition.rightTopic === undefined || condition.rightTopic === read.rightTopic) &&
    (condition.any?.some((each) => messageHolds(each, read)) ?? true) &&
    (condition.not === undefined || !messageHolds(condition.not, read))
  );
}

/** What the pretend team writes back. */
export function answerTo(given: PatientCase, read: ReadMessage): PatientCase['answers'][number] {
  const found = given.answers.find(({ when }) => when === undefined || messageHolds(when, read));
  if (found === undefined)
    throw new Error(`The case "${given.id}" has no answer that always holds.`);
  return found;
}
