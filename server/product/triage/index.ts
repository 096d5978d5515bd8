export { triageRoutes } from './triage.routes.ts';
export { triageReactions } from './triage.reactions.ts';
export { forgetCounts } from './remembered-counts.ts';
export { claimWorkItem } from './claim-work-item.ts';
export type { ClaimInput, ClaimOutcome } from './claim-work-item.ts';
export { releaseWorkItem } from './release-work-item.ts';
export { writeNote } from './write-note.ts';
export { handOff } from './hand-off.ts';
export { askForMore, reply } from './reply.ts';
export type { ReplyInput, ReplyOutcome } from './reply.ts';
export { undoReply } from './undo-reply.ts';
export { closeWorkItem } from './close-work-item.ts';
export { hardReasons, outcomes } from './closing.ts';
export type { Closing, HardReason, Outcome } from './closing.ts';
export { reopenWorkItem } from './reopen-work-item.ts';
export { putBackDeadline } from './put-back-deadline.ts';
export { bePresent } from './be-present.ts';
export { coverAbsences, coverAtOnce } from './cover-absences.ts';
export { closeQuietThreads } from './close-quiet.ts';
export { freeEndedLeases } from './free-ended-leases.ts';
export { openDesk } from './open-desk.ts';
export { railOf } from './rail.ts';
export type { DeskQuestion } from './open-desk.ts';
export { openWork } from './open-work.ts';
export { findThreads } from './find-threads.ts';
export { lookAsPatient } from './look-as-patient.ts';
export { queueRank, workItemTransitions } from './work-item-state.ts';
export type { Lane, WorkItemEvent, WorkItemState } from './work-item-state.ts';
export { LEASE_MILLISECONDS } from './work-item.ts';
export type { OnItem } from './work-on-item.ts';
export type { WorkItemChange, WorkItemChanged } from './triage.events.ts';
export type { Refusal, RefusalCode, RefusalField } from './triage.errors.ts';
export { RefusedError } from './triage.errors.ts';
export type {
  DeskView,
  FixedList,
  ListView,
  Panel,
  RailView,
  SearchView,
  TimelineEntry,
  Typed,
  WorkView,
  Writing,
} from './desk.views.ts';
export type { RowView } from './read-row.ts';
export type { PatientContext } from './work.views.ts';
