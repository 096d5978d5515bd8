import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';

const kinds = [
  'symptom',
  'medication_question',
  'medication_refill',
  'test_result',
  'scheduling',
  'referral',
  'forms_records',
  'billing',
  'general_info',
  'thanks',
  'other_admin',
] as const;
const distractors = [
  'negation',
  'history',
  'family',
  'hypothetical',
  'idiom',
  'resolved',
  'other_person_past',
  'education',
] as const;
const portalRegisters = [
  'phone',
  'dictated',
  'low_literacy',
  'plain',
  'long_story',
  'carer',
  'teen',
] as const;
const registers = [...portalRegisters, 'question', 'vignette', 'note'] as const;
const tiers = ['emergency', 'same_day', 'none'] as const;
const languages = ['en', 'es', 'mixed'] as const;

const Row = z.strictObject({
  id: z.string().regex(/^(test|train|held|more|further|later|routine|ordinary)-\d{4,5}$/),
  lang: z.enum(languages),
  subject: z.string().min(1).optional(),
  text: z.string().min(1),
  alert: z.enum(tiers),
  screen: z.enum(['emergency', 'crisis', 'poison', 'safety', 'pregnancy', 'none']),
  concept: z
    .string()
    .regex(/^[a-z_]+$/)
    .optional(),
  watch: z.literal(true).optional(),
  kind: z.enum(kinds),
  also_acceptable: z.array(z.enum(kinds)).min(1).optional(),
  issues: z.int().min(1).max(6),
  distractor: z.enum(distractors).optional(),
  identifiers: z
    .array(z.enum(['ssn', 'credit_card', 'password']))
    .min(1)
    .optional(),
  register: z.enum(registers),
  author: z.enum(['patient', 'carer', 'clinician']),
  routine: z.literal(true).optional(),
});
type Row = z.infer<typeof Row>;
type Said = Pick<Row, 'id' | 'text'>;

const fileText = (half: string) =>
  new TextDecoder('utf-8', { fatal: true }).decode(
    readFileSync(new URL(`./${half}.jsonl`, import.meta.url)),
  );
const read = (half: string): Row[] =>
  fileText(half)
    .trimEnd()
    .split('\n')
    .map((line) => Row.parse(JSON.parse(line)));

const halves = { test: read('test'), train: read('train') };
const fileNames: Record<string, string> = {
  held: 'held-out',
  more: 'train-more',
  further: 'train-further',
  later: 'train-later',
  routine: 'test-routine',
  ordinary: 'test-ordinary',
};
const later = {
  held: read('held-out'),
  more: read('train-more'),
  further: read('train-further'),
  later: read('train-later'),
  routine: read('test-routine'),
  ordinary: read('test-ordinary'),
};
const all = [halves, later].flatMap((files) => Object.values(files).flat());
const idsWhere = (wrong: (row: Row) => boolean) => all.filter(wrong).map(({ id }) => id);

function wordTrigrams(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];
  if (words.length < 3) return new Set([words.join(' ')]);
  return new Set(words.slice(2).map((word, at) => `${words[at]} ${words[at + 1]} ${word}`));
}

const emergencyConcepts = (rows: Row[]) =>
  [
    ...new Set(rows.filter(({ alert }) => alert === 'emergency').map(({ concept }) => concept)),
  ].toSorted();

/** Pairs where more than half the trigrams of the shorter message are in the longer one. */
function nearDuplicates(rows: Said[]): string[] {
  const owners = new Map<string, number[]>();
  const sizes: number[] = [];
  const pairs: string[] = [];
  const shared = new Uint16Array(rows.length);
  for (const [index, { id, text }] of rows.entries()) {
    const trigrams = wordTrigrams(text);
    const met = new Set<number>();
    for (const trigram of trigrams) {
      const earlier = owners.get(trigram);
      if (earlier === undefined) {
        owners.set(trigram, [index]);
        continue;
      }
      for (const other of earlier) {
        shared[other] = (shared[other] ?? 0) + 1;
        met.add(other);
      }
      earlier.push(index);
    }
    for (const other of met) {
      if ((shared[other] ?? 0) / Math.min(trigrams.size, sizes[other] ?? 1) > 0.5) {
        pairs.push(`${rows[other]?.id} ~ ${id}`);
      }
      shared[other] = 0;
    }
    sizes.push(trigrams.size);
  }
  return pairs;
}

