export type {
  Change,
  CharterDocument,
  ClauseValues,
  DocumentClause,
  DocumentClinic,
  DocumentTeam,
  DocumentTopic,
  Phrases,
} from './charter-document.ts';
export { wordsToWrite } from './check/every-words.ts';
export type { CharterProblem } from './check/charter-problem.ts';
export { checkCharter, type CheckOptions } from './check/check-charter.ts';
export { checkUnfit } from './check/check-unfit.ts';
export { judgePlainReading } from './check/reading-judge.ts';
export type { ReadingJudge } from './check/words-problems.ts';
export { CharterError, clauseValue } from './clause-value.ts';
export { canonicalText, type CharterChange, diffCharters } from './diff.ts';
export { type Element, ELEMENTS, type Feature, FEATURES } from './elements.ts';
export type { Level, Origin } from './inherit.ts';
export { CONTENT_KINDS, type MeasureName, MEASURES } from './measures.ts';
export { describePromise, describeWeek } from './plain-words.ts';
export {
  type Audience,
  type PlainItem,
  type PlainSection,
  renderPlainWords,
  wordsIn,
} from './render.ts';
export { rememberLast } from './remember-last.ts';
export { type Resolution, resolve, type ResolveFor } from './resolve.ts';
export type {
  BetterDoor,
  CharterNames,
  Clause,
  ContentKind,
  GuidedAnswer,
  GuidedQuestion,
  HelpConcern,
  HelpLine,
  LanguageCode,
  ResolvedCharter,
  Screen,
  Tier,
  Topic,
  TopicKind,
  UrgentQuestion,
  Words,
} from './resolved-charter.ts';
