import type { CharterDocument, DocumentClause } from '#rules/charter/index.ts';
import { calendarProblems, type AnswerPromise } from '#rules/worktime/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import type { PlacedProblem } from '../charter-file.ts';
import { editCharterFile } from '../edit-charter-file.ts';
import { readinessOf } from '../life-cycle/readiness.ts';
import { answerTimes, countClinicStaff } from '../life-cycle/staffing.store.ts';
import { editsFor, placeOf, type ClauseText } from './clause-edits.ts';
import { formOf, type ClauseForm, type NamedChoice } from './clause-form.ts';
import {
  closedOn,
  consequencesOf,
  keptUnder,
  rulerOf,
  type Consequences,
  type Ruler,
} from './consequences.ts';
import { covers } from '../life-cycle/reach.ts';
import { clinicName, draftHead, type DraftHead } from './draft-head.ts';
import { fieldOfProblem } from './field-of-problem.ts';
import { textOf, valueFrom, type Posted } from './posted-value.ts';
import { sectionsOf, type SectionLink } from './sections.ts';
import { withNames } from './problem-names.ts';
import { followers, resolvedFor, say, titleOf } from './sentences.ts';
import type { Workspace } from './workspace.ts';

export interface FieldProblem {
  /** Name of the field it stands beside; null for the whole clause. */
  field: string | null;
  rule: string;
  message: string;
}

export interface ClauseView {
  head: DraftHead;
  sections: SectionLink[];
  clause: { id: string; title: string; owner: string; evidence: string };
  /** Whom it is written for: everyone, then each clinic. */
  places: (NamedChoice & { chosen: boolean; own: boolean })[];
  /** Null: everyone. */
  clinic: string | null;
  own: boolean;
  /** No clinic may change it. */
  sameForAll: boolean;
  /** They may save it at this place. */
  mayEdit: boolean;
  /** Names of the clinics they speak for; null for the whole organization. */
  speaksFor: string[] | null;
  form: ClauseForm;
  plainWords: { language: string; text: string }[];
  staffWords: { language: string; text: string }[];
  why: string;
  teams: NamedChoice[];
  topics: NamedChoice[];
  problems: FieldProblem[];
  ruler: Ruler | null;
  consequences: Consequences | null;
  /** Of the last answers, how many came within the time that is wanted. */
  keep: { kept: number; total: number } | null;
  /** How many staff will be asked to agree to it again. */
  peopleAsked: number;
  revision: number;
  idempotencyKey: string;
  notice: 'saved' | 'look' | 'changed_elsewhere' | 'unreadable' | 'taken_back' | 'not_yours' | null;
}

export interface AskedClause {
  clauseId: string;
  clinic: string | null;
  posted?: Posted;
  notice: ClauseView['notice'];
}

/** Texts of a clause as the form says them; the value stays when the form holds none. */
export function postedText(
  document: CharterDocument,
  clauseId: string,
  clinic: string | null,
  posted: Posted,
): ClauseText | undefined {
  const place = placeOf(document, clauseId, clinic);
  if (place === undefined) return undefined;
  const { clause, written } = place;
  const words = (name: string) =>
    Object.fromEntries(
      document.languages.map((language) => [language, textOf(posted, `${name}_${language}`)]),
    );
  const staff = words('staff');
  const saysStaff = Object.values(staff).some((text) => text !== '');
  return {
    value: valueFrom(document, clause, written.value, posted),
    plainWords: words('plain'),
    ...(saysStaff ? { staffWords: staff } : {}),
    rationale: textOf(posted, 'why'),
  };
}

/** One clause for editing, with what it changes for each of its readers. Undefined when there is none of that name. */
export async function clauseView(
  workspace: Workspace,
  tx: Transaction,
  asked: AskedClause,
): Promise<ClauseView | undefined> {
  const { clauseId, clinic, posted } = asked;
  const { document, language } = workspace;
  const place = placeOf(document, clauseId, clinic);
  if (place === undefined) return undefined;
  const text = (posted && postedText(document, clauseId, clinic, posted)) ?? place.written;
  const tried = posted
    ? triedWith(workspace, asked, text)
    : { document, problems: workspace.problems };
  const wanted = tried.document ?? document;
  const { languages } = document;
  const consequences = tried.document
    ? consequencesOf({
        before: workspace.inForce.document,
        after: tried.document,
        language,
        now: workspace.now,
        closures: workspace.closures,
        clauseId,
        clinic,
      })
    : null;
  const people = await countClinicStaff(tx, workspace.organizationId);
  const { follow } = followers(wanted, clauseId);
  const spoken = (words: ClauseText['staffWords']) =>
    languages.map((each) => ({ language: each, text: words?.[each] ?? '' }));
  return {
    head: draftHead(workspace),
    sections: sectionsOf(workspace, clauseId),
    clause: clauseHead(workspace, place.clause),
    places: placesOf(workspace, clauseId, clinic),
    clinic,
    own: place.own,
    sameForAll: place.clause.mayChange === 'nobody',
    mayEdit: covers(workspace.mine, clinic === null ? 'organization' : [clinic]),
    speaksFor:
      workspace.mine === 'organization'
        ? null
        : workspace.mine.map((slug) => clinicName(workspace, slug)),
    form: formOf(document, place.clause, text.value, language),
    plainWords: spoken(text.plainWords),
    staffWords: spoken(text.staffWords),
    why: text.rationale,
    teams: document.teams.map(({ id, name }) => ({
      value: id,
      label: say(name, language, document),
    })),
    topics: document.topics.map(({ id, label }) => ({
      value: id,
      label: say(label, language, document),
    })),
    problems: problemsAt(tried.problems, wanted, asked, language),
    ruler: rulerFor(workspace, place.clause, clinic, text.value),
    consequences,
    keep: tried.document ? await keepOf(workspace, tx, asked, tried.document) : null,
    peopleAsked: (clinic ? [clinic] : follow).reduce(
      (sum, slug) => sum + (people.get(slug) ?? 0),
      0,
    ),
    revision: workspace.draft?.revision ?? 0,
    idempotencyKey: newId('key'),
    notice: asked.notice,
  };
}

