export type {
  AnswerRated,
  MessageReceived,
  MessagingEvent,
  PromiseMoved,
  PublicStatus,
  ReplySent,
  ReplyWithdrawn,
  StatusChanged,
  ThreadOpened,
  Urgency,
  Visibility,
  WorkFacts,
} from './messaging.events.ts';
export { publicStatusTransitions, setPublicStatus } from './public-status.ts';
export type { Holder, ThreadState } from './public-status.ts';
export { lockThread, markRead, moveThread, recordStep } from './messaging.store.ts';
export type { NewStep } from './messaging.store.ts';
export { writeReply, withdrawReply } from './reply-to-patient.ts';
export type { Reply } from './reply-to-patient.ts';
export { putBackPromise } from './move-promise.ts';
export { staffThreadView } from './thread.views.ts';
export type { AttachmentView, LetterView, StepView, ThreadPageView } from './thread.views.ts';
export { mustShowSafety, problemsOf, safetyMark, sendMessage } from './send-message.ts';
export {
  changedWords,
  nothingWritten,
  openPretendDraft,
  readCarried,
  type PretendWords,
} from './pretend-draft.ts';
export { composeView, reviewView, safetyView } from './composing.views.ts';
export { helpLineViews, topicChoices, urgentQuestionViews, headOf } from './writing.views.ts';
export { draftChangeOf, formFields } from './draft-form.ts';
export { answerTexts } from './advise-draft.ts';
export { decideDelivery } from './decide-delivery.ts';
export type { OpenDraft } from './writing-steps.ts';
export { startDraft } from './start-draft.ts';
export type { DraftReading } from './draft-reading.ts';
export { saveDraft } from './writing-steps.ts';
export { adviseFor } from './advise-draft.ts';
export { indexMessages } from './reactions/index-messages.on-message.ts';
export { searchQuery, searchWords } from './search.store.ts';
export { inspectFile, type Upload } from './inspect-file.ts';
export { receiveForm, type ReceivedForm } from './receive-upload.ts';
export { sweepAttachments } from './sweep-attachments.ts';
export { sweepDrafts } from './sweep-drafts.ts';
export { exportThread } from './export-thread.ts';
export type { ExportInput } from './export-thread.ts';
export { messagingRoutes } from './messaging.routes.ts';
export type { HomeView, TeamCardView } from './home-page.views.ts';
export type { CareTeamMember, ThreadRowView } from './home.views.ts';
export { threadAsPatient, type AsPatientView, type PatientThreadView } from './patient-thread.ts';
export type {
  AboutView,
  SomeoneElseView,
  ThreadListView,
  ThreadSearchView,
  TopicView,
  UrgentView,
} from './page-views.ts';
export type {
  ComposeView,
  GuidedQuestionView,
  HelpLineView,
  ReviewView,
  SafetyView,
  TopicChoiceView,
  WritingHead,
} from './writing.views.ts';
export type { Problem } from './messaging.errors.ts';
export { tipKind, type TipPreview } from './tips/tip-kind.ts';
export { tipsInForce, type TipInForce } from './tips/tips-in-force.ts';
export type { TipView } from './tips/draft-tips.ts';
export type { PretendHead, Writer } from './pretend-head.ts';
