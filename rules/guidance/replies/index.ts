export {
  type AskedQuestion,
  coachReply,
  type HardWord,
  type ReplyCoaching,
  type ReplyContext,
  type ReplyGap,
  type ReplyThread,
} from './coach-reply.ts';