describe('the rows', () => {
  test('the two halves hold at least 760 messages each', () => {
    expect(halves.test.length).toBeGreaterThanOrEqual(760);
    expect(halves.train.length).toBeGreaterThanOrEqual(760);
  });

  test('an id is used once, and says which file it belongs to', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    for (const [file, rows] of Object.entries({ ...halves, ...later })) {
      expect(rows.filter(({ id }) => !id.startsWith(`${file}-`))).toEqual([]);
    }
  });

  test('the data sheet counts each file as it is', () => {
    const sheet = readFileSync(new URL('./DATASHEET.md', import.meta.url), 'utf8');
    for (const [file, rows] of Object.entries({ ...halves, ...later })) {
      const name = fileNames[file] ?? file;
      const count = (right: (row: Row) => boolean) => rows.filter(right).length;
      const counts = [
        rows.length,
        ...languages.map((spoken) => count(({ lang }) => lang === spoken)),
        ...tiers.map((tier) => count(({ alert }) => alert === tier)),
      ];
      expect(sheet).toContain(`| \`${name}.jsonl\` | ${counts.join(' | ')} |`);
    }
  });

  test('the text is composed Unicode without broken or invisible characters', () => {
    const broken = /\p{Cc}|\p{Cf}|\p{Zl}|\p{Zp}|\ufffd|Ã.|Â./u;
    expect(idsWhere(({ text, subject = '' }) => broken.test(text + subject))).toEqual([]);
    expect(idsWhere(({ text }) => text !== text.normalize('NFC'))).toEqual([]);
    expect(idsWhere(({ text }) => text !== text.trim())).toEqual([]);
  });

  test('no two messages share more than half their word trigrams, within or across files', () => {
    expect(nearDuplicates(all)).toEqual([]);
  });

  test('a planted near-duplicate is found, and two different messages are not', () => {
    const text = 'I need my thyroid pill sent to the pharmacy on Main by Friday please';
    const copied = { id: 'copy', text: text.replace('thyroid', 'pressure') };
    const other = { id: 'other', text: 'Could you send the form my school asks for by Friday?' };
    expect(nearDuplicates([{ id: 'first', text }, copied, other])).toEqual(['first ~ copy']);
  });
});

describe('the labels', () => {
  test('an emergency names its screen and its concept; nothing else has a screen', () => {
    expect(
      idsWhere(({ alert, screen }) => (alert === 'emergency') !== (screen !== 'none')),
    ).toEqual([]);
    expect(idsWhere(({ alert, concept }) => alert !== 'none' && concept === undefined)).toEqual([]);
  });

  test('a look-alike, a routine message and a watch message never alarm', () => {
    expect(
      idsWhere(
        ({ alert, distractor, routine, watch }) =>
          alert !== 'none' && (distractor !== undefined || !!routine || !!watch),
      ),
    ).toEqual([]);
  });

  test('a look-alike says which red flag it resembles', () => {
    expect(idsWhere(({ distractor, concept }) => distractor !== undefined && !concept)).toEqual([]);
  });

  test('an acceptable kind differs from the first, and a carer writes as a carer', () => {
    expect(idsWhere(({ kind, also_acceptable: also }) => !!also?.includes(kind))).toEqual([]);
    expect(idsWhere(({ register, author }) => register === 'carer' && author !== 'carer')).toEqual(
      [],
    );
  });

  test('a vignette or a note has a clinician for its author, and nothing else has', () => {
    const clinical = new Set<string>(['vignette', 'note']);
    expect(
      idsWhere(({ register, author }) => clinical.has(register) !== (author === 'clinician')),
    ).toEqual([]);
  });

  test('every emergency concept of one half is in the other', () => {
    expect(emergencyConcepts(halves.train)).toEqual(emergencyConcepts(halves.test));
  });
});

