export { auditActor, scopeNames, scopeOf, staffRoles, systemScope } from './actor.ts';
export type {
  Actor,
  AnonymousActor,
  PersonActor,
  ProxyRight,
  StaffRole,
  StaffStanding,
} from './actor.ts';
export {
  administers,
  anyone,
  anyoneSignedIn,
  patientSide,
  personOf,
  staffSide,
} from './people.permissions.ts';
export { loadActor } from './people.store.ts';
export type { SignedIn } from '#foundation/identity/index.ts';
export { createActorDirectory } from './actor-directory.ts';
export type { ActorDirectory } from './actor-directory.ts';
export { read } from './read.ts';
export type { LanguageChosen, RightChanged } from './people.events.ts';
export { languageRoutes } from './language.routes.ts';
export { adminRoutes } from './administration/admin.routes.ts';
export { recordKinds } from './administration/kinds.ts';
export { saveRecords } from './administration/save-records.ts';
export type { SaveOutcome, SaveRequest } from './administration/save-records.ts';
export { endRecord } from './administration/end-record.ts';
export { sendLink } from './administration/send-link.ts';
export type { SentLink } from './administration/send-link.ts';
export type { KindName, ProblemCode, RecordKind } from './administration/record-kind.ts';
export type {
  AdminHomeView,
  FieldView,
  ImportView,
  RecordsView,
  RecordView,
  SectionView,
} from './administration/admin.views.ts';
export { foundOrganization } from './found-organization.ts';
export type { Founded, Founding } from './found-organization.ts';
