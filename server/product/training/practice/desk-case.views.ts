import { newId } from '#platform/ids/index.ts';
import type { ReplyGap } from '#rules/guidance/index.ts';
import { sayPlainly } from '../references.ts';
import {
  isMet,
  patientLanguageOf,
  playCase,
  unanswered,
  type Hearing,
  type Played,
  type PlayedLetter,
  type TeamRole,
  type Turn,
} from './play-case.ts';
import type { PracticeRoom } from './practice-room.ts';
import { lessonLinks, type LessonLink } from './practice.views.ts';
import type { LearnerAction, StaffCase } from './staff-case.ts';
import { practiceLanguage } from './write-to-pretend-team.ts';

export interface TurnFeedback {
  unanswered: string[];
  missing: ReplyGap[];
  meetsGoal: boolean;
  /** Flesch-Kincaid grade, or INFLESZ where the patient reads Spanish. */
  reading: number;
  spanish: boolean;
  words: number;
}

export type CaseEntry =
  | {
      kind: 'patient';
      author: string;
      about: string;
      text: string;
      language: string;
      /** What it says in the learner's language, where the patient writes another. */
      gloss: string | null;
      answers: { question: string; answer: string }[];
    }
  | { kind: 'learner'; turn: Turn; feedback: TurnFeedback }
  | { kind: 'happens'; text: string };

export interface Debrief {
  ending: 'well' | 'late' | 'harm';
  met: number;
  outOf: number;
  rubric: { text: string; met: boolean }[];
  unanswered: string[];
  planted: { what: string; sent: boolean } | null;
  patient: string;
  patientName: string;
  points: string[];
  good: { action: LearnerAction; to: TeamRole | null; text: string; why: string }[];
  language: string;
  lessons: LessonLink[];
  next: { href: string; title: string } | null;
}

/** The longest turn. */
export const MOST_CHARACTERS = 8000;

/** `ended`: another window went on to the end of the case. */
export type TurnProblem =
  | 'choose_action'
  | 'choose_role'
  | 'write_something'
  | 'too_long'
  | 'moved_on'
  | 'ended';

export interface DeskCaseView {
  id: string;
  title: string;
  subject: string;
  minutes: number;
  learner: string;
  patient: { name: string; about: string };
  record: string[];
  language: string;
  entries: CaseEntry[];
  turns: number;
  typed: { action: LearnerAction | null; to: TeamRole | null; text: string };
  problem: TurnProblem | null;
  /** How much is too long. */
  overCharacters: number;
  debrief: Debrief | null;
  idempotencyKey: string;
}

/** What a case is shown by. */
export type CaseRoom = Pick<PracticeRoom, 'rules' | 'lessons' | 'cases'>;

/** What a learner's words are heard by: the clinic's own emergency numbers, in the learner's language. */
export function hearingIn({ rules }: Pick<PracticeRoom, 'rules'>): Hearing {
  return {
    language: practiceLanguage(rules.language),
    emergencyPhones: rules.charter.helpLines
      .filter(({ concern }) => concern === 'emergency' || concern === 'crisis')
      .map(({ phone }) => phone),
  };
}

function entriesOf(
  given: StaffCase,
  played: Played,
  room: CaseRoom,
  hearing: Hearing,
): CaseEntry[] {
  const { language } = hearing;
  const spoken = patientLanguageOf(given, hearing);
  const entryOf = (letter: PlayedLetter): CaseEntry[] => {
    if (letter.kind === 'learner') {
      const found = played.findings[letter.index];
      return found
        ? [{ kind: 'learner', turn: letter.turn, feedback: feedbackOf(found, spoken) }]
        : [];
    }
    const stage = given.stages.find(({ id }) => id === letter.stage);
    if (letter.kind === 'happens')
      return stage?.happens ? [{ kind: 'happens', text: stage.happens[language] }] : [];
    const written = stage?.letters[letter.at];
    if (written === undefined) return [];
    const told = letter.told.flatMap(
      (id) => given.facts.find((fact) => fact.id === id)?.tells ?? [],
    );
    const textIn = (tongue: 'en' | 'es') =>
      [...told, written.text].map((words) => words[tongue]).join(' ');
    const author = (written.from === 'writer' && given.who.writer) || given.who.patient;
    return [
      {
        kind: 'patient',
        author: author.name[language],
        about: author.about[language],
        text: sayPlainly(textIn(spoken), room.rules),
        language: spoken,
        gloss: spoken === language ? null : textIn(language),
        answers: written.answers.map(({ question, answer }) => ({
          question: question[language],
          answer: answer[spoken],
        })),
      },
    ];
  };
  return played.letters.flatMap(entryOf);
}

