import { isDeepStrictEqual } from 'node:util';
import { clauseValue, type CharterDocument } from '#rules/charter/index.ts';
import type { CharterEdit } from '../../edit-charter-file.ts';
import { differences } from './differences.ts';
import { keyOf, partPlace, type Part, type Path, type PartRoom } from './part-place.ts';

/** The edits that make the document say `next` of a part, at everyone's place or a clinic's own. */
export function partEdits(
  document: CharterDocument,
  room: PartRoom,
  id: string,
  clinic: string | null,
  next: Part,
): CharterEdit[] {
  const place = partPlace(document, room, id, clinic);
  if (place === undefined) return [];
  const { everyone, part, path, own } = place;
  if (clinic === null || room !== 'topics') return differences(path, part, next);
  const differing = Object.fromEntries(
    Object.entries(next).filter(
      ([key, value]) => key !== 'kind' && !isDeepStrictEqual(value, everyone[key]),
    ),
  );
  if (Object.keys(differing).length === 0) return own ? [{ path, value: undefined }] : [];
  const written = { id, ...differing };
  const [, at] = path;
  const topics = document.clinics[Number(at)]?.topics;
  if (own)
    return differences(
      path,
      topics?.find((each) => each.id === id),
      written,
    );
  return topics === undefined
    ? [{ path: path.slice(0, 3), value: [written] }]
    : [{ path, value: written }];
}

/** A clinic gives up its own words of a topic and says everyone's. */
export function takeBackEdits(
  document: CharterDocument,
  id: string,
  clinic: string,
): CharterEdit[] {
  const place = partPlace(document, 'topics', id, clinic);
  return place?.own ? [{ path: place.path, value: undefined }] : [];
}

/** What puts a new part into the document, with all it cannot be without. */
export function addEdits(
  document: CharterDocument,
  room: PartRoom,
  id: string,
  next: Part,
  asked: { forTopic: string | null; language: string },
): CharterEdit[] {
  const { forTopic, language } = asked;
  switch (room) {
    case 'topics':
      return newTopicEdits(document, id, next, language);
    case 'help-lines':
      return [
        { path: ['helpLines', document.helpLines.length], value: { id, ...next } },
        ...listedLineEdits(document, (lines) => [...lines, id]),
      ];
    default:
      return [
        { path: [keyOf[room], id], value: next },
        ...document.topics.flatMap((topic, index) =>
          topic.id === forTopic
            ? [{ path: ['topics', index, keyOf[room]], value: [...topic[keyOf[room]], id] }]
            : [],
        ),
      ];
  }
}

/** What a new time says of itself until its writer says more; in the language they write in. */
const firstWords: Record<string, { rationale: string; owner: string }> = {
  en: { rationale: 'A topic needs a time of its own.', owner: 'Clinic managers' },
  es: { rationale: 'Un tema necesita su propio plazo.', owner: 'Gerencia de la clínica' },
};

function newTopicEdits(
  document: CharterDocument,
  id: string,
  next: Part,
  language: string,
): CharterEdit[] {
  const { kind, promise, route, ...topic } = next as Record<string, Part>;
  const routes = document.clauses.findIndex((clause) => clause.id === 'routing.topics');
  return [
    { path: ['topics', document.topics.length], value: { id, kind, ...topic } },
    {
      path: ['clauses', document.clauses.length],
      value: {
        id: `promise.${id}`,
        element: 'promises',
        ...promise,
        ...(firstWords[language] ?? firstWords['en']),
        evidence: '[ASSUME]',
        enforcedBy: 'worktime',
      },
    },
    { path: ['clauses', routes, 'value', id], value: route },
  ];
}

/** What takes a part out, with everything that speaks of it alone. */
export function retireEdits(document: CharterDocument, room: PartRoom, id: string): CharterEdit[] {
  const place = partPlace(document, room, id, null);
  if (place === undefined) return [];
  const gone = { path: place.path, value: undefined };
  switch (room) {
    case 'topics':
      return retireTopic(document, id, gone);
    case 'help-lines':
      return [...listedLineEdits(document, (lines) => lines.filter((each) => each !== id)), gone];
    default:
      return [...unaskEdits(document, keyOf[room], id), gone];
  }
}

