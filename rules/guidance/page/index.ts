export { adviseOnPage, type PageAdvice, type PageCharter } from './advise-on-page.ts';
