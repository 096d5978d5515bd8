import { clauseValue, type CharterDocument } from '#rules/charter/index.ts';
import type { Calendar } from '#rules/worktime/index.ts';
import type { Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { PlacedProblem } from '../charter-file.ts';
import { findPlaces, type Places } from '../governance.store.ts';
import { stateOfVersion } from '../life-cycle/charter-state.ts';
import { staffingOf } from '../life-cycle/check-draft.ts';
import {
  approvalsOf,
  findOpenDraft,
  findSource,
  listVersions,
  type Approval,
  type CharterDraft,
  type DatedVersion,
} from '../life-cycle/draft.store.ts';
import { reachOf, type Reach } from '../life-cycle/reach.ts';
import { reachOfDraft } from '../life-cycle/reach-of-draft.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { changesNothing, documentOf, readinessOf, type Staffing } from '../life-cycle/readiness.ts';
import type { Shaper } from '../life-cycle/staffing.store.ts';
import { whoMayApprove } from '../life-cycle/who-may-approve.ts';

/** The rules in force and the draft beside them: what every page of the editor is made from. */
export interface Workspace {
  organizationId: string;
  personId: string;
  language: string;
  now: number;
  places: Places;
  staffing: Staffing;
  versions: DatedVersion[];
  inForce: { version: number; effectiveAt: number; document: CharterDocument };
  /** A version that is approved and whose date has not come. */
  waiting: { version: number; effectiveAt: number } | null;
  draft: CharterDraft | null;
  /** The version whose rules the draft still says, word for word. */
  unchangedSince: number | null;
  approvals: Approval[];
  /** Who can give an approval that is still missing; empty until approval is asked for. */
  approvers: Shaper[];
  /** The draft as it is written; without a draft what the next one starts from: the newest version. */
  source: string;
  document: CharterDocument;
  /** The holidays looked up for the version in force; a draft is reckoned with the same. */
  closures: Calendar['closures'];
  /** For whom this person speaks, and whom the draft concerns. */
  mine: Reach;
  concerns: Reach;
  /** What stands between the draft and its approval. */
  problems: PlacedProblem[];
}

/** @throws when no charter is in force, which `init` and seeding make impossible. */
export async function openWorkspace<T>(
  ground: Ground,
  actor: PersonActor,
  work: (workspace: Workspace, tx: Transaction) => Promise<T> | T,
): Promise<T> {
  const { organizationId, personId, language } = actor;
  const frozen = (await rulesInForce(ground, organizationId)).document;
  return ground.database.transaction(
    actor.scope,
    async (tx) => {
      const now = ground.clock.now();
      const [versions, places, staffing, draft] = await Promise.all([
        listVersions(tx, organizationId),
        findPlaces(tx, organizationId),
        staffingOf(tx, organizationId),
        findOpenDraft(tx, organizationId),
      ]);
      const byState = (wanted: string) =>
        versions.find((each) => stateOfVersion(each, versions, now) === wanted);
      const current = byState('in_force');
      if (current === undefined) throw new Error('This organization has no charter in force.');
      const [source, approvals] = await Promise.all([
        findSource(tx, organizationId, current.version),
        draft ? approvalsOf(tx, organizationId, draft) : [],
      ]);
      const written = documentOf(source ?? '');
      if (written === undefined) throw new Error('The charter in force cannot be read.');
      const waiting = byState('approved') ?? null;
      const next = waiting && (await findSource(tx, organizationId, waiting.version));
      const newest = { ...(waiting ?? current), source: next ?? source ?? '' };
      const text = draft?.source ?? newest.source;
      const readiness = readinessOf(text, staffing);
      const concerns = draft ? await reachOfDraft(tx, organizationId, draft) : [];
      const approvedBy = approvals.map((each) => each.personId);
      const workspace: Workspace = {
        organizationId,
        personId,
        language,
        now,
        places,
        staffing,
        versions,
        inForce: { ...current, document: written },
        waiting,
        draft: draft ?? null,
        unchangedSince:
          draft && changesNothing(draft.source, newest, Math.max(now, draft.wantedAt ?? now))
            ? newest.version
            : null,
        approvals,
        approvers:
          draft?.state === 'checked'
            ? await whoMayApprove(tx, organizationId, { concerns, approvedBy })
            : [],
        source: text,
        document: readiness.document ?? written,
        closures: clauseValue(frozen, 'hours.holidays')?.closures ?? [],
        mine: reachOf(actor.staff, places.clinics),
        concerns,
        problems: draft ? readiness.problems : [],
      };
      return work(workspace, tx);
    },
    'quick',
  );
}
