export { measuresRoutes } from './measures.routes.ts';
export type { LessonMeasuresView, LessonsUseView } from './lesson-measures.views.ts';
export type { People, Reach, Reached } from './reach.ts';
export type { Compared, Transfer, TransferFigures } from './transfer.ts';
export { countsRoutes } from './counts/counts.routes.ts';
export type { CountsView, Figure } from './counts/counts.views.ts';
