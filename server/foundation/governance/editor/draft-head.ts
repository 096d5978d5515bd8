import { APPROVALS_NEEDED } from '../life-cycle/charter-state.ts';
import type { Approval } from '../life-cycle/draft.store.ts';
import { covers } from '../life-cycle/reach.ts';
import { say } from './sentences.ts';
import type { Workspace } from './workspace.ts';

/** Where the rules stand, for the head of every page of the editor. */
export interface DraftHead {
  inForce: { version: number; effectiveAt: number };
  waiting: { version: number; effectiveAt: number } | null;
  draft: {
    state: 'draft' | 'checked';
    revision: number;
    /** The number it will have. */
    version: number;
    changedBy: string;
    changedAt: number;
    wantedAt: number | null;
    problems: number;
    /** The version whose rules it still says; null once it differs. */
    unchangedSince: number | null;
    approvals: Approval[];
    approvalsNeeded: number;
    /** Names of the others who can give an approval that is still missing. */
    approvers: string[];
    approvedByMe: boolean;
    /** Names of the clinics it concerns; null when it concerns the whole organization. */
    concerns: string[] | null;
    /** This person may ask for its approval, approve it and set it aside. */
    mine: boolean;
  } | null;
}

export function draftHead(workspace: Workspace): DraftHead {
  const { inForce, waiting, draft, versions, problems, approvals, concerns, personId } = workspace;
  const { version, effectiveAt } = inForce;
  return {
    inForce: { version, effectiveAt },
    waiting: waiting && { version: waiting.version, effectiveAt: waiting.effectiveAt },
    draft: draft && {
      state: draft.state === 'checked' ? 'checked' : 'draft',
      revision: draft.revision,
      version: Math.max(...versions.map((each) => each.version)) + 1,
      changedBy: draft.changedByName,
      changedAt: draft.changedAt,
      wantedAt: draft.wantedAt,
      problems: problems.length,
      unchangedSince: workspace.unchangedSince,
      approvals,
      approvalsNeeded: APPROVALS_NEEDED,
      approvers: workspace.approvers
        .filter((each) => each.personId !== personId)
        .map(({ name }) => name),
      approvedByMe: approvals.some((each) => each.personId === personId),
      concerns:
        concerns === 'organization' ? null : concerns.map((slug) => clinicName(workspace, slug)),
      mine: covers(workspace.mine, concerns),
    },
  };
}

export function clinicName({ document, language }: Workspace, slug: string): string {
  return say(document.clinics.find(({ id }) => id === slug)?.name, language, document);
}
