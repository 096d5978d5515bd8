import type { AboutKind } from './voice.ts';
import type { Subject } from './subjects.ts';
import type { VoiceProblem } from './voices.errors.ts';
import type { BoardList, HeardVoice, OwnVoice, VoiceChange } from './voices.views.ts';

type Titled<T> = Omit<T, 'aboutKind' | 'aboutId'> & { about: Subject };

/** The form in which somebody speaks. */
export interface GiveVoiceView {
  about: Subject;
  words: { helped: string; confused: string; wouldChange: string };
  problem: { field: 'helped' | 'confused' | 'wouldChange'; code: VoiceProblem } | null;
  idempotencyKey: string;
}

/** What somebody said, what became of it, and what changed because others spoke. */
export interface OwnVoicesView {
  /** Just given; `urgent` when its words may need help sooner than anyone reads them. */
  given: { urgent: boolean } | null;
  voices: Titled<OwnVoice>[];
  changes: Titled<VoiceChange>[];
}

export interface BoardView {
  list: BoardList;
  voices: (Titled<HeardVoice> & { clinicName: string | null })[];
  /** Id of the last one on this page when there are more. */
  next: string | null;
  counts: { level: string; component: string; count: number }[];
}

export interface VoiceView {
  voice: Titled<HeardVoice> & { clinicName: string | null };
  /** Where the thing itself is changed. */
  editHref: string;
  typed: { level: string; component: string; outcome: string; answer: string };
  problem: { field: 'level' | 'component' | 'outcome' | 'answer'; code: VoiceProblem } | null;
  codeKey: string;
  answerKey: string;
}

export type { AboutKind };
