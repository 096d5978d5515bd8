import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { UsageError, type CommandContext } from '../cli/command.ts';
import { command } from './charter.ts';

const riverside = join(import.meta.dirname, '../../../content/charters/riverside.yaml');
const folder = mkdtempSync(join(tmpdir(), 'charter-'));

async function run(...args: string[]) {
  const printed: string[] = [];
  const said: string[] = [];
  const context = {
    print: (line: string) => printed.push(line),
    say: (line: string) => said.push(line),
  } as unknown as CommandContext;
  const code = await command.run(args, context);
  return { code, out: printed.join('\n'), told: said.join('\n') };
}

function changedFile(name: string, find: string, replace: string): string {
  const file = join(folder, name);
  writeFileSync(file, readFileSync(riverside, 'utf8').replace(find, replace));
  return file;
}

describe('charter check', () => {
  test('answers 0 for a charter without problems', async () => {
    expect(await run('check', riverside)).toEqual({
      code: 0,
      out: `${riverside}: no problems`,
      told: '',
    });
  });

  test('answers 1 and names file, line and column of each problem', async () => {
    const file = changedFile('wrong.yaml', 'refill: { team: refills', 'refill: { team: refils');
    const { code, told } = await run('check', riverside, file);
    expect(code).toBe(1);
    expect(told).toMatch(/wrong\.yaml:\d+:17 route: There is no team "refils"\./);
  });

  test('gives the same as JSON', async () => {
    const file = changedFile('wrong.yaml', 'refill: { team: refills', 'refill: { team: refils');
    const { code, out } = await run('check', file, '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject([
      {
        file,
        problems: [
          { rule: 'orphan', column: 5 },
          { rule: 'route', column: 17 },
        ],
      },
    ]);
  });

  test('tells a file that repeats itself without end, an empty one and a measure it does not know', async () => {
    const lists = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
    for (const [name, of] of ['ba', 'cb', 'dc', 'ed'])
      lists.push(`${name}: &${name} [${Array.from({ length: 10 }, () => `*${of}`).join(',')}]`);
    const bomb = join(folder, 'bomb.yaml');
    writeFileSync(bomb, lists.join('\n'));
    expect((await run('check', bomb)).told).toMatch(/bomb\.yaml:1:1 yaml: The file repeats itself/);
    const empty = join(folder, 'empty.yaml');
    writeFileSync(empty, '');
    expect((await run('check', empty)).told).toContain('A charter begins with "format: 1".');
    const measure = changedFile('measure.yaml', 'time-to-answer', 'speed');
    expect((await run('check', measure)).told).toMatch(/measure\.yaml:\d+:\d+ shape: Use one of: /);
  });

  test('says when a file cannot be read', async () => {
    await expect(run('check', join(folder, 'none.yaml'))).rejects.toThrow('cannot be read');
  });
});

test('charter diff says in the language asked for what changed', async () => {
  const after = changedFile('after.yaml', 'value: { seconds: 8 }', 'value: { seconds: 12 }');
  const { code, out } = await run('diff', riverside, after, '--language', 'es');
  expect([code, out]).toEqual([0, expect.stringMatching(/^threads\.undo: Antes: .* 12 segundos/)]);
});

test('charter diff looks at every clinic, and says where a change holds', async () => {
  const after = changedFile('friday.yaml', "closes: '16:00'", "closes: '15:00'");
  const { out } = await run('diff', riverside, after);
  expect(out).toMatch(/^hours\.open \(cardiology\): Before: .* Friday, 7:30 am to 3 pm/);
  const [change] = JSON.parse((await run('diff', riverside, after, '--json')).out) as {
    clinics: string[];
  }[];
  expect(change?.clinics).toEqual(['cardiology']);
  expect((await run('diff', riverside, after, '--clinic', 'pediatrics')).out).toBe(
    'No rule changed.',
  );
});

test('charter diff of files without a common clinic is a wrong call that says what to do', async () => {
  const starter = join(riverside, '../starter.yaml');
  for (const json of [[], ['--json']]) {
    const refused = run('diff', riverside, starter, ...json);
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(
      /^No clinic is in both files, so nothing can be compared: BEFORE has family-medicine, cardiology, pediatrics, AFTER has [^;]+; name two files of one organization/,
    );
  }
});

test('charter resolve says where each value comes from', async () => {
  const { out } = await run('resolve', riverside, '--clinic', 'cardiology');
  expect(out).toContain('from clinic cardiology: A new symptom in a heart patient');
  expect(out).toContain('instead of {"unit":"work_days","amount":2} of organization riverside');
  const own = await run('resolve', riverside, '--clinic', 'pediatrics');
  expect(own.out).toMatch(/topic\.papers: goodReasons\n +from clinic pediatrics/);
});

test('charter render reads the rules out, for patients or staff', async () => {
  expect((await run('render', riverside)).out).toContain('Good reasons to write');
  const staff = await run('render', riverside, '--audience', 'staff', '--json');
  const [first] = JSON.parse(staff.out) as { element: string }[];
  expect(first?.element).toBe('expectations');
});

test('a wrong call is refused with what to write', async () => {
  await expect(run('burn', riverside)).rejects.toThrow('charter cannot "burn".');
  await expect(run('check')).rejects.toThrow('FILE is missing.');
  await expect(run('render', riverside, '--audience', 'all')).rejects.toThrow('patients or staff');
  await expect(run('render', riverside, '--language', 'vi')).rejects.toThrow('en, es');
});
