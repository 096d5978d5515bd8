import type { AnswerPromise, Calendar } from '../worktime/index.ts';

/** A BCP 47 tag: 'en', 'es'. */
export type LanguageCode = string;

/** The same text in each language of the charter. */
export type Words = Readonly<Record<LanguageCode, string>>;

export type TopicKind =
  | 'symptom'
  | 'medication_question'
  | 'medication_refill'
  | 'test_result'
  | 'scheduling'
  | 'referral'
  | 'forms_records'
  | 'billing'
  | 'general_info'
  | 'thanks'
  | 'other_admin';

export type Tier = 'emergency' | 'same_day' | 'watch';

/** Which words are shown first when a draft may need urgent care. */
export type Screen = 'emergency' | 'crisis' | 'poison' | 'safety' | 'pregnancy' | 'none';

export type HelpConcern =
  | 'emergency'
  | 'crisis'
  | 'poison'
  | 'domestic_violence'
  | 'maternal'
  | 'nurse_line'
  | 'front_desk';

export interface HelpLine {
  id: string;
  concern: HelpConcern;
  name: Words;
  phone: string;
  sms?: { number: string; text?: Words };
  chatUrl?: string;
  hours: Words;
  alwaysOpen: boolean;
  languages: LanguageCode[];
  note?: Words;
}

export type GuidedAnswer =
  | { kind: 'choice'; several: boolean; choices: { id: string; label: Words }[] }
  | { kind: 'text'; maximumCharacters: number };

export interface GuidedQuestion {
  id: string;
  label: Words;
  /** The short name under which the answer stands in the record. */
  recordLabel: Words;
  hint?: Words;
  required?: boolean;
  answer: GuidedAnswer;
}

export interface UrgentQuestion {
  id: string;
  text: Words;
  tier: 'emergency' | 'same_day';
  screen: Screen;
}

export interface BetterDoor {
  title: Words;
  how: Words;
  phone?: string;
  topicId?: string;
}

export interface Topic {
  id: string;
  kind: TopicKind;
  label: Words;
  hint: Words;
  goodReasons: Words[];
  betterDoor?: BetterDoor;
  urgentQuestions: UrgentQuestion[];
  /** Three to five. */
  guidedQuestions: GuidedQuestion[];
  promise: AnswerPromise;
  /** Slugs of teams. */
  route: { team: string; backup?: string };
  readBy: Words;
  costNotice?: Words;
  /** Id of the clause that sets the promise. */
  clause: string;
}

export interface Clause {
  id: string;
  /** One of the 22 elements of a charter. */
  element: string;
  value: unknown;
  plainWords: Words;
  staffWords?: Words;
  rationale: string;
  /** Source and tag: 'R2 [A]', '[ASSUME]'. */
  evidence: string;
  owner: string;
  /** 'shown' for text only, else the feature that reads the value. */
  enforcedBy: string;
}

export type ContentKind = 'image/jpeg' | 'image/png' | 'image/webp' | 'application/pdf';

/** The rules of one clinic (or one team in it) as every reader of the rules sees them. */
export interface ResolvedCharter {
  organization: string;
  clinic: string;
  version: number;
  languages: LanguageCode[];
  defaultLanguage: LanguageCode;
  /** Id of the place pack: 'us'. */
  place: string;
  calendar: Calendar;
  topics: Topic[];
  intakeTeam: string;
  urgent: {
    emergency: { team: string; promise: AnswerPromise };
    sameDay: { team: string; promise: AnswerPromise };
  };
  helpLines: HelpLine[];
  attachments: {
    maximumCount: number;
    maximumBytesPerFile: number;
    contentKinds: ContentKind[];
  };
  maximumCharacters: number;
  reopenWithinDays: number;
  undoSeconds: number;
  clauses: Clause[];
  /** Names and titles for showing; set by `resolve`. */
  names?: CharterNames;
}

/** What people, places and sections are called, so that no screen spells a slug. */
export interface CharterNames {
  organization: Words;
  clinic: Words;
  /** By slug of the team. */
  teams: Readonly<Record<string, Words>>;
  /** Titles by element. */
  sections: Readonly<Record<string, Words>>;
  /** Sentences for a change, with {before} and {after}. */
  changes: Readonly<Record<'changed' | 'added' | 'removed', Words>>;
}
