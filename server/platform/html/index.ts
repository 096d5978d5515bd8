export { loadPages } from './pages.ts';
export type { Assets, Pages } from './pages.ts';
