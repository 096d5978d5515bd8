import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, adviseOnPage, type GuidanceCharter } from './index.ts';
import { lexicon } from './lexicon/lexicon.ts';

const charter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
const context = { now: 0, author: 'patient', clinicOpen: true } as const;

function repeated(piece: string, characters: number): string {
  return piece.repeat(Math.ceil(characters / piece.length)).slice(0, characters);
}

/** Processor time, not the clock: other processes do not count. The less of two, so that a pause does not. */
function cost(work: () => void): number {
  const times = [0, 1].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

const hard: readonly (readonly [string, string])[] = [
  ['one word without end', 'pain '],
  ['letters without a space', 'a'],
  ['letters that sound alike', 'llhcqvz'],
  ['digits without end', '7'],
  ['numbers and signs', '1,2.3/4-5 '],
  ['spoken digits', 'one two three '],
  ['denials in denials', 'no not never without denies '],
  ['lists of denials', 'no chest pain, '],
  ['only signs', '.,;:!?()…-'],
  ['only new lines', '\n'],
  ['only quotation marks', '"\'’`'],
  ['pictures', '😀👩‍👩‍👧‍👦'],
  ['right to left', 'عندي ألم في الصدر '],
  ['marks that combine', 'e\u0301\u0301'],
  ['half of a pair', '\ud83d'],
  ['passwords', 'password is '],
  ['kin of kin', "my mother's my father's "],
  ['curses half written', 'fuuuaaasss'],
  ['dates', '12/12 9:30 monday '],
  ['years ago', '10 years ago in 2019 '],
  ['a pattern that never ends', 'took 20 of her '],
];

describe('whatever is written', () => {
  test.each(hard)('%s costs in step with its length', (_name, piece) => {
    const [short, long] = [repeated(piece, 5_000), repeated(piece, 20_000)];
    const once = cost(() => advise({ body: short }, charter, context));
    const fourTimes = cost(() => advise({ body: long }, charter, context));
    // In step means four times as long; a search that looks back over everything would take sixteen times.
    expect(fourTimes).toBeLessThan(Math.max(once, 8) * 10);
  });

  test.each(hard)('%s is read without a fault, at thirty thousand characters', (_name, piece) => {
    const body = repeated(piece, 30_000);
    expect(advise({ body }, charter, context).fault).toBeUndefined();
    expect(adviseOnPage({ body }, charter, {}).fault).toBeUndefined();
  });

  test('advice comes without a fault, its spans lie in the text and quote it', () => {
    const words = [...lexicon().vocabulary.classIds.keys()].map((name) => name.toLowerCase());
    const piece = fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...words) },
      { weight: 2, arbitrary: fc.constantFrom(...hard.map(([, each]) => each)) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
    );
    const text = fc
      .array(fc.tuple(piece, fc.constantFrom(' ', ' ', ' ', ', ', '. ', '\n', '')), {
        maxLength: 60,
      })
      .map((pieces) => pieces.flat().join(''));
    fc.assert(
      fc.property(text, text, (body, subject) => {
        const advice = advise({ body, subject }, charter, context);
        expect(advice.fault).toBeUndefined();
        for (const { span, text: quoted } of advice.flags) {
          const field = span.field === 'body' ? body : subject;
          expect(field.slice(span.start, span.end)).toBe(quoted);
        }
        expect(adviseOnPage({ body, subject }, charter, {}).fault).toBeUndefined();
      }),
      { numRuns: 100 },
    );
  });
});

test('a fault inside shows the emergency text and says so', () => {
  const broken = {
    get body(): string {
      throw new Error('broken');
    },
  };
  for (const advice of [advise(broken, charter, context), adviseOnPage(broken, charter, {})]) {
    expect(advice).toMatchObject({ alert: 'emergency', screen: 'emergency', fault: 'broken' });
  }
});
