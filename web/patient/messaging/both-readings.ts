import type { DraftReading } from '#product/messaging/index.ts';
import type { PageAdvice } from '#rules/guidance/index.ts';

/** What the server read, and the words it read it in. */
export interface ServerReading {
  reading: DraftReading;
  /** Everything typed, as it was saved. */
  words: string;
  body: string;
}

/** What is typed now. */
export interface Typed {
  words: string;
  body: string;
}

type Span = DraftReading['identifiers'][number]['span'];
type Identifiers = DraftReading['identifiers'];
type Tip = DraftReading['tips'][number];

const rank = { none: 0, same_day: 1, emergency: 2 } as const;
const identifier = 'sensitive_identifier';

/** Where words that the server quoted stand now; null when they are gone. */
function moved(span: Span, before: string, now: string): Span | null {
  if (span.field !== 'body') return span;
  const quoted = before.slice(span.start, span.end);
  const start = quoted === '' ? -1 : now.indexOf(quoted);
  return start < 0 ? null : { ...span, start, end: start + quoted.length };
}

function flagsStillThere({ reading, body }: ServerReading, now: string): DraftReading['flags'] {
  return reading.flags.flatMap((flag) => {
    const span = moved(flag.span, body, now);
    return span === null ? [] : [{ ...flag, span }];
  });
}

/** The page sees most secrets at once; what the server alone found stays as long as it is written. */
function identifiersNow(here: PageAdvice, { reading, body }: ServerReading, now: string) {
  const known = reading.identifiers.flatMap((each) => {
    const span = moved(each.span, body, now);
    const isSeen = here.identifiers.some(({ span: seen }) => span && touches(seen, span));
    return span === null || isSeen ? [] : [{ ...each, span }];
  });
  return [...here.identifiers, ...known];
}

function touches(left: Span, right: Span): boolean {
  return left.field === right.field && left.start < right.end && right.start < left.end;
}

/** The server's tips whose words are still there; one about a number comes and goes with the number. */
function tipsNow(found: Identifiers, { reading, body }: ServerReading, now: string): Tip[] {
  const kept = reading.tips.flatMap((tip) => {
    if (tip.id === identifier) return [];
    const span = tip.span && moved(tip.span, body, now);
    return tip.span !== null && span === null ? [] : [{ ...tip, span }];
  });
  const [number] = found;
  if (number === undefined) return kept;
  const interrupts = found.some(({ kind }) => kind !== 'medical_record');
  return [{ id: identifier, clause: 'content', span: number.span, interrupts }, ...kept];
}

/** Words in which the page sees an alarm and the server, which read just these words, does not. */
export function deniedBy({ reading, words }: ServerReading, here: PageAdvice, now: Typed) {
  if (words !== now.words || here.fault !== undefined) return undefined;
  return rank[reading.alert] < rank[here.alert]
    ? here.flags.map(({ text }) => text)
    : ([] as string[]);
}

function withoutDenied(here: PageAdvice, denied: readonly string[]): PageAdvice {
  const flags = here.flags.filter(({ text }) => !denied.includes(text));
  if (flags.length === here.flags.length) return here;
  const [first] = flags;
  const alert = first === undefined || first.tier === 'watch' ? 'none' : first.tier;
  return { ...here, flags, alert, screen: first?.screen ?? 'none' };
}

/**
 * The server's reading holds for the words it read. Once they have changed, the page's own reading is added to what of
 * the server's is still written, so that a flag neither waits for a save nor goes while one is on its way. What the server
 * has denied does not come back with the next letter.
 */
export function bothReadings(
  page: PageAdvice,
  there: ServerReading,
  now: Typed,
  denied: readonly string[] = [],
): DraftReading {
  if (there.words === now.words && page.fault === undefined) return there.reading;
  const { reading } = there;
  const here = withoutDenied(page, denied);
  const kept = flagsStillThere(there, now.body);
  const stands =
    kept.some(({ tier }) => tier === reading.alert) && rank[reading.alert] >= rank[here.alert];
  const { alert, screen } = stands ? reading : here;
  const identifiers = identifiersNow(here, there, now.body);
  const tips = tipsNow(identifiers, there, now.body);
  return {
    ...reading,
    alert,
    screen,
    flags: stands ? [...kept, ...here.flags] : [...here.flags, ...kept],
    identifiers,
    // Someone in danger is shown what to do, and nothing that could keep them from sending.
    tips: alert === 'emergency' ? tips.filter(({ id }) => id === identifier) : tips,
  };
}
