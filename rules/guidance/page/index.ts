export { advise } from './advise-on-page.ts';