type Questions = 'urgentQuestions' | 'guidedQuestions';

function unaskEdits(document: CharterDocument, key: Questions, id: string): CharterEdit[] {
  return topicLists(document).flatMap(({ topic, path }) =>
    topic[key]?.includes(id)
      ? [{ path: [...path, key], value: topic[key].filter((each) => each !== id) }]
      : [],
  );
}

function topicLists(document: CharterDocument) {
  return [
    ...document.topics.map((topic, index) => ({ topic, path: ['topics', index] as Path })),
    ...document.clinics.flatMap(({ topics }, at) =>
      (topics ?? []).map((topic, index) => ({
        topic,
        path: ['clinics', at, 'topics', index] as Path,
      })),
    ),
  ];
}

/** The questions that no topic asks once this one is gone. */
export function leftUnasked(
  document: CharterDocument,
  topicId: string,
): { key: Questions; id: string }[] {
  const others = topicLists(document).filter(({ topic }) => topic.id !== topicId);
  return (['urgentQuestions', 'guidedQuestions'] as const).flatMap((key) => {
    const asked = new Set(others.flatMap(({ topic }) => topic[key] ?? []));
    return Object.keys(document[key])
      .filter((id) => !asked.has(id))
      .map((id) => ({ key, id }));
  });
}

function retireTopic(document: CharterDocument, id: string, topic: CharterEdit): CharterEdit[] {
  const clause = document.clauses.findIndex((each) => each.id === `promise.${id}`);
  const routes = document.clauses.findIndex((each) => each.id === 'routing.topics');
  const billing = document.clauses.findIndex((each) => each.id === 'billing.notice');
  const costs = clauseValue(document, 'billing.notice')?.topics ?? [];
  return [
    ...(costs.includes(id)
      ? [
          {
            path: ['clauses', billing, 'value', 'topics'],
            value: costs.filter((each) => each !== id),
          },
        ]
      : []),
    ...topicLists(document).flatMap(({ topic: other, path }) =>
      other.betterDoor?.topicId === id
        ? [{ path: [...path, 'betterDoor', 'topicId'], value: undefined }]
        : [],
    ),
    { path: ['clauses', routes, 'value', id], value: undefined },
    ...leftUnasked(document, id).map(({ key, id: question }) => ({
      path: [key, question],
      value: undefined,
    })),
    ...ownRules(document, id),
    ...(clause < 0 ? [] : [{ path: ['clauses', clause], value: undefined }]),
    topic,
  ];
}

/** What clinics and teams say of their own about a topic that goes. From the end, so that no place moves before its turn. */
function ownRules(document: CharterDocument, id: string): CharterEdit[] {
  return (['clinics', 'teams'] as const).flatMap((level) =>
    document[level].flatMap((one, at) => [
      ...(one.changes ?? [])
        .map((change, index) => ({ change, path: [level, at, 'changes', index] as Path }))
        .toReversed()
        .flatMap(({ change, path }): CharterEdit[] => {
          if (change.clause === `promise.${id}`) return [{ path, value: undefined }];
          const routed =
            change.clause === 'routing.topics' && Object.hasOwn(change.value as object, id);
          return routed ? [{ path: [...path, 'value', id], value: undefined }] : [];
        }),
      ...('topics' in one && one.topics
        ? one.topics
            .map((topic, index) => ({ topic, path: [level, at, 'topics', index] as Path }))
            .filter(({ topic }) => topic.id === id)
            .map(({ path }) => ({ path, value: undefined }))
        : []),
    ]),
  );
}

function listedLineEdits(
  document: CharterDocument,
  change: (lines: readonly string[]) => string[],
): CharterEdit[] {
  const at = document.clauses.findIndex((each) => each.id === 'urgency.help_lines');
  const now = clauseValue(document, 'urgency.help_lines') ?? [];
  return at < 0 ? [] : [{ path: ['clauses', at, 'value'], value: change(now) }];
}
