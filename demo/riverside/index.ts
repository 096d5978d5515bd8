export { bulk, riverside } from './riverside.ts';
export type * from './world.ts';
