import type { Advice, DetailId } from '#rules/guidance/index.ts';
import type { Underline } from '../../ui/text-area.tsx';

/** Lines that may be named while someone writes; what each is for is the charter's. */
export type CallFor = 'emergency' | 'crisis' | 'poison' | 'nurse_line';

/** At most one note that asks for something, so that the margin stays calm. */
export type Note =
  | { kind: 'identifier'; what: 'ssn' | 'credit_card' | 'password' }
  | { kind: 'someone_else'; quote: string }
  | { kind: 'redirect'; to: string; topicId: string | null; quote: string }
  | { kind: 'several'; quote: string };

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

function checksOf(advice: Advice): MarginNotes['checks'] {
  const missing = new Set(advice.missing.map(({ id }) => id));
  const present = new Set(advice.present);
  return order
    .filter((id) => missing.has(id) || present.has(id))
    .map((id) => ({ id, there: !missing.has(id) }));
}

function callOf({ screen, alert }: Advice): CallFor {
  if (screen === 'crisis' || screen === 'poison') return screen;
  return alert === 'emergency' ? 'emergency' : 'nurse_line';
}

function urgentOf(advice: Advice): MarginNotes['urgent'] {
  const { alert, screen } = advice;
  if (screen === 'safety' || (alert === 'none' && screen === 'none')) return null;
  return { quote: advice.flags[0]?.text ?? '', call: callOf(advice), screen };
}

function faceOf({ alert, screen }: Advice): MarginNotes['face'] {
  if (screen === 'safety') return 'none';
  return alert === 'none' && screen === 'none' ? 'timed' : 'urgent';
}

function stretchOf(body: string, words: string): Underline[] {
  const start = words === '' ? -1 : body.indexOf(words);
  return start < 0 ? [] : [{ start, end: start + words.length }];
}

/** The words of a second matter: the first one is what the person came for. */
function otherIssue({ issues }: Advice, body: string): string {
  const words = (issues[1]?.text ?? '').replace(/[\s.,;:]+$/, '');
  return body.includes(words) ? words : '';
}

function noteOf(advice: Advice, body: string, putAway: ReadonlySet<string>): Note | null {
  const may = (note: Note) => !putAway.has(note.kind);
  const [identifier] = advice.identifiers;
  const [redirect] = advice.redirects;
  const { forSomeoneElse, issues } = advice;
  const inBody = (span: { field: string; start: number; end: number }) =>
    span.field === 'body' ? body.slice(span.start, span.end) : '';
  const all: (Note | false)[] = [
    identifier !== undefined && { kind: 'identifier', what: identifier.kind },
    forSomeoneElse !== null && { kind: 'someone_else', quote: inBody(forSomeoneElse.span) },
    redirect !== undefined && {
      kind: 'redirect',
      to: redirect.kind,
      topicId: redirect.topicId ?? null,
      quote: redirect.reasons.find((reason) => body.includes(reason)) ?? '',
    },
    issues.length > 1 && { kind: 'several', quote: otherIssue(advice, body) },
  ];
  return all.find((note): note is Note => note !== false && may(note)) ?? null;
}

/** Chooses what the margin says: the checklist, then reassurance, then at most one note. */
export function notesFor(
  advice: Advice,
  body: string,
  putAway: ReadonlySet<string> = new Set(),
): MarginNotes {
  const urgent = urgentOf(advice);
  const note = noteOf(advice, body, putAway);
  const flagged = urgent
    ? advice.flags.map(({ span }) => span).filter(({ field }) => field === 'body')
    : [];
  const identified =
    note?.kind === 'identifier'
      ? advice.identifiers.map(({ span }) => span).filter(({ field }) => field === 'body')
      : [];
  const quoted = note && 'quote' in note ? stretchOf(body, note.quote) : [];
  return {
    checks: checksOf(advice),
    urgent,
    reassurance: urgent ? null : (advice.goodReason?.text ?? null),
    note,
    underlines: [...flagged, ...identified, ...quoted].map(({ start, end }) => ({ start, end })),
    face: faceOf(advice),
  };
}