function feedbackOf({ coaching }: Played['findings'][number], spoken: 'en' | 'es'): TurnFeedback {
  return {
    unanswered: coaching.questions.filter((each) => !each.looksAnswered).map(({ text }) => text),
    missing: [...coaching.missing],
    meetsGoal: coaching.meetsGoal,
    reading:
      spoken === 'es'
        ? (coaching.reading.inflesz ?? 0)
        : Math.max(0, coaching.reading.fleschKincaid),
    spanish: spoken === 'es',
    words: coaching.reading.words,
  };
}

function debriefOf(
  given: StaffCase,
  played: Played,
  room: CaseRoom,
  hearing: Hearing,
): Debrief | null {
  const { ending } = played.stage;
  if (ending === undefined) return null;
  const { language } = hearing;
  const spoken = patientLanguageOf(given, hearing);
  const rubric = given.rubric.map((item) => ({
    text: item.text[language],
    met: isMet(item, played),
  }));
  const { planted } = given;
  const same = room.cases.staff.filter(({ audience }) => audience === given.audience);
  const next = same[same.findIndex(({ id }) => id === given.id) + 1];
  // A good reply is shown as its patient would read it.
  const rulesSpoken = { ...room.rules, language: spoken };
  return {
    ending,
    met: rubric.filter(({ met }) => met).length,
    outOf: rubric.length,
    rubric,
    unanswered: unanswered(given, played, hearing),
    planted: planted
      ? {
          what: planted.what[language],
          sent: played.findings.some(({ mentions }) => mentions.includes(planted.cue)),
        }
      : null,
    patient: given.debrief.patient[language],
    patientName: (given.who.writer ?? given.who.patient).name[language],
    points: given.debrief.points.map((words) => sayPlainly(words[language], room.rules)),
    good: given.good.map(({ action, to, text, why }) => ({
      action,
      to: to ?? null,
      text: text ? sayPlainly(text[spoken], rulesSpoken) : '',
      why: why[language],
    })),
    language: spoken,
    lessons: lessonLinks(given.lessons, room),
    next: next ? { href: `/practice/desk/${next.id}`, title: next.title[language] } : null,
  };
}

export function deskCaseView(
  given: StaffCase,
  turns: readonly Turn[],
  room: CaseRoom,
  now: { typed?: Turn | undefined; problem?: TurnProblem } = {},
): { view: DeskCaseView; played: Played } {
  const hearing = hearingIn(room);
  const { language } = hearing;
  const played = playCase(given, turns, hearing);
  const spoken = patientLanguageOf(given, hearing);
  const draft = played.stage.draft?.[spoken] ?? '';
  const debrief = debriefOf(given, played, room, hearing);
  const view: DeskCaseView = {
    id: given.id,
    title: given.title[language],
    subject: given.subject[spoken],
    minutes: given.minutes,
    learner: given.who.learner[language],
    patient: {
      name: given.who.patient.name[language],
      about: given.who.patient.about[language],
    },
    record: given.record.map((words) => words[language]),
    language: spoken,
    entries: entriesOf(given, played, room, hearing),
    turns: played.turns.length,
    typed: {
      action: now.typed?.action ?? null,
      to: now.typed?.to ?? null,
      text: now.typed?.text ?? draft,
    },
    problem: debrief !== null && now.problem === 'moved_on' ? 'ended' : (now.problem ?? null),
    overCharacters: Math.max(0, (now.typed?.text.length ?? 0) - MOST_CHARACTERS),
    debrief,
    idempotencyKey: newId('key'),
  };
  return { view, played };
}