function triedWith(workspace: Workspace, { clauseId, clinic }: AskedClause, text: ClauseText) {
  const { document, source, staffing } = workspace;
  const edits = editsFor(document, clauseId, clinic, text);
  return readinessOf(editCharterFile(source, edits), staffing);
}

function problemsAt(
  problems: readonly PlacedProblem[],
  document: CharterDocument,
  { clauseId, clinic }: AskedClause,
  language: string,
): FieldProblem[] {
  const path = placeOf(document, clauseId, clinic)?.path ?? [];
  return problems
    .filter((problem) => path.every((part, index) => problem.path[index] === part))
    .map(({ rule, message, path: found }) => ({
      field: fieldOfProblem(found.slice(path.length)),
      rule,
      message: withNames(message, document, language),
    }));
}

function clauseHead(workspace: Workspace, clause: DocumentClause): ClauseView['clause'] {
  const { document, language } = workspace;
  const charter = resolvedFor(document, document.clinics[0]?.id ?? '');
  const resolved = charter?.clauses.find(({ id }) => id === clause.id);
  const title = resolved ? titleOf(document, resolved, language) : clause.id;
  return { id: clause.id, title, owner: clause.owner, evidence: clause.evidence };
}

function placesOf(
  { document, language }: Workspace,
  clauseId: string,
  clinic: string | null,
): ClauseView['places'] {
  return [
    { value: '', label: '', chosen: clinic === null, own: false },
    ...document.clinics.map(({ id, name, changes }) => ({
      value: id,
      label: say(name, language, document),
      chosen: clinic === id,
      own: changes?.some((each) => each.clause === clauseId) ?? false,
    })),
  ];
}

const promiseIn = (value: unknown): AnswerPromise | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('promise' in value) return value.promise as AnswerPromise;
  return 'unit' in value ? (value as AnswerPromise) : undefined;
};

function rulerFor(
  workspace: Workspace,
  clause: DocumentClause,
  clinic: string | null,
  value: unknown,
): Ruler | null {
  const { inForce, document } = workspace;
  const now = promiseIn(placeOf(inForce.document, clause.id, clinic)?.written.value);
  const next = promiseIn(value);
  if (!now || !next) return null;
  const above = promiseIn(placeOf(document, clause.id, null)?.written.value);
  const bounds = clause.bounds?.['amount'];
  // A clinic may shorten what everyone promises, never lengthen it.
  const atMost = clinic !== null && above?.unit === next.unit ? above.amount : bounds?.atMost;
  return rulerOf(now, next, { atLeast: bounds?.atLeast, atMost });
}

async function keepOf(
  workspace: Workspace,
  tx: Transaction,
  { clauseId, clinic }: AskedClause,
  document: CharterDocument,
): Promise<ClauseView['keep']> {
  const promise = promiseIn(placeOf(document, clauseId, clinic)?.written.value);
  if (!clauseId.startsWith('promise.') || !promise) return null;
  const { places, closures } = workspace;
  const { follow } = followers(document, clauseId);
  const clinics = clinic ? [clinic] : follow;
  const charters = clinics.flatMap((slug) => closedOn(resolvedFor(document, slug), closures) ?? []);
  const slugs = charters.flatMap((charter) =>
    charter.topics.filter((topic) => topic.clause === clauseId).map(({ route }) => route.team),
  );
  const teamIds = places.teams.filter(({ slug }) => slugs.includes(slug)).map(({ id }) => id);
  const [charter] = charters;
  const unusable = charter === undefined || calendarProblems(charter.calendar).length > 0;
  if (unusable || teamIds.length === 0) return null;
  const answers = await answerTimes(tx, clauseId, teamIds);
  return answers.length === 0 ? null : keptUnder(charter, promise, answers);
}
