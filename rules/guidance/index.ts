export { advise, conceptStanding } from './advise.ts';
export type {
  Advice,
  ConceptStanding,
  Detail,
  DetailId,
  Flag,
  GuidanceCharter,
  GuidanceContext,
  GuidanceDraft,
  Identifier,
  IdentifierKind,
  Issue,
  PatientFacts,
  Reading,
  Redirect,
  Span,
  TipAdvice,
  TopicGuess,
} from './advice.ts';
export { lexiconForPages } from './page/lexicon-for-pages.ts';
export { readingLevel } from './text/reading.ts';
export { readTip, type Tip, tipProblems } from './tip-library.ts';
export {
  type AskedQuestion,
  coachReply,
  type HardWord,
  type ReplyCoaching,
  type ReplyContext,
  type ReplyGap,
  type ReplyThread,
} from './replies/coach-reply.ts';
