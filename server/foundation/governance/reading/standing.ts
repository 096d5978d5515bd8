import { diffCharters, type Audience, type CharterChange } from '#rules/charter/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { resolvedFor } from '../editor/sentences.ts';
import { findSource } from '../life-cycle/draft.store.ts';
import { documentOf } from '../life-cycle/readiness.ts';
import { rulesInForce, type OrganizationRules } from '../rules-in-force.ts';
import { findAcknowledged } from './acknowledgement.store.ts';
import type { Subject } from './acknowledge-rules.ts';

/** How someone stands to the rules in force: never read, read before they changed in what one can count on, or up to date. */
export interface RulesStanding {
  kind: 'never' | 'changed' | 'read';
  version: number;
  /** When they last read them. */
  readAt: number | null;
  /** What is new to them, material changes only. */
  changes: CharterChange[];
}

/** The clinic whose rules concern this person: their own, that of whom they write for, or where they work. */
export function clinicOf(actor: PersonActor, audience: Audience): string {
  const patient = actor.ownClinicId ?? actor.proxyFor[0]?.clinicId;
  const staff = actor.staff?.clinicIds[0];
  return (audience === 'staff' ? staff : patient) ?? patient ?? staff ?? '';
}

export async function rulesStanding(
  ground: Ground,
  actor: PersonActor,
  audience: Audience,
): Promise<RulesStanding> {
  const rules = await rulesInForce(ground, actor.organizationId);
  return ground.database.transaction(
    actor.scope,
    (tx) => standingIn(tx, actor, rules, audience),
    'quick',
  );
}

export async function standingIn(
  tx: Transaction,
  actor: PersonActor,
  rules: OrganizationRules,
  audience: Audience,
): Promise<RulesStanding> {
  const { organizationId, personId, language } = actor;
  const subject: Subject = audience === 'staff' ? 'team_rules' : 'rules';
  const read = (await findAcknowledged(tx, organizationId, personId)).get(subject);
  const { version } = rules;
  if (read === undefined) return { kind: 'never', version, readAt: null, changes: [] };
  const upToDate: RulesStanding = { kind: 'read', version, readAt: read.at, changes: [] };
  if (read.version === version) return upToDate;
  const [before, after] = await Promise.all([
    findSource(tx, organizationId, read.version),
    findSource(tx, organizationId, version),
  ]);
  const clinic = rules.clinics.find(({ id }) => id === clinicOf(actor, audience))?.slug;
  const changes = changesFor(before, after, clinic, { language, audience });
  return changes.length === 0 ? upToDate : { ...upToDate, kind: 'changed', changes };
}

function changesFor(
  before: string | undefined,
  after: string | undefined,
  clinic: string | undefined,
  { language, audience }: { language: string; audience: Audience },
): CharterChange[] {
  const [old, next] = [documentOf(before ?? ''), documentOf(after ?? '')];
  if (!old || !next) return [];
  const slug = next.clinics.find(({ id }) => id === clinic)?.id ?? next.clinics[0]?.id ?? '';
  const known = old.clinics.find(({ id }) => id === slug)?.id ?? old.clinics[0]?.id ?? '';
  const [was, is] = [resolvedFor(old, known), resolvedFor(next, slug)];
  if (!was || !is) return [];
  return diffCharters(was, is, language, audience).filter(({ material }) => material);
}

/** Where someone reads what they have not read yet; null when there is nothing new. For banners and the first page. */
export async function rulesToRead(
  ground: Ground,
  actor: PersonActor,
): Promise<{ kind: 'never' | 'changed'; href: string } | null> {
  const audience: Audience = actor.staff !== null ? 'staff' : 'patients';
  const { kind } = await rulesStanding(ground, actor, audience);
  if (kind === 'read') return null;
  return { kind, href: audience === 'staff' ? '/expectations' : '/rules/read' };
}
