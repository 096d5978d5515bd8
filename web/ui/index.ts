export { Advice, Checklist, Quoting } from './advice.tsx';
export type { AdviceAct, AdviceProps, ChecklistProps } from './advice.tsx';
export { Bead } from './bead.tsx';
export type { BeadProps } from './bead.tsx';
export { Button, LinkButton } from './button.tsx';
export type { ButtonKind, ButtonProps, LinkButtonProps } from './button.tsx';
export { CheckCard, ChoiceCards, Chips } from './choices.tsx';
export type { CheckCardProps, Choice, ChoiceGroupProps } from './choices.tsx';
export { CaseList } from './case-list.tsx';
export { classes } from './classes.ts';
export { PortalNote, WriteLink, type WriteLinkProps } from './write-link.tsx';
export { dayWithYear } from './day-with-year.ts';
export { ClinicLayout } from './clinic-layout.tsx';
export type { ClinicLayoutProps } from './clinic-layout.tsx';
export { ContextPane, ListPane, PageHead, StatusBar, TalkPane } from './desk.tsx';
export type {
  ContextPaneProps,
  ListPaneProps,
  PageHeadProps,
  StatusBarProps,
  TalkPaneProps,
} from './desk.tsx';
export { Document } from './document.tsx';
export type { DocumentProps } from './document.tsx';
export { ErrorSummary } from './error-summary.tsx';
export type { ErrorSummaryProps } from './error-summary.tsx';
export { describedBy, Field, Problem, SelectField, TextField } from './field.tsx';
export type { FieldProps, SelectFieldProps, TextFieldProps } from './field.tsx';
export type { Frame, PageProps } from './frame.ts';
export { Icon } from './icon.tsx';
export type { IconName, IconProps } from './icon.tsx';
export { Island } from './island.tsx';
export type { IslandProps } from './island.tsx';
export { LessonForms, type LessonFormName } from './lesson-forms.tsx';
export {
  LessonCheck,
  LessonFigure,
  LessonPicture,
  LessonProblems,
  LessonSteps,
} from './lesson.tsx';
export type { LessonPartProps } from './lesson.tsx';
export { LessonClinics, LessonList } from './lesson-list.tsx';
export type { LessonClinicsProps, LessonListProps } from './lesson-list.tsx';
export { Letter, Note, Record, SystemStep } from './letter.tsx';
export type { LetterProps, NoteProps, RecordProps } from './letter.tsx';
export { DataTable, Pagination, Points, SummaryList, Tabs } from './lists.tsx';
export { RuleItems } from './rule-items.tsx';
export type {
  DataTableProps,
  PaginationProps,
  PointsProps,
  SummaryListProps,
  TabsProps,
} from './lists.tsx';
export { Mark, Wordmark } from './logo/wordmark.tsx';
export { MomentOffer, WORDS_FORM } from './moment.tsx';
export { Banner, Empty, FromRule, Pledge, RuleWord, Toast, Toasts } from './notices.tsx';
export type { BannerProps, EmptyProps, PledgeProps, ToastProps } from './notices.tsx';
export { isCurrent, languageHref, PatientLayout } from './patient-layout.tsx';
export type { PatientLayoutProps, Place } from './patient-layout.tsx';
export { Pretend } from './pretend.tsx';
export type { PretendProps } from './pretend.tsx';
export type { PreviewHead } from './preview.tsx';
export { PromiseLine, PromiseSpine, PromiseTrack, SpineItem, stepsShown } from './promise-line.tsx';
export type {
  PromiseLineProps,
  PromiseSpineProps,
  PromiseState,
  PromiseStep,
  PromiseStepKind,
  PromiseTrackProps,
  SpineItemProps,
  TrackState,
} from './promise-line.tsx';
export { QuickExit, SafetyPanel } from './safety-panel.tsx';
export type { QuickExitProps, SafetyCall, SafetyPanelProps, SafetyWay } from './safety-panel.tsx';
export { StatusTag } from './status-tag.tsx';
export type { StatusTagProps, TagLook } from './status-tag.tsx';
export { Mirror, piecesOf, TextArea } from './text-area.tsx';
export type { MirrorProps, TextAreaProps, Underline } from './text-area.tsx';
export { keepTogether, Unbroken, When } from './when-said.tsx';
export { translator } from './words.ts';
export type { WhenProps } from './when-said.tsx';
export { calendarDay, formatWhen, zoneName } from './when.ts';
export type { WhenStyle } from './when.ts';
export {
  aboutWords,
  GiveVoiceForm,
  OwnVoices,
  QuietVoiceLink,
  VoiceLink,
  VoiceWords,
} from './voice-parts.tsx';
export { Lane, WorkItemRow } from './work-item-row.tsx';
export type { LaneProps, WorkItemRowProps } from './work-item-row.tsx';
