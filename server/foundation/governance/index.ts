export { rulesInForce } from './rules-in-force.ts';
export type { OrganizationRules } from './rules-in-force.ts';
export { publishCharter } from './publish-charter.ts';
export type { Publication } from './publish-charter.ts';
export { listOrganizations } from './governance.store.ts';
export type { Organization } from './governance.store.ts';
export type { RulesPageView } from './reading/rules-page.ts';
export { governanceRoutes } from './governance.routes.ts';
export { freezeClosures } from './freeze-closures.ts';
export { problemsIn, readCharterFile } from './charter-file.ts';
export { editCharterFile } from './edit-charter-file.ts';
export type { CharterFile, PlacedProblem } from './charter-file.ts';
export type { CharterEdit } from './edit-charter-file.ts';
export { shapesRules } from './governance.permissions.ts';
export type {
  AbsenceChanged,
  ApprovalWanted,
  CharterApproved,
  CharterWithdrawn,
  MessagingMoved,
} from './governance.events.ts';
export type { Outcome, Refusal } from './governance.errors.ts';
export { charterTransitions, type CharterState } from './life-cycle/charter-state.ts';
export { startDraft, type Keys } from './life-cycle/start-draft.ts';
export { saveDraft, type DraftChange } from './life-cycle/save-draft.ts';
export { checkDraft } from './life-cycle/check-draft.ts';
export { approveDraft, type Approved } from './life-cycle/approve-draft.ts';
export { isApprovalWanted } from './life-cycle/who-may-approve.ts';
export { withdrawDraft } from './life-cycle/withdraw-draft.ts';
export type { ClauseForm } from './editor/clause-form.ts';
export type { ClauseView, FieldProblem } from './editor/clause-page.ts';
export type { SectionLink } from './editor/sections.ts';
export type { PartField } from './editor/parts/field-kinds.ts';
export type { PartView } from './editor/parts/part-page.ts';
export type { Consequences, Ruler } from './editor/consequences.ts';
export type { NightHours } from './editor/night-hours.ts';
export type { DraftHead } from './editor/draft-head.ts';
export type { ChangesView, MapView, OverviewView, PlacedProblemView } from './editor/overview.ts';
export {
  previewHead,
  rulesOfDraft,
  type DraftRules,
  type PreviewFace,
  type PreviewHead,
} from './editor/draft-rules.ts';
export type { FileView } from './editor/file.routes.ts';
export type { VersionsView, VersionView } from './editor/versions.routes.ts';
export { absencesNow, type CoverView } from './cover/cover.routes.ts';
export type { Absence } from './cover/absence.store.ts';
export { endAbsence, markAway, type Away, type CoverRefusal } from './cover/mark-away.ts';
export { routingMap, type MappedRoute, type RoutingMap } from './reading/routing-map.ts';
export { acknowledgeRules, type Subject } from './reading/acknowledge-rules.ts';
export { rulesStanding, rulesToRead, type RulesStanding } from './reading/standing.ts';
export type { ExpectationsView } from './reading/expectations.ts';
export type { ReadRulesView, ThreeQuestionsView } from './reading/reading.routes.ts';
export type { WhatChangedView } from './reading/what-changed.ts';
export { portalName, type OtherPortal } from './portal/other-portal.ts';
export { portalRoutes, type PortalView, type ScreenWord } from './portal/portal.routes.ts';
export { portalProblems, settle } from './portal/settle-portal.ts';
export { StillOpenError } from './governance.errors.ts';
