import type { PreviewHead } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';

export interface PretendHead {
  /** What was written so far, for the next form to bring along: practice is kept nowhere for who has no account. */
  carried: string;
  /** What patients often misread on this page, for staff who look at it. */
  callouts: readonly { title: string; text: string }[];
  /** Where practice is left for; its own list without it. */
  leave?: string;
  /** Who the learner is and what they know, beside the pages on which they write of it. */
  story?: { learner: string; text: string; facts: readonly string[] };
  /** The words are there another day: only for who is signed in. */
  kept?: boolean;
  /** The page shows rules that are not in force, to those who write them. */
  preview?: PreviewHead;
}

/** Who writes: a person, or someone without an account who practises. */
export type Writer = Pick<PersonActor, 'personId' | 'language' | 'proxyFor'>;

/** Where a draft's pages are, and whether everything on them is made up. */
export interface WritingPlace {
  /** '/write/<draft>', or the case that is practised. */
  at: string;
  pretend: PretendHead | null;
}
