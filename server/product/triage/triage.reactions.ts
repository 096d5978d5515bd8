import { refuseWithOpenWork } from './reactions/refuse-with-open-work.on-messaging-moved.ts';
import { reopenThread } from './reactions/reopen-thread.on-answer-rated.ts';
import { routeThread } from './reactions/route-thread.on-message-received.ts';

/** What triage does inside the transactions of messaging. */
export const triageReactions = [routeThread, reopenThread, refuseWithOpenWork] as const;
