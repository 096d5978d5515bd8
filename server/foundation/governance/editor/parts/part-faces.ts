import {
  diffCharters,
  type CharterDocument,
  type GuidedQuestion,
  type HelpLine,
  type ResolvedCharter,
  type Topic,
  type Words,
} from '#rules/charter/index.ts';
import { resolvedFor, say } from '../sentences.ts';
import { wordDiff, type Piece } from '../word-diff.ts';
import { topicsWith, type PartRoom } from './part-place.ts';

/** What its readers meet of a part, line by line, with what is new marked. */
export interface PartFace {
  face: 'card' | 'urgent' | 'guided' | 'line';
  lines: Piece[][];
}

export interface PartConsequences {
  clinicName: string;
  faces: PartFace[];
  /** The same change as the page of changes tells it. */
  patients: string[];
  staff: string[];
  /** Readers who will be shown the change. */
  material: boolean;
  holdsAt: string[];
  ownAt: string[];
}

interface Asked {
  before: CharterDocument;
  after: CharterDocument;
  room: PartRoom;
  id: string;
  clinic: string | null;
  language: string;
}

/** What a change of one part does at its clinic, or at the first clinic that follows everyone. Null when it cannot be read. */
export function partConsequences(asked: Asked): PartConsequences | null {
  const { before, after, room, id, language } = asked;
  const own = after.clinics.filter(({ topics }) => topics?.some((topic) => topic.id === id));
  const follow = after.clinics.filter((clinic) => !own.includes(clinic));
  const slug = asked.clinic ?? follow[0]?.id ?? after.clinics[0]?.id ?? '';
  const next = resolvedFor(after, slug);
  if (next === undefined) return null;
  const old = before.clinics.some((clinic) => clinic.id === slug)
    ? resolvedFor(before, slug)
    : undefined;
  const topics = room === 'topics' ? [id] : topicsWith(after, room, id);
  const concerns = (what: string) =>
    room === 'help-lines'
      ? what === `help_line.${id}`
      : topics.some((topic) => what.split('.')[1] === topic && what.startsWith('topic.'));
  const told = (audience: 'patients' | 'staff') =>
    (old ? diffCharters(old, next, language, audience) : []).filter(({ what }) => concerns(what));
  const [patients, staff] = [told('patients'), told('staff')];
  const names = (clinics: typeof own) => clinics.map(({ name }) => say(name, language, after));
  return {
    clinicName: say(next.names?.clinic, language, after),
    faces: facesOf(asked, old, next),
    patients: patients.map(({ sentence }) => sentence),
    staff: staff.map(({ sentence }) => sentence),
    material: staff.some(({ material }) => material),
    holdsAt: names(asked.clinic ? after.clinics.filter((each) => each.id === slug) : follow),
    ownAt: asked.clinic ? [] : names(own),
  };
}

type Lines = Partial<Record<PartFace['face'], string[]>>;

function facesOf(
  { room, id, language, before, after }: Asked,
  old: ResolvedCharter | undefined,
  next: ResolvedCharter,
): PartFace[] {
  const linesIn = (document: CharterDocument, charter: ResolvedCharter | undefined): Lines => {
    const words = (text: Words | undefined) => say(text, language, document);
    switch (room) {
      case 'topics':
        return topicLines(
          charter?.topics.find((topic) => topic.id === id),
          words,
        );
      case 'help-lines':
        return {
          line: lineLines(
            charter?.helpLines.find((line) => line.id === id),
            words,
          ),
        };
      case 'urgent-questions':
        return { urgent: [words(document.urgentQuestions[id]?.text)] };
      case 'guided-questions':
        return { guided: questionLines(document.guidedQuestions[id], words) };
    }
  };
  const [was, is] = [linesIn(before, old), linesIn(after, next)];
  return (['card', 'urgent', 'guided', 'line'] as const).flatMap((face) => {
    const [earlier, now] = [was[face] ?? [], is[face] ?? []];
    const length = Math.max(earlier.length, now.length);
    const lines = Array.from({ length }, (_, index) =>
      wordDiff(earlier[index] ?? '', now[index] ?? ''),
    ).filter((pieces) => pieces.some(({ text }) => text !== ''));
    return lines.length === 0 ? [] : [{ face, lines }];
  });
}

type Say = (words: Words | undefined) => string;

function topicLines(topic: Topic | undefined, words: Say): Lines {
  if (topic === undefined) return {};
  const { betterDoor: door } = topic;
  return {
    card: [
      words(topic.label),
      words(topic.hint),
      ...topic.goodReasons.map(words),
      ...(door ? [`${words(door.title)} ${words(door.how)} ${door.phone ?? ''}`.trim()] : []),
    ],
    urgent: topic.urgentQuestions.map(({ text }) => words(text)),
    guided: topic.guidedQuestions.map(({ label }) => words(label)),
  };
}

function questionLines(question: Omit<GuidedQuestion, 'id'> | undefined, words: Say): string[] {
  if (question === undefined) return [];
  const { label, hint, recordLabel, answer } = question;
  return [
    words(label),
    ...(hint ? [words(hint)] : []),
    ...(answer.kind === 'choice'
      ? [answer.choices.map((each) => words(each.label)).join(' · ')]
      : []),
    words(recordLabel),
  ];
}

function lineLines(line: HelpLine | undefined, words: Say): string[] {
  if (line === undefined) return [];
  return [`${words(line.name)}: ${line.phone}`, words(line.hours), words(line.note)];
}