describe.each(['test', 'train'] as const)('the %s half', (half) => {
  const rows = halves[half];
  const count = (right: (row: Row) => boolean) => rows.filter(right).length;

  test.each([
    ['en', 0.5, 0.6],
    ['es', 0.36, 0.45],
    ['mixed', 0.03, 0.07],
  ] as const)('%s is between %d and %d of it', (language, least, most) => {
    const share = count(({ lang }) => lang === language) / rows.length;
    expect(share).toBeGreaterThanOrEqual(least);
    expect(share).toBeLessThanOrEqual(most);
  });

  test.each([
    ['emergency', 120, 80],
    ['same_day', 55, 44],
    ['none', 240, 180],
  ] as const)('%s has at least %d in English and %d in Spanish', (tier, english, spanish) => {
    expect(count(({ alert, lang }) => alert === tier && lang === 'en')).toBeGreaterThanOrEqual(
      english,
    );
    expect(count(({ alert, lang }) => alert === tier && lang === 'es')).toBeGreaterThanOrEqual(
      spanish,
    );
  });

  test('every kind, look-alike and register is there several times', () => {
    for (const kind of kinds) expect(count((row) => row.kind === kind)).toBeGreaterThanOrEqual(20);
    for (const type of distractors) {
      expect(count((row) => row.distractor === type)).toBeGreaterThanOrEqual(10);
    }
    for (const register of portalRegisters) {
      expect(count((row) => row.register === register)).toBeGreaterThanOrEqual(40);
    }
  });

  test('identifiers, distress, hostile wording and several issues are there', () => {
    expect(count(({ identifiers }) => identifiers !== undefined)).toBeGreaterThanOrEqual(25);
    expect(count(({ watch }) => watch === true)).toBeGreaterThanOrEqual(24);
    expect(count(({ concept }) => concept === 'hostile')).toBeGreaterThanOrEqual(15);
    expect(count(({ issues }) => issues > 1)).toBeGreaterThanOrEqual(35);
  });

  test('a distress message does not say the word suicide', () => {
    const named = rows.filter(({ watch, text }) => watch && /suicid/i.test(text));
    expect(named.map(({ id }) => id)).toEqual([]);
  });
});

describe('the held-out set', () => {
  const rows = later.held;
  const count = (right: (row: Row) => boolean) => rows.filter(right).length;

  test('holds 60 emergencies, 30 for the same day and 60 neither, 40 of them in Spanish', () => {
    expect(count(({ alert }) => alert === 'emergency')).toBe(60);
    expect(count(({ alert }) => alert === 'same_day')).toBe(30);
    expect(count(({ alert }) => alert === 'none')).toBe(60);
    expect(count(({ lang }) => lang === 'es')).toBe(40);
  });

  test('is a third messages, a third questions of the web and a third clinical sentences', () => {
    expect(count(({ register }) => register === 'question')).toBe(50);
    expect(count(({ author }) => author === 'clinician')).toBe(50);
    expect(count(({ distractor }) => distractor !== undefined)).toBeGreaterThanOrEqual(25);
  });
});

describe('the everyday messages', () => {
  const rows = later.routine;

  test('are routine without exception, at least 250, in each language', () => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(rows.filter(({ routine }) => routine !== true)).toEqual([]);
    for (const spoken of languages) expect(rows.some(({ lang }) => lang === spoken)).toBe(true);
  });
});

describe('the second train set', () => {
  const rows = later.more;
  const count = (right: (row: Row) => boolean) => rows.filter(right).length;

  test('holds each tier in English and in Spanish', () => {
    expect(rows.length).toBeGreaterThanOrEqual(1500);
    for (const [tier, english, spanish] of [
      ['emergency', 380, 150],
      ['same_day', 150, 90],
      ['none', 420, 190],
    ] as const) {
      expect(count(({ alert, lang }) => alert === tier && lang === 'en')).toBeGreaterThan(english);
      expect(count(({ alert, lang }) => alert === tier && lang === 'es')).toBeGreaterThan(spanish);
    }
  });

  test('holds messages, questions of the web, vignettes and notes, and every look-alike', () => {
    expect(count(({ register }) => register === 'question')).toBeGreaterThanOrEqual(250);
    expect(count(({ author }) => author === 'clinician')).toBeGreaterThanOrEqual(350);
    for (const kind of kinds) {
      expect(
        count((row) => row.kind === kind && row.alert === 'none'),
        kind,
      ).toBeGreaterThanOrEqual(38);
    }
    for (const type of distractors) {
      expect(count((row) => row.distractor === type)).toBeGreaterThanOrEqual(10);
    }
  });
});
