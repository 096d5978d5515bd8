import type { DraftReading } from '#product/messaging/index.ts';
import type { Advice, DetailId } from '#rules/guidance/index.ts';
import type { Underline } from '../../ui/text-area.tsx';

/** Lines that may be named while someone writes; what each is for is the charter's. */
export type CallFor = 'emergency' | 'crisis' | 'poison' | 'nurse_line';

/** At most one tip at a time, so that the margin stays calm; its words are the organization's. */
export interface Note {
  tip: string;
  /** Words of the draft it is about. */
  quote: string;
  /** The topic it leads to. */
  topicId: string | null;
}

/** What stands in the margin for one state of a draft. */
export interface MarginNotes {
  checks: { id: DetailId; there: boolean }[];
  /** A red flag while typing: quiet, with a number. Never for abuse: that page stands alone. */
  urgent: { quote: string; call: CallFor; screen: Advice['screen'] } | null;
  reassurance: Readonly<Record<string, string>> | null;
  note: Note | null;
  underlines: Underline[];
  /** What the promise card shows: never a time beside a red flag, and nothing at all beside words about abuse. */
  face: 'timed' | 'urgent' | 'none';
}

const order: readonly DetailId[] = [
  'since_when',
  'how_bad',
  'what_tried',
  'which_medicine',
  'which_pharmacy',
  'which_test',
  'which_form',
  'needed_by',
  'which_bill',
  'which_specialist',
  'when_suits',
  'what_you_want',
];

function checksOf(advice: DraftReading): MarginNotes['checks'] {
  const missing = new Set(advice.missing);
  const present = new Set(advice.present);
  return order
    .filter((id) => missing.has(id) || present.has(id))
    .map((id) => ({ id, there: !missing.has(id) }));
}

function callOf({ screen, alert }: DraftReading): CallFor {
  if (screen === 'crisis' || screen === 'poison') return screen;
  return alert === 'emergency' ? 'emergency' : 'nurse_line';
}

function urgentOf(advice: DraftReading): MarginNotes['urgent'] {
  const { alert, screen } = advice;
  if (screen === 'safety' || (alert === 'none' && screen === 'none')) return null;
  return { quote: advice.flags[0]?.text ?? '', call: callOf(advice), screen };
}

function faceOf({ alert, screen }: DraftReading): MarginNotes['face'] {
  if (screen === 'safety') return 'none';
  return alert === 'none' && screen === 'none' ? 'timed' : 'urgent';
}

function stretchOf(body: string, words: string): Underline[] {
  const start = words === '' ? -1 : body.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

/** The words of a second matter: the first one is what the person came for. */
function otherIssue({ issues }: DraftReading, body: string): string {
  const words = (issues[1]?.text ?? '').replace(/[\s.,;:]+$/, '');
  return body.includes(words) ? words : '';
}

/** Said above the reassurance the charter has for a topic, and never a note of its own. */
const reassuring = 'good_reason';

function quoteOf({ id, span }: Advice['tips'][number], advice: DraftReading, body: string): string {
  if (id === 'too_many_topics') return otherIssue(advice, body);
  const redirect = advice.redirects.find(({ kind }) => id === `redirect_${kind}`);
  if (redirect) return redirect.reasons.find((reason) => body.includes(reason)) ?? '';
  // A number that must not be written is not repeated either: its underline shows which one is meant.
  if (id === identifier || span?.field !== 'body') return '';
  return body.slice(span.start, span.end);
}

const identifier = 'sensitive_identifier';

function topicOf(id: string, advice: DraftReading): string | null {
  if (id === 'topic_mismatch') return advice.fitsTopicId;
  return advice.redirects.find(({ kind }) => id === `redirect_${kind}`)?.topicId ?? null;
}

function noteOf(advice: DraftReading, body: string, known: Known): Note | null {
  const tip = advice.tips.find(({ id }) => id !== reassuring && known[id] !== undefined);
  if (tip === undefined) return null;
  return { tip: tip.id, quote: quoteOf(tip, advice, body), topicId: topicOf(tip.id, advice) };
}

type Known = Readonly<Record<string, unknown>>;

/** Chooses what the margin says: the checklist, then reassurance, then at most one tip of those that are known. */
export function notesFor(advice: DraftReading, body: string, known: Known): MarginNotes {
  const urgent = urgentOf(advice);
  const note = noteOf(advice, body, known);
  const flagged = urgent
    ? advice.flags.map(({ span }) => span).filter(({ field }) => field === 'body')
    : [];
  const identified =
    note?.tip === identifier
      ? advice.identifiers.map(({ span }) => span).filter(({ field }) => field === 'body')
      : [];
  const quoted = note ? stretchOf(body, note.quote) : [];
  return {
    checks: checksOf(advice),
    urgent,
    reassurance: urgent ? null : (advice.goodReason?.text ?? null),
    note,
    underlines: [...flagged, ...identified, ...quoted].map(({ start, end }) => ({ start, end })),
    face: faceOf(advice),
  };
}
