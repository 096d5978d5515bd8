/** What of guidance the compose page loads, in a piece of its own: nobody needs it before the page stands. */
export { advise } from '#rules/guidance/index.ts';
