export { libraryRoutes } from './library.routes.ts';
export { contentInForce, type ContentInForce } from './content-in-force.ts';
export type {
  ContentFact,
  ContentField,
  ContentGround,
  ContentItem,
  ContentKind,
  ContentProblem,
  FormPart,
} from './content-kind.ts';
export type { Content } from './content.ts';
export { contentTransitions, isClinicalOwner } from './content-state.ts';
export { saveContent, type ContentChange } from './save-content.ts';
export {
  approveContent,
  offerContent,
  sendBackContent,
  withdrawContent,
} from './review-content.ts';
export type { ContentVersion } from './library.store.ts';
export type { ContentApproved } from './library.events.ts';
export { reviewsContent } from './library.permissions.ts';
export { itemView } from './item-page.ts';
export type { ItemView, LanguageView } from './item-page.ts';
export type { ReadingView } from './reading-view.ts';
export type { LibraryListView, ListedItem } from './list-page.ts';
export type { LibraryVersionView } from './version-page.ts';
export { changesBetween } from './word-changes.ts';
export type { LanguageChanges, LineChange, WordChange, WordLabel } from './word-changes.ts';
export { memoryRoutes, type MemoryView, type TitleOf } from './memory/memory.routes.ts';
export {
  isRemembered,
  DISMISSALS_ALLOWED,
  mayComeBack,
  remember,
  rememberedOf,
  type Remembered,
} from './memory/remember.ts';
export { countPeople, type Happened, type Moment } from './memory/memory.store.ts';
export { chooseMemory, type MemoryWish } from './memory/choose-memory.ts';
