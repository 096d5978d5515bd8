import type { Clause, TopicKind } from '../charter/index.ts';
import type { Advice, Detail, Identifier, Issue, Redirect, Span, TipAdvice } from './advice.ts';

/** What a draft shows that a tip may answer to. */
export interface TipSigns {
  readonly kind: TopicKind;
  readonly emergency: boolean;
  readonly crisis: boolean;
  readonly missing: readonly Detail[];
  readonly present: number;
  readonly wordCount: number;
  readonly questions: number;
  /** A message about care, rather than thanks or a request to the desk. */
  readonly asksCare: boolean;
  readonly identifiers: readonly Identifier[];
  readonly issues: readonly Issue[];
  readonly redirects: readonly Redirect[];
  readonly forSomeoneElse: Advice['forSomeoneElse'];
  readonly hostile: Advice['hostile'];
  readonly noReplyNeeded: boolean;
  readonly goodReason: boolean;
  readonly chosenTopicFits: boolean | null;
  readonly languageSupported: boolean;
  readonly waiting: Span | null;
  readonly worried: Span | null;
  readonly vague: boolean;
  readonly shouting: boolean;
  readonly outOfHours: boolean;
}

interface TipTrigger {
  readonly id: string;
  readonly element: string;
  readonly mayInterrupt?: (signs: TipSigns) => boolean;
  readonly when: (signs: TipSigns) => boolean;
  readonly at?: (signs: TipSigns) => Span | null;
}

function redirects(kind: Redirect['kind']): (signs: TipSigns) => boolean {
  return (signs) => signs.redirects.some((redirect) => redirect.kind === kind);
}

function always(): boolean {
  return true;
}

/** The care team knows the chart's number already: it does no harm, and nobody is stopped for it. */
function isSecret({ kind }: Identifier): boolean {
  return kind !== 'medical_record';
}

const longStoryWords = 200;
const shortWords = 16;

/** In order of what helps most. The words, evidence and owner of each are in content/tips. */
export const tipTriggers: readonly TipTrigger[] = [
  {
    id: 'sensitive_identifier',
    element: 'content',
    mayInterrupt: (signs) => signs.identifiers.some(isSecret),
    when: (signs) => signs.identifiers.length > 0,
    at: (signs) => signs.identifiers[0]?.span ?? null,
  },
  // Nothing else that is said of words in a language nobody here reads can be trusted.
  { id: 'language_help', element: 'language', when: (signs) => !signs.languageSupported },
  {
    id: 'hostile_wording',
    element: 'civility',
    mayInterrupt: always,
    when: (signs) => signs.hostile !== null && !signs.crisis,
    at: (signs) => signs.hostile?.span ?? null,
  },
  {
    id: 'another_person',
    element: 'proxies',
    mayInterrupt: always,
    when: (signs) => signs.forSomeoneElse !== null,
    at: (signs) => signs.forSomeoneElse?.span ?? null,
  },
  { id: 'missing_detail', element: 'purpose', when: (signs) => signs.vague },
  { id: 'too_long', element: 'threads', when: (signs) => signs.wordCount >= longStoryWords },
  {
    id: 'too_many_topics',
    element: 'threads',
    mayInterrupt: always,
    when: (signs) => signs.issues.length > 1,
    at: (signs) => signs.issues[1]?.span ?? null,
  },
  { id: 'many_questions', element: 'threads', when: (signs) => signs.questions >= 3 },
  {
    id: 'not_a_bother',
    element: 'purpose',
    when: (signs) => signs.worried !== null,
    at: (signs) => signs.worried,
  },
  {
    id: 'short',
    element: 'purpose',
    when: ({ wordCount, asksCare }) => wordCount > 0 && wordCount <= shortWords && asksCare,
  },
  { id: 'redirect_refill', element: 'routing', when: redirects('refill') },
  { id: 'redirect_scheduling', element: 'routing', when: redirects('scheduling') },
  { id: 'redirect_billing', element: 'routing', when: redirects('billing') },
  { id: 'redirect_records', element: 'routing', when: redirects('records') },
  { id: 'topic_mismatch', element: 'routing', when: (signs) => signs.chosenTopicFits === false },
  {
    id: 'no_reply_needed',
    element: 'threads',
    when: (signs) => signs.noReplyNeeded,
  },
  { id: 'since_when', element: 'purpose', when: (signs) => lacks(signs, 'since_when') },
  { id: 'what_you_want', element: 'purpose', when: (signs) => lacks(signs, 'what_you_want') },
  { id: 'what_tried', element: 'purpose', when: (signs) => lacks(signs, 'what_tried') },
  { id: 'which_medicine', element: 'purpose', when: (signs) => lacks(signs, 'which_medicine') },
  {
    id: 'waiting_for_answer',
    element: 'promises',
    when: (signs) => signs.waiting !== null,
    at: (signs) => signs.waiting,
  },
  { id: 'good_reason', element: 'purpose', when: (signs) => signs.goodReason },
  { id: 'all_capitals', element: 'civility', when: (signs) => signs.shouting },
  { id: 'out_of_hours', element: 'hours', when: (signs) => signs.outOfHours },
];

function lacks(signs: TipSigns, id: Detail['id']): boolean {
  return !signs.vague && signs.present > 0 && signs.missing.some((detail) => detail.id === id);
}

const shownAtMost = 3;
const dismissalsAllowed = 2;

/** The tips for a draft: ranked, few, at most one that interrupts, none that was followed or dismissed twice. */
export function chooseTips(
  signs: TipSigns,
  clauses: readonly Clause[],
  dismissed: Readonly<Record<string, number>>,
): TipAdvice[] {
  const chosen: TipAdvice[] = [];
  for (const trigger of tipTriggers) {
    if (chosen.length === shownAtMost) break;
    if ((dismissed[trigger.id] ?? 0) >= dismissalsAllowed || !trigger.when(signs)) continue;
    // Someone in danger is shown what to do, and nothing that could keep them from sending.
    if (signs.emergency && trigger.id !== 'sensitive_identifier') continue;
    chosen.push({
      id: trigger.id,
      clause: clauses.find((clause) => clause.element === trigger.element)?.id ?? trigger.element,
      span: trigger.at?.(signs) ?? null,
      interrupts: trigger.mayInterrupt?.(signs) === true && !chosen.some((tip) => tip.interrupts),
    });
  }
  return chosen;
}
