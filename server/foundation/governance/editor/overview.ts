import { diffCharters, type CharterChange, type CharterDocument } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import { newId } from '#platform/ids/index.ts';
import { routingMap, type RoutingMap } from '../reading/routing-map.ts';
import { agreements, type RoleAgreement } from '../reading/agreements.ts';
import { nightHours, type NightHours } from './night-hours.ts';
import { sectionsOf, type SectionLink } from './sections.ts';
import { withNames } from './problem-names.ts';
import { whereOf } from './where-of.ts';
import { draftHead, type DraftHead } from './draft-head.ts';
import { resolvedFor, say } from './sentences.ts';
import type { DateProblem, WantedForm } from './wanted-date.ts';
import type { Workspace } from './workspace.ts';

export interface PlacedProblemView {
  rule: string;
  message: string;
  line: number;
  column: number;
  /** What it stands in, and the page where it is mended; null for what only the file holds. */
  where: { name: string; href: string } | null;
}

export type OverviewNotice =
  | 'started'
  | 'withdrawn'
  | 'imported'
  | 'approved'
  | 'scheduled'
  | 'in_force'
  | 'retired'
  | null;

export interface OverviewView {
  head: DraftHead;
  sections: SectionLink[];
  problems: PlacedProblemView[];
  agreed: RoleAgreement[];
  gaps: number;
  idempotencyKey: string;
  notice: OverviewNotice;
}

/** Where the rules stand, what is wrong with the draft, and every clause to open. */
export async function overviewView(
  workspace: Workspace,
  tx: Transaction,
  notice: OverviewNotice,
): Promise<OverviewView> {
  return {
    head: draftHead(workspace),
    sections: sectionsOf(workspace, null),
    problems: problemsOf(workspace),
    agreed: await agreements(tx, workspace),
    gaps: mapsOf(workspace).reduce((sum, map) => sum + map.gaps, 0),
    idempotencyKey: newId('key'),
    notice,
  };
}

function problemsOf({ problems, document, language }: Workspace): PlacedProblemView[] {
  return problems.map(({ rule, message, line, column, path }) => ({
    rule,
    message: withNames(message, document, language),
    line,
    column,
    where: whereOf(document, path, language),
  }));
}

export interface ClinicChanges {
  clinic: string;
  clinicName: string;
  patients: CharterChange[];
  staff: CharterChange[];
}

/** What differs between two texts of the rules, clinic by clinic, as patients and as staff read it. */
export function changesBetween(
  before: CharterDocument,
  after: CharterDocument,
  language: string,
): ClinicChanges[] {
  return after.clinics.map(({ id, name }) => {
    const known = before.clinics.some((clinic) => clinic.id === id);
    const [old, next] = [known ? resolvedFor(before, id) : undefined, resolvedFor(after, id)];
    const told = (audience: 'patients' | 'staff') =>
      old && next ? diffCharters(old, next, language, audience) : [];
    return {
      clinic: id,
      clinicName: say(name, language, after),
      patients: told('patients'),
      staff: told('staff'),
    };
  });
}

export type ChangesNotice =
  | 'changed_elsewhere'
  | 'problems'
  | 'unchanged'
  | 'already_approved'
  | 'too_early'
  | 'not_in_this_state'
  | 'not_yours'
  | 'approved_already'
  | 'saved'
  | null;

export interface ChangesView {
  head: DraftHead;
  /** With the hours that newly run into the next day. */
  clinics: (ClinicChanges & { nights: NightHours[] })[];
  problems: PlacedProblemView[];
  /** 'YYYY-MM-DD' of today at the organization, the earliest date to choose. */
  today: string;
  /** What was asked about the date, and what is wrong with it. */
  asked: WantedForm & { problem: DateProblem | null };
  idempotencyKey: string;
  notice: ChangesNotice;
}

export function changesView(
  workspace: Workspace,
  today: string,
  notice: ChangesNotice,
): ChangesView {
  const { inForce, document, language } = workspace;
  return {
    head: draftHead(workspace),
    clinics: changesBetween(inForce.document, document, language).map((each) => ({
      ...each,
      nights: newNights(inForce.document, document, each.clinic),
    })),
    problems: problemsOf(workspace),
    today,
    asked: { when: 'approved', date: '', problem: null },
    idempotencyKey: newId('key'),
    notice,
  };
}

function newNights(before: CharterDocument, after: CharterDocument, clinic: string): NightHours[] {
  const known = before.clinics.some(({ id }) => id === clinic);
  const [old, next] = [known ? resolvedFor(before, clinic) : undefined, resolvedFor(after, clinic)];
  return next ? nightHours(next.calendar, old?.calendar) : [];
}

export interface MapView {
  /** Null for staff, who see the rules in force. */
  head: DraftHead | null;
  clinics: { slug: string; name: string; chosen: boolean }[];
  map: RoutingMap;
}

export function mapView(workspace: Workspace, clinic: string | undefined): MapView | undefined {
  const { document, language } = workspace;
  const chosen = document.clinics.find(({ id }) => id === clinic) ?? document.clinics[0];
  const map = mapsOf(workspace).find((each) => each.clinic === chosen?.id);
  if (map === undefined) return undefined;
  return {
    head: draftHead(workspace),
    clinics: document.clinics.map(({ id, name }) => ({
      slug: id,
      name: say(name, language, document),
      chosen: id === chosen?.id,
    })),
    map,
  };
}

function mapsOf({ document, language, staffing, now }: Workspace): RoutingMap[] {
  return document.clinics.flatMap(({ id }) =>
    resolvedFor(document, id)
      ? [routingMap({ document, clinic: id, language, members: staffing.members, now })]
      : [],
  );
}
