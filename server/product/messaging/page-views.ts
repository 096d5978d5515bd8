import type { ThreadRowView } from './home.views.ts';
import type { LongAgoView } from './reach.views.ts';
import type { HelpLineView, TopicChoiceView, WritingHead } from './writing.views.ts';

/** Every conversation, newest first, a page at a time. */
/** Search in one's own conversations; `found` is null until something was asked. */
export interface ThreadSearchView {
  selfId: string;
  typed: string;
  found: ThreadRowView[] | null;
}

export interface ThreadListView {
  selfId: string;
  conversations: ThreadRowView[];
  /** The first page, so that there is nothing newer. */
  first: boolean;
  /** `before` of the next page, milliseconds since 1970 UTC; null on the last. */
  olderThan: number | null;
}

/** Who it is about, and what is written but not sent. */
export interface AboutView {
  self: { id: string; name: string } | null;
  people: { id: string; name: string; relation: string }[];
  drafts: { id: string; beginning: string; updatedAt: number }[];
  problems: readonly { field: string; code: string }[];
}

export interface SomeoneElseView {
  helpLines: HelpLineView[];
}

export interface TopicView {
  head: WritingHead;
  topics: TopicChoiceView[];
  /** The clinic has not seen them for longer than its rule says: other ways come first. */
  longAgo: LongAgoView | null;
}

export interface UrgentView {
  head: WritingHead;
  questions: { id: string; text: string; answer: 'yes' | 'no' | null }[];
  helpLines: HelpLineView[];
}
