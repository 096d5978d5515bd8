/** What of guidance a page loads, in a piece of its own: nobody needs it before the page stands. */
export { adviseOnPage } from '#rules/guidance/index.ts';
