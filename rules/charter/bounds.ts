import { type AnswerPromise, type Calendar, promisedAt } from '../worktime/index.ts';
import type { DocumentClause } from './charter-document.ts';
import { rememberLast } from './remember-last.ts';

const SAMPLE_FROM_MS = Date.UTC(2026, 0, 5);
const SAMPLE_STEP_MS = 3 * 3_600_000;
const SAMPLES = 112;

/** Is `asked` never later than `allowed`, whenever the message is sent? */
export function isNotLater(
  asked: AnswerPromise,
  allowed: AnswerPromise,
  calendar: Calendar,
): boolean {
  if (asked.unit === allowed.unit) return asked.amount <= allowed.amount;
  return tried(JSON.stringify([asked, allowed, calendar]));
}

const tried = rememberLast(600, (key) => {
  const [asked, allowed, calendar] = JSON.parse(key) as [AnswerPromise, AnswerPromise, Calendar];
  for (let n = 0; n < SAMPLES; n += 1) {
    const sentAt = SAMPLE_FROM_MS + n * SAMPLE_STEP_MS;
    if (promisedAt(calendar, sentAt, asked) > promisedAt(calendar, sentAt, allowed)) return false;
  }
  return true;
});

function promiseIn(value: unknown): AnswerPromise | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('unit' in value && 'amount' in value) return value as AnswerPromise;
  return 'promise' in value ? (value.promise as AnswerPromise) : undefined;
}

function unitIn(value: unknown): unknown {
  return promiseIn(value)?.unit;
}

/** Why a value lies outside the numbers a clause allows; undefined when it does not. */
export function outsideRange(clause: DocumentClause, value: unknown): string | undefined {
  // Bounds count in the clause's own unit; another unit is compared by when it ends.
  if (unitIn(value) !== unitIn(clause.value)) return undefined;
  const numbers = { ...(value as Record<string, unknown>) };
  for (const [key, bound] of Object.entries(clause.bounds ?? {})) {
    const number = numbers[key];
    if (typeof number !== 'number') continue;
    if (bound.atLeast !== undefined && number < bound.atLeast) {
      return `${key} is ${number}; the charter allows ${bound.atLeast} or more.`;
    }
    if (bound.atMost !== undefined && number > bound.atMost) {
      return `${key} is ${number}; the charter allows ${bound.atMost} at most.`;
    }
  }
  return undefined;
}

/**
 * Why a clinic or team may not make this change; undefined when it may.
 * An answer time may be shortened, never lengthened.
 */
export function outsideBounds(
  clause: DocumentClause,
  level: 'clinic' | 'team',
  above: unknown,
  value: unknown,
  calendar: Calendar,
): string | undefined {
  const mayChange = clause.mayChange ?? 'clinics';
  if (mayChange === 'nobody') return `"${clause.id}" is the same for everyone. Remove this change.`;
  if (mayChange === 'clinics' && level === 'team') {
    return `"${clause.id}" may change for a clinic, not for one team. Move it to the clinic.`;
  }
  const outside = outsideRange(clause, value);
  if (outside) return outside;
  const asked = promiseIn(value);
  const allowed = promiseIn(above);
  if (asked && allowed && !isNotLater(asked, allowed, calendar)) {
    return `${asked.amount} ${asked.unit} is longer than the ${allowed.amount} ${allowed.unit} promised above. An answer time may be shortened, not lengthened.`;
  }
  return undefined;
}
