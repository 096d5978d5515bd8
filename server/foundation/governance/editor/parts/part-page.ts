import type { CharterDocument } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { PlacedProblem } from '../../charter-file.ts';
import { editCharterFile, type CharterEdit } from '../../edit-charter-file.ts';
import { covers } from '../../life-cycle/reach.ts';
import { readinessOf } from '../../life-cycle/readiness.ts';
import { countClinicStaff } from '../../life-cycle/staffing.store.ts';
import type { FieldProblem } from '../clause-page.ts';
import type { NamedChoice } from '../clause-form.ts';
import { clinicName, draftHead, type DraftHead } from '../draft-head.ts';
import { textOf, type Posted } from '../posted-value.ts';
import { sectionsOf, type SectionLink } from '../sections.ts';
import { withNames } from '../problem-names.ts';
import { say } from '../sentences.ts';
import type { Workspace } from '../workspace.ts';
import type { FieldContext, PartField } from './field-kinds.ts';
import { addEdits, leftUnasked, partEdits } from './part-edits.ts';
import { partConsequences, type PartConsequences } from './part-faces.ts';
import { fieldOfPart, partForm, partFrom } from './part-fields.ts';
import { keyOf, partPlace, partsIn, topicsWith, type Part, type PartRoom } from './part-place.ts';
import { slugOf } from './slug-of.ts';

export interface PartView {
  head: DraftHead;
  sections: SectionLink[];
  room: PartRoom;
  /** Null for a new one. */
  id: string | null;
  title: string;
  /** Whom it is written for: everyone, then each clinic. Only topics may differ. */
  places: (NamedChoice & { chosen: boolean; own: boolean })[];
  clinic: string | null;
  own: boolean;
  mayEdit: boolean;
  speaksFor: string[] | null;
  fields: PartField[];
  problems: FieldProblem[];
  consequences: PartConsequences | null;
  peopleAsked: number;
  /** Topics that ask a question, or lead to a topic. */
  usedBy: { id: string; title: string }[];
  /** What goes with it when it is taken out. */
  goesToo: string[];
  /** The topic a new question is written for. */
  forTopic: string | null;
  revision: number;
  idempotencyKey: string;
  notice: 'saved' | 'look' | 'changed_elsewhere' | 'unreadable' | 'taken_back' | 'not_yours' | null;
}

export interface AskedPart {
  room: PartRoom;
  id: string | null;
  clinic: string | null;
  forTopic: string | null;
  /** What the writer reads and writes. */
  language?: string;
  posted?: Posted;
  notice: PartView['notice'];
}

/** What the form says: the part, the id it has or will have, and the edits that write it. Undefined when it is not there. */
export function postedPart(
  document: CharterDocument,
  asked: AskedPart,
  posted: Posted,
): { id: string; part: Part; edits: CharterEdit[] } | undefined {
  const { room, clinic, forTopic } = asked;
  const language = asked.language ?? document.defaultLanguage;
  const context = { document, language: document.defaultLanguage, id: asked.id };
  if (asked.id === null) {
    const part = partFrom(room, {}, posted, context);
    const id = newPartId(document, room, posted);
    return { id, part, edits: addEdits(document, room, id, part, { forTopic, language }) };
  }
  const place = partPlace(document, room, asked.id, clinic);
  if (place === undefined) return undefined;
  const part = partFrom(room, place.part, posted, context);
  return { id: asked.id, part, edits: partEdits(document, room, asked.id, clinic, part) };
}

const calledBy = {
  topics: 'label',
  'urgent-questions': 'text',
  'guided-questions': 'label',
  'help-lines': 'name',
} as const;

function newPartId(document: CharterDocument, room: PartRoom, posted: Posted): string {
  const title = textOf(posted, `${calledBy[room]}_${document.defaultLanguage}`);
  const taken = new Set(partsIn(document, room, document.defaultLanguage).map(({ id }) => id));
  return slugOf(title, taken);
}

