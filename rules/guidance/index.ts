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
export { adviseOnPage, type PageAdvice, type PageCharter } from './page/index.ts';
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
} from './replies/index.ts';
export { crossValidateTopics, type TopicFigures } from './topics/model/measure.ts';
export { type ModelGuess, modelTopics } from './topics/model/topic-model.ts';
export { type TopicExample, trainTopicModel } from './topics/model/train.ts';
export { trainUrgencyOn, type UrgencyExample } from './urgency/train.ts';
export { crossValidateUrgency, type UrgencyFigures } from './urgency/measure.ts';
export { urgencyKinds, type UrgencyKind } from './urgency/urgency-kinds.ts';
export { routineKinds, topicKinds } from './topics/topics.ts';
export { plainCharter } from './plain-charter.ts';
