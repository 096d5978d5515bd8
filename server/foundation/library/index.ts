export { memoryRoutes, type MemoryView, type TitleOf } from './memory/memory.routes.ts';
export {
  DISMISSALS_ALLOWED,
  mayComeBack,
  remember,
  rememberedOf,
  type Remembered,
} from './memory/remember.ts';
export { countPeople, type Happened, type Moment } from './memory/memory.store.ts';
export { chooseMemory, type MemoryWish } from './memory/choose-memory.ts';