/** One part for editing, or the form of a new one. Undefined when there is none of that name. */
export async function partView(
  workspace: Workspace,
  tx: Transaction,
  asked: AskedPart,
): Promise<PartView | undefined> {
  const { room, posted, notice } = asked;
  const { document, language } = workspace;
  const clinic = room === 'topics' ? asked.clinic : null;
  const place = asked.id === null ? undefined : partPlace(document, room, asked.id, clinic);
  if (asked.id !== null && place === undefined) return undefined;
  const typed = posted && postedPart(document, { ...asked, clinic, language }, posted);
  const tried = typed
    ? tryEdits(workspace, typed.edits)
    : { document, problems: workspace.problems };
  const id = typed?.id ?? asked.id;
  const context: FieldContext = { document, language, id: asked.id };
  const wanted = tried.document ?? (typed ? withNew(document, asked, typed) : document);
  const people = await countClinicStaff(tx, workspace.organizationId);
  const consequences =
    tried.document && id !== null
      ? partConsequences({
          before: workspace.inForce.document,
          after: tried.document,
          room,
          id,
          clinic,
          language,
        })
      : null;
  return {
    head: draftHead(workspace),
    sections: sectionsOf(workspace, asked.id === null ? null : `${room}/${asked.id}`),
    room,
    id: asked.id,
    title: partsIn(document, room, language).find((each) => each.id === asked.id)?.title ?? '',
    places: room === 'topics' && asked.id !== null ? placesOf(workspace, asked.id, clinic) : [],
    clinic,
    own: place?.own ?? false,
    mayEdit: covers(workspace.mine, clinic === null ? 'organization' : [clinic]),
    speaksFor:
      workspace.mine === 'organization'
        ? null
        : workspace.mine.map((slug) => clinicName(workspace, slug)),
    fields: partForm(room, typed?.part ?? place?.part ?? {}, context),
    problems:
      id === null ? [] : problemsAt(tried.problems, wanted, { ...asked, id, clinic }, context),
    consequences,
    peopleAsked: [...people.values()].reduce((sum, each) => sum + each, 0),
    ...connections(document, room, asked.id, language),
    forTopic: asked.forTopic,
    revision: workspace.draft?.revision ?? 0,
    idempotencyKey: newId('key'),
    notice,
  };
}

/** The document with a new topic in it, as far as it is written, so that problems can call it by its name. */
function withNew(
  document: CharterDocument,
  { room, id }: AskedPart,
  typed: { id: string; part: Part },
): CharterDocument {
  if (id !== null || room !== 'topics') return document;
  const topic = { ...typed.part, id: typed.id } as unknown as CharterDocument['topics'][number];
  return { ...document, topics: [...document.topics, topic] };
}

function tryEdits({ source, staffing }: Workspace, edits: readonly CharterEdit[]) {
  return readinessOf(editCharterFile(source, edits), staffing);
}

function connections(
  document: CharterDocument,
  room: PartRoom,
  id: string | null,
  language: string,
): Pick<PartView, 'usedBy' | 'goesToo'> {
  if (id === null) return { usedBy: [], goesToo: [] };
  const topics = partsIn(document, 'topics', language);
  const usedBy = topicsWith(document, room, id).flatMap(
    (topic) => topics.find((each) => each.id === topic) ?? [],
  );
  if (room !== 'topics') return { usedBy, goesToo: [] };
  const goesToo = leftUnasked(document, id).map(({ key, id: question }) =>
    key === 'urgentQuestions'
      ? say(document.urgentQuestions[question]?.text, language, document)
      : say(document.guidedQuestions[question]?.label, language, document),
  );
  return { usedBy, goesToo };
}

function placesOf(
  { document, language }: Workspace,
  id: string,
  clinic: string | null,
): PartView['places'] {
  return [
    { value: '', label: '', chosen: clinic === null, own: false },
    ...document.clinics.map((each) => ({
      value: each.id,
      label: say(each.name, language, document),
      chosen: clinic === each.id,
      own: each.topics?.some((topic) => topic.id === id) ?? false,
    })),
  ];
}

/** Where a problem may stand for this part: at the part itself, and for a new topic at its promise and route. */
function problemsAt(
  problems: readonly PlacedProblem[],
  document: CharterDocument,
  { room, id, clinic, ...asked }: Omit<AskedPart, 'id'> & { id: string },
  context: FieldContext,
): FieldProblem[] {
  const isNew = asked.posted !== undefined && context.id === null;
  const path = isNew
    ? newPath(context.document, room, id)
    : (partPlace(document, room, id, clinic)?.path ?? []);
  const at = [
    { path, into: [] as string[] },
    ...(isNew && room === 'topics'
      ? [
          { path: ['clauses', context.document.clauses.length], into: ['promise'] },
          { path: routePath(context.document, id), into: ['route'] },
        ]
      : []),
  ];
  return at.flatMap(({ path: place, into }) =>
    problems
      .filter((problem) => place.every((part, index) => problem.path[index] === part))
      .map(({ rule, message, path: found }) => ({
        field: fieldOfPart(room, isNew, [...into, ...found.slice(place.length)], context),
        rule,
        message: withNames(message, document, context.language),
      })),
  );
}

function newPath(document: CharterDocument, room: PartRoom, id: string): (string | number)[] {
  const key = keyOf[room];
  const list = document[key];
  return Array.isArray(list) ? [key, list.length] : [key, id];
}

function routePath({ clauses }: CharterDocument, id: string): (string | number)[] {
  return ['clauses', clauses.findIndex((clause) => clause.id === 'routing.topics'), 'value', id];
}
