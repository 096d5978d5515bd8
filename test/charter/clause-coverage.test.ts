import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readCharterFile } from '#foundation/governance/index.ts';
import { type CharterDocument, type DocumentClause } from '#rules/charter/index.ts';
import { readersOf, type Reader } from './clause-readers.ts';

const root = join(import.meta.dirname, '../..');
const NAMES = ['riverside', 'cedar-hollow', 'starter'];

const shipped: readonly CharterDocument[] = NAMES.map((name) => {
  const text = readFileSync(join(root, `content/charters/${name}.yaml`), 'utf8');
  return readCharterFile(text).document!;
});
const clauses: DocumentClause[] = [
  ...new Map(
    shipped.flatMap((document) => document.clauses.map((clause) => [clause.id, clause])),
  ).values(),
];

const known = new Map<string, string>();

/** The code of a file, without its comments: a reader that is only mentioned reads nothing. */
function codeOf(file: string): string {
  const path = join(root, file);
  const code = known.get(file) ?? (existsSync(path) ? readFileSync(path, 'utf8') : '');
  known.set(file, code);
  return code.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/^\s*\/\/.*$/gm, '');
}

/** Why a reader is none; undefined when it is one. */
function missing(reader: Reader): string | undefined {
  const [needle, file] = 'reads' in reader ? [reader.reads, reader.in] : [reader.kept, reader.by];
  return codeOf(file).includes(needle) ? undefined : `"${needle}" does not stand in ${file}`;
}

function problemsOf(clause: DocumentClause): string[] {
  const readers = readersOf(clause.id);
  if (clause.enforcedBy === 'shown')
    return readers.length === 0 ? [] : ['says "shown", and something reads it'];
  if (readers.length === 0) return [`is named for ${clause.enforcedBy}, and nothing reads it`];
  const constant = clause.value === undefined || clause.value === true;
  const kept = readers.some((reader) => 'kept' in reader);
  const isFixed = constant || clause.id === 'record.notices';
  return [
    ...readers.flatMap((reader) => missing(reader) ?? []),
    ...(kept && !isFixed ? ['has a value, and a test alone does not read it'] : []),
  ];
}

/** One row of docs/clauses.md. */
function row({ id, enforcedBy, plainWords }: DocumentClause): string {
  const readers = readersOf(id).map((reader) => {
    return 'reads' in reader ? `\`${reader.in}\`` : `test “${reader.kept}”`;
  });
  const by = enforcedBy === 'shown' ? 'shown' : enforcedBy;
  return `| \`${id}\` | ${by} | ${readers.join('<br>') || 'people read it'} | ${plainWords['en']} |`;
}

function rendered(): string {
  return [
    '# Clauses and what keeps them',
    '',
    'Rendered by `npx vitest run test/charter -u` from the shipped charters and `test/charter/clause-readers.ts`; the test fails',
    'for a clause that nothing reads and that does not say `shown`, which is text only.',
    '',
    `${clauses.length} clauses; ${clauses.filter(({ enforcedBy }) => enforcedBy === 'shown').length} are text only; every other one is read or kept.`,
    '',
    '| clause | feature | read or kept by | words |',
    '|---|---|---|---|',
    ...clauses.map(row),
    '',
  ].join('\n');
}

describe('every clause of every shipped charter', () => {
  test('is read by the software, or says that it is only shown', () => {
    const wrong = clauses.flatMap((clause) =>
      problemsOf(clause).map((problem) => `${clause.id} ${problem}`),
    );
    expect(wrong).toEqual([]);
  });

  test('names the same feature in each charter', () => {
    for (const document of shipped)
      for (const { id, enforcedBy } of document.clauses)
        expect([id, enforcedBy]).toEqual([id, clauses.find((each) => each.id === id)?.enforcedBy]);
  });

  test('stands in docs/clauses.md with what keeps it', async () => {
    console.log(clauses.map(({ id, enforcedBy }) => `${id}: ${enforcedBy}`).join('\n'));
    await expect(rendered()).toMatchFileSnapshot(join(root, 'docs/clauses.md'));
  });
});

test('a reader that was taken out, or stands in a comment only, is missed', () => {
  const file = 'server/product/messaging/reach.ts';
  expect(missing({ reads: "clauseValue(charter, 'reach.seen_within')", in: file })).toBeUndefined();
  expect(missing({ reads: 'A doubt never turns anyone away', in: file })).toContain(
    'does not stand',
  );
  expect(missing({ reads: 'anything', in: 'server/gone.ts' })).toContain('does not stand');
});
