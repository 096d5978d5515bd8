import type { ResolvedCharter, Screen, Tier, TopicKind, Words } from '../charter/index.ts';

/** What a person has written so far. Every part is read. */
export interface GuidanceDraft {
  readonly subject?: string;
  readonly body: string;
  readonly answers?: readonly { questionId: string; label: string; text: string }[];
  readonly captions?: readonly string[];
  /** The topic the person chose. */
  readonly topicId?: string;
  /** Ids of the topic's urgent questions answered yes. */
  readonly urgentAnswers?: readonly string[];
}

/** The slice of a charter that guidance reads; it can be sent to a browser as it is. */
export type GuidanceCharter = Pick<
  ResolvedCharter,
  'languages' | 'defaultLanguage' | 'topics' | 'helpLines' | 'clauses'
>;

/** What is already known of the person a draft is about. */
export interface PatientFacts {
  readonly ageInYears?: number;
  readonly ageInDays?: number;
  readonly pregnant?: boolean;
  readonly postpartum?: boolean;
  readonly chemotherapy?: boolean;
  readonly recentSurgery?: boolean;
  readonly bloodThinner?: boolean;
}

export interface GuidanceContext {
  readonly statedLanguage?: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly patient?: PatientFacts;
  readonly author: 'patient' | 'proxy' | 'staff';
  readonly clinicOpen: boolean;
  /** How often each tip was dismissed, by tip id; a tip that was followed counts as 2. */
  readonly dismissed?: Readonly<Record<string, number>>;
}

/** Characters of one field, as typed. Fields: subject, body, answer:<questionId>, caption:<index>. */
export interface Span {
  readonly field: string;
  readonly start: number;
  readonly end: number;
}

export interface Flag {
  readonly concept: string;
  readonly rule: string;
  /** The charter clause this flag serves. */
  readonly clause: string;
  readonly tier: Tier;
  readonly screen: Screen;
  readonly span: Span;
  /** The words that raised it. */
  readonly text: string;
  readonly why: Words;
}

export interface TopicGuess {
  readonly kind: TopicKind;
  readonly topicId?: string;
  /** 0 to 1; the kinds of one draft add up to 1. */
  readonly score: number;
  /** The words that speak for it. */
  readonly reasons: readonly string[];
}

/** One of several things a draft asks for. */
export interface Issue {
  readonly kind: TopicKind;
  readonly span: Span;
  readonly text: string;
}

export interface Redirect {
  readonly kind: 'refill' | 'scheduling' | 'records' | 'billing' | 'another_person';
  readonly topicId?: string;
  readonly reasons: readonly string[];
}

export type DetailId =
  | 'since_when'
  | 'how_bad'
  | 'what_tried'
  | 'what_you_want'
  | 'which_medicine'
  | 'which_pharmacy'
  | 'which_test'
  | 'when_suits'
  | 'which_form'
  | 'needed_by'
  | 'which_bill'
  | 'which_specialist';

export interface Detail {
  readonly id: DetailId;
  readonly label: Words;
}

export type IdentifierKind =
  | 'ssn'
  | 'credit_card'
  | 'password'
  | 'medical_record'
  | 'account_number';

export interface Identifier {
  readonly kind: IdentifierKind;
  readonly span: Span;
}

/** A tip that fits the draft; its words are in the tip library under the same id. */
export interface TipAdvice {
  readonly id: string;
  readonly clause: string;
  readonly span: Span | null;
  /** True for the one tip that may ask for attention before sending. */
  readonly interrupts: boolean;
}

export interface Reading {
  /** Flesch reading ease; in Spanish, Fernandez Huerta. 0 to 100, higher is easier. */
  readonly flesch: number;
  /** Flesch-Kincaid grade, English. */
  readonly fleschKincaid: number;
  /** INFLESZ (Szigriszt-Pazos), Spanish; 65 or more is easy. Null in other languages. */
  readonly inflesz: number | null;
  readonly words: number;
  readonly sentences: number;
  readonly syllables: number;
}

export interface Advice {
  readonly alert: 'emergency' | 'same_day' | 'none';
  readonly screen: Screen;
  /** Emergency and same-day flags, most pressing first. None never means "not urgent". */
  readonly flags: readonly Flag[];
  /** For staff only. */
  readonly watch: readonly Flag[];
  readonly topics: readonly TopicGuess[];
  /** Whether the topic chosen fits the words; null when nothing was chosen or the words do not say. */
  readonly chosenTopicFits: boolean | null;
  /** Two or more, or empty. */
  readonly issues: readonly Issue[];
  readonly redirects: readonly Redirect[];
  readonly missing: readonly Detail[];
  readonly present: readonly DetailId[];
  readonly identifiers: readonly Identifier[];
  readonly noReplyNeeded: boolean;
  /** Written on behalf of someone, and the words that say so. */
  readonly forSomeoneElse: { readonly who: string; readonly span: Span } | null;
  readonly hostile: { readonly span: Span; readonly threat: boolean } | null;
  readonly goodReason: { readonly kind: TopicKind; readonly text: Words } | null;
  readonly tips: readonly TipAdvice[];
  readonly language: { readonly code: string; readonly supported: boolean };
  readonly reading: Reading;
  /** Set when guidance itself failed; the advice then shows the emergency text. */
  readonly fault?: string;
}

/** How one concept stands in a text: for clinical notes and for checking the scopes. */
export interface ConceptStanding {
  readonly concept: string;
  readonly negation: 'negated' | 'affirmed';
  readonly temporality: 'recent' | 'historical' | 'hypothetical';
  readonly experiencer: 'patient' | 'other';
}
