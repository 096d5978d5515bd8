export { auditActor, scopeNames, scopeOf, systemScope } from './actor.ts';
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
  staffSide,
} from './people.permissions.ts';
export { loadActor } from './people.store.ts';
export type { SignedIn } from '#foundation/identity/index.ts';
export { createActorDirectory } from './actor-directory.ts';
export type { ActorDirectory } from './actor-directory.ts';
export { read } from './read.ts';
export type { LanguageChosen, RightChanged } from './people.events.ts';
export { languageRoutes } from './language.routes.ts';
