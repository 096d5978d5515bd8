import { coachReply, type ReplyCoaching } from '#rules/guidance/index.ts';
import { heardIn, questionsIn } from './cues.ts';
import type { z } from 'zod';
import type { teamRole } from './case-parts.ts';
import type { LearnerAction, ReplyCondition, RubricItem, Stage, StaffCase } from './staff-case.ts';

export type TeamRole = z.infer<typeof teamRole>;

/** What the learner did once: an action, and the words with it. */
export interface Turn {
  action: LearnerAction;
  to?: TeamRole | undefined;
  text: string;
}

/** What can be told of a turn, and all a condition may ask about. */
export interface Findings {
  turn: Turn;
  coaching: ReplyCoaching;
  asked: readonly string[];
  mentions: readonly string[];
  urgent: boolean;
  emergencyLine: boolean;
}

export type PlayedLetter =
  | { kind: 'patient'; stage: string; at: number; told: readonly string[] }
  | { kind: 'learner'; turn: Turn; index: number }
  | { kind: 'happens'; stage: string };

export interface Played {
  stage: Stage;
  letters: readonly PlayedLetter[];
  /** By turn. */
  findings: readonly Findings[];
  /** Turns beyond an ending are left out. */
  turns: readonly Turn[];
  ended: boolean;
}

/** What is said in every language and heard from anyone. */
export interface Hearing {
  /** The learner's language. */
  language: 'en' | 'es';
  /** Numbers of the clinic's emergency and crisis lines, as the charter writes them. */
  emergencyPhones: readonly string[];
  goalGrade?: number;
}

const urgentActions: readonly LearnerAction[] = ['call', 'urgent_lane'];
const EMERGENCY_ROOM = /emergency (?:room|department)|sala de (?:emergencias|urgencias)/i;

/** The language the pretend patient writes and reads. */
export const patientLanguageOf = (given: StaffCase, hearing: Hearing) =>
  given.patientLanguage ?? hearing.language;

/** Everything the pretend patient has written up to a stage, as letters of one thread. */
function textsOf(given: StaffCase, stage: Stage, told: readonly string[], language: 'en' | 'es') {
  const facts = told.flatMap(
    (id) => given.facts.find((fact) => fact.id === id)?.tells[language] ?? [],
  );
  return [...facts, ...stage.letters.map(({ text }) => text[language])].join('\n');
}

function findingsOf(
  given: StaffCase,
  turn: Turn,
  said: readonly { author: 'patient' | 'staff'; text: string }[],
  hearing: Hearing,
): Findings {
  const coaching = coachReply(
    turn.text,
    { messages: said },
    {
      language: patientLanguageOf(given, hearing),
      patientName: given.who.patient.name[hearing.language],
      ...(hearing.goalGrade === undefined ? {} : { goalGrade: hearing.goalGrade }),
    },
  );
  const pointed =
    EMERGENCY_ROOM.test(turn.text) ||
    hearing.emergencyPhones.some((phone) => turn.text.includes(phone));
  return {
    turn,
    coaching,
    asked: heardIn(given.facts, questionsIn(turn.text).join('\n')),
    mentions: heardIn(given.cues, turn.text),
    urgent: urgentActions.includes(turn.action),
    emergencyLine: pointed,
  };
}

const every = <Value>(wanted: readonly Value[] | undefined, found: readonly Value[]) =>
  wanted === undefined || wanted.every((each) => found.includes(each));
const oneOf = <Value>(wanted: readonly Value[] | undefined, found: Value | undefined) =>
  wanted === undefined || (found !== undefined && wanted.includes(found));

function answeredShare({ questions }: ReplyCoaching): 'all' | 'some' | 'none' {
  const answered = questions.filter(({ looksAnswered }) => looksAnswered).length;
  if (answered === questions.length) return 'all';
  return answered === 0 ? 'none' : 'some';
}

/** Whether a turn is as a condition says. */
export function holds(condition: ReplyCondition, findings: Findings): boolean {
  const { turn, coaching, asked, mentions } = findings;
  const wrote = turn.text.trim() !== '';
  const has = (part: 'next_step' | 'safety_net' | 'who_to_contact' | 'partnership') =>
    part === 'partnership' ? coaching.partnership.present : !coaching.missing.includes(part);
  return (
    oneOf(condition.action, turn.action) &&
    oneOf(condition.handedTo, turn.action === 'hand_off' ? turn.to : undefined) &&
    every(condition.asked, asked) &&
    every(condition.mentions, mentions) &&
    (condition.has === undefined || (wrote && condition.has.every(has))) &&
    (condition.answered === undefined ||
      (wrote && answeredShare(coaching) === condition.answered)) &&
    (condition.reads === undefined || (wrote && coaching.meetsGoal)) &&
    (condition.urgent === undefined || findings.urgent) &&
    (condition.emergencyLine === undefined || findings.emergencyLine) &&
    (condition.wrote === undefined || wrote) &&
    (condition.any === undefined || condition.any.some((each) => holds(each, findings))) &&
    (condition.not === undefined || !holds(condition.not, findings))
  );
}

/** Plays a case from its beginning: the same turns always lead to the same place. */
export function playCase(given: StaffCase, turns: readonly Turn[], hearing: Hearing): Played {
  const language = patientLanguageOf(given, hearing);
  const said: { author: 'patient' | 'staff'; text: string }[] = [];
  const letters: PlayedLetter[] = [];
  const findings: Findings[] = [];
  let [stage] = given.stages as [Stage, ...Stage[]];
  const enter = (told: readonly string[]) => {
    if (stage.happens !== undefined) letters.push({ kind: 'happens', stage: stage.id });
    stage.letters.forEach((_, at) =>
      letters.push({ kind: 'patient', stage: stage.id, at, told: at === 0 ? told : [] }),
    );
    if (stage.letters.length > 0)
      said.push({ author: 'patient', text: textsOf(given, stage, told, language) });
  };
  enter([]);
  for (const [index, turn] of turns.entries()) {
    if (stage.ending !== undefined) break;
    const found = findingsOf(given, turn, said, hearing);
    findings.push(found);
    letters.push({ kind: 'learner', turn, index });
    const way = stage.next.find(({ when }) => when === undefined || holds(when, found));
    stage = given.stages.find(({ id }) => id === way?.to) ?? stage;
    enter(found.asked);
  }
  return {
    stage,
    letters,
    findings,
    turns: turns.slice(0, findings.length),
    ended: stage.ending !== undefined,
  };
}

/** A rubric item is met when some turn meets it; one that says what must not happen, when none did it. */
export function isMet({ check }: Pick<RubricItem, 'check'>, { findings }: Played): boolean {
  const { not, ...rest } = check;
  const never = not === undefined || !findings.some((each) => holds(not, each));
  const wanted = Object.values(rest).some((part) => part !== undefined);
  return never && (!wanted || findings.some((each) => holds(rest, each)));
}

/** The patient's questions that no reply has answered. */
export function unanswered(given: StaffCase, played: Played, hearing: Hearing): string[] {
  const language = patientLanguageOf(given, hearing);
  const asked = played.letters.flatMap((letter) => {
    if (letter.kind !== 'patient') return [];
    const stage = given.stages.find(({ id }) => id === letter.stage);
    return stage?.letters[letter.at]?.text[language] ?? [];
  });
  const replies = played.turns.map(({ text }) => text).join('\n');
  return coachReply(
    replies,
    { messages: asked.map((text) => ({ author: 'patient' as const, text })) },
    { language },
  )
    .questions.filter(({ looksAnswered }) => !looksAnswered)
    .map(({ text }) => text);
}
