export { measuresRoutes } from './measures.routes.ts';
export type { LessonMeasuresView, LessonsUseView } from './lesson-measures.views.ts';
export type { People, Reach, Reached } from './reach.ts';
export type { Compared, Transfer, TransferFigures } from './transfer.ts';
