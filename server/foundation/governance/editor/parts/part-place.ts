import type { CharterDocument, Words } from '#rules/charter/index.ts';
import { say } from '../sentences.ts';

/** What a charter holds besides its clauses: what people write about, what they are asked, and whom they can call. */
export const PART_ROOMS = ['topics', 'urgent-questions', 'guided-questions', 'help-lines'] as const;
export type PartRoom = (typeof PART_ROOMS)[number];

/** Where a room stands in the document. */
export const keyOf = {
  topics: 'topics',
  'urgent-questions': 'urgentQuestions',
  'guided-questions': 'guidedQuestions',
  'help-lines': 'helpLines',
} as const satisfies Record<PartRoom, keyof CharterDocument>;

export type Part = Readonly<Record<string, unknown>>;
export type Path = (string | number)[];

export interface PartPlace {
  /** As it holds at this place: the clinic's own words over everyone's. */
  part: Part;
  everyone: Part;
  path: Path;
  /** Written at this place itself. */
  own: boolean;
}

/** The words a part is called by. */
const namedBy = { topics: 'label', 'help-lines': 'name' } as const;

/** Every part of a room with what it is called, in the order of the document. */
export function partsIn(
  document: CharterDocument,
  room: PartRoom,
  language: string,
): { id: string; title: string }[] {
  if (room === 'topics' || room === 'help-lines')
    return document[keyOf[room]].map((part) => ({
      id: part.id,
      title: say((part as unknown as Record<string, Words>)[namedBy[room]], language, document),
    }));
  const called = room === 'urgent-questions' ? 'text' : 'label';
  return Object.entries(document[keyOf[room]]).map(([id, part]) => ({
    id,
    title: say((part as unknown as Record<string, Words>)[called], language, document),
  }));
}

/** Where a part is written, for everyone or for one clinic. Only topics may differ by clinic. Undefined when it is not there. */
export function partPlace(
  document: CharterDocument,
  room: PartRoom,
  id: string,
  clinic: string | null,
): PartPlace | undefined {
  if (room === 'urgent-questions' || room === 'guided-questions') {
    const parts: Readonly<Record<string, Part>> = document[keyOf[room]];
    const part = Object.hasOwn(parts, id) ? parts[id] : undefined;
    return part && whole(part, [keyOf[room], id]);
  }
  const list: readonly { id: string }[] = document[keyOf[room]];
  const index = list.findIndex((each) => each.id === id);
  const part = list[index] as Part | undefined;
  if (part === undefined) return undefined;
  if (clinic === null || room === 'help-lines') return whole(part, [keyOf[room], index]);
  return atClinic(document, part, clinic);
}

const whole = (part: Part, path: Path): PartPlace => ({ part, everyone: part, path, own: true });

function atClinic(document: CharterDocument, part: Part, clinic: string): PartPlace | undefined {
  const at = document.clinics.findIndex((each) => each.id === clinic);
  if (at < 0) return undefined;
  const topics = document.clinics[at]?.topics ?? [];
  const found = topics.findIndex((each) => each.id === part['id']);
  return {
    part: { ...part, ...topics[found] },
    everyone: part,
    path: ['clinics', at, 'topics', found < 0 ? topics.length : found],
    own: found >= 0,
  };
}

/** Which topics ask a question or lead to a topic, at everyone's level or a clinic's. */
export function topicsWith(document: CharterDocument, room: PartRoom, id: string): string[] {
  const lists = [...document.topics, ...document.clinics.flatMap(({ topics }) => topics ?? [])];
  const asks = (topic: (typeof lists)[number]) =>
    room === 'urgent-questions'
      ? topic.urgentQuestions?.includes(id)
      : room === 'guided-questions'
        ? topic.guidedQuestions?.includes(id)
        : topic.betterDoor?.topicId === id;
  return [...new Set(lists.filter(asks).map((topic) => topic.id))];
}
