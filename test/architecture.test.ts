import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { floors } from '../server/floors.ts';
import { commandNames, loadCommand } from '../server/entry/cli/registry.ts';
import { findCycle, importsOf } from './architecture/imports.ts';
import { audienceOf, heightOf, isDoor, moduleOf } from './architecture/modules.ts';
import {
  codeFiles,
  commentLines,
  everyPath,
  root,
  withoutComments,
} from './architecture/source-files.ts';

const files = codeFiles();
const imports = files.flatMap(importsOf);
const ours = imports.filter(({ isOurs }) => isOurs);
const isTest = (path: string) => /\.test\.tsx?$/.test(path) || path.startsWith('test/');
const arrow = ({ from, to }: { from: string; to: string }) => `${from} -> ${to}`;

describe('floors and doors', () => {
  test('imports go down only', () => {
    const upward = ours.filter(({ from, to }) => {
      const [low, high] = [heightOf(from), heightOf(to)];
      return low !== undefined && high !== undefined && high > low;
    });
    expect(upward.map(arrow)).toEqual([]);
  });

  test('the server does not reach into pages, tests or the demo, except at its entry', () => {
    const outward = ours.filter(({ from, to }) => {
      const inHouse = heightOf(from) !== undefined && !from.startsWith('server/entry/');
      return inHouse && !isTest(from) && /^(web|test|demo)\//.test(to);
    });
    expect(outward.map(arrow)).toEqual([]);
  });

  test('pages take only types from the server, and nothing from entry', () => {
    const taken = ours.filter(
      ({ from, to, typesOnly }) =>
        from.startsWith('web/') &&
        !isTest(from) &&
        to.startsWith('server/') &&
        (!typesOnly || to.startsWith('server/entry/')),
    );
    expect(taken.map(arrow)).toEqual([]);
  });

  test('a module is entered through its index.ts', () => {
    const broken = ours.filter(({ from, to }) => {
      const module = moduleOf(to);
      return module !== undefined && moduleOf(from) !== module && !isDoor(to);
    });
    expect(broken.map(arrow)).toEqual([]);
  });

  test('an index.ts only re-exports', () => {
    const doing = files
      .filter(({ path }) => basename(path) === 'index.ts' && moduleOf(path) === dirname(path))
      .filter(({ text }) => {
        const rest = withoutComments(text).replace(
          /export\s+(type\s+)?(\{[^}]*\}|\*(\s+as\s+\w+)?)\s+from\s+'[^']+';/g,
          '',
        );
        return rest.trim() !== '';
      });
    expect(doing.map(({ path }) => path)).toEqual([]);
  });

  test('no ring of imports', () => {
    expect(findCycle(imports)).toBeUndefined();
  });

  test('audiences never import each other', () => {
    const crossing = ours.filter(({ from, to }) => {
      const [mine, theirs] = [audienceOf(from), audienceOf(to)];
      return mine !== undefined && theirs !== undefined && mine !== theirs;
    });
    expect(crossing.map(arrow)).toEqual([]);
  });

  test('rules depend on nothing but rules, so that they run in a browser too', () => {
    const leaving = imports.filter(
      ({ from, to }) => from.startsWith('rules/') && !isTest(from) && !to.startsWith('rules/'),
    );
    const readsCharters = /^rules\/charter\/schema\/.* -> zod$/;
    expect(leaving.map(arrow).filter((line) => !readsCharters.test(line))).toEqual([]);
  });

  test('no .tsx under server', () => {
    expect(everyPath().filter((path) => /^server\/.*\.tsx$/.test(path))).toEqual([]);
  });

  test('ARCHITECTURE.md prints the floors as they are', () => {
    const page = readFileSync(join(root, 'ARCHITECTURE.md'), 'utf8').replace(/\s+/g, ' ');
    expect(page).toContain(floors.map(({ name }) => name).join(' < '));
  });
});

describe('budgets', () => {
  test('a file has at most 300 lines, a test at most 500', () => {
    const long = files
      .map(({ path, text, isTest: tests }) => ({ path, lines: text.split('\n').length - 1, tests }))
      .filter(({ lines, tests }) => lines > (tests ? 500 : 300));
    expect(long.map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
  });

  test.each(['rules', 'server', 'web', 'bin', 'demo', 'test'])(
    'comments are at most 8 % of the lines in %s',
    (room) => {
      const inRoom = files.filter(({ path }) => path.startsWith(`${room}/`));
      const lines = inRoom.reduce((total, { text }) => total + text.split('\n').length, 0);
      const comments = inRoom.reduce((total, file) => total + commentLines(file), 0);
      expect(comments).toBeLessThanOrEqual(lines * 0.08);
    },
  );

  test('a module README has at most 20 lines, and every module of the upper floors has one', () => {
    const modules = new Set(
      files.map(({ path }) => moduleOf(path)).filter((name) => name !== undefined),
    );
    const wrong = [...modules].filter((module) => {
      const path = join(root, module, 'README.md');
      if (!existsSync(path)) return /^server\/(foundation|product|edges)\//.test(module);
      return readFileSync(path, 'utf8').trimEnd().split('\n').length > 20;
    });
    expect(wrong).toEqual([]);
  });

  test('what one command does lies in at most four folders', () => {
    const commands = everyPath()
      .filter((path) =>
        /^server\/(foundation|product|edges)\/[^/]+\/[a-z]+-[a-z-]+\.ts$/.test(path),
      )
      .map((path) => basename(path, '.ts'));
    const spread = commands.filter((command) => {
      const near = everyPath().filter((path) => basename(path).startsWith(`${command}.`));
      return new Set(near.map((path) => dirname(path))).size > 4;
    });
    expect(spread).toEqual([]);
  });
});

describe('words', () => {
  test('no file or folder has a name that says nothing', () => {
    const banned = /^(utils?|helpers?|common|misc|shared|managers?|base|services?|types)(\.|$)/;
    expect(everyPath().filter((path) => banned.test(basename(path)))).toEqual([]);
  });

  test('the platform knows no health-care word', () => {
    const words = /\b(patients?|clinics?|nurses?|physicians?|charters?|triage|symptoms?)\b/i;
    const knowing = files.filter(
      ({ path, text, isTest: tests }) =>
        path.startsWith('server/platform/') && !tests && words.test(withoutComments(text)),
    );
    expect(knowing.map(({ path }) => path)).toEqual([]);
  });

  test('SQL is written only in stores, views, the database floor, measures, seeding and migrations', () => {
    const sql =
      /['"`\s(](SELECT\s[\s\S]{1,300}?\bFROM\s|INSERT\s+INTO\s|UPDATE\s+\w+\s+SET\s|DELETE\s+FROM\s|(CREATE|ALTER|DROP)\s+(TABLE|INDEX|POLICY|ROLE|DATABASE)\s)/;
    const allowed =
      /(\.(store|views)\.ts|\.sql)$|^server\/(platform\/(database|db|outbox|jobs)|edges\/measures|entry\/(seed|bench))\/|^(demo|test)\//;
    const stray = files.filter(
      ({ path, text, isTest: tests }) =>
        !tests && !allowed.test(path) && sql.test(withoutComments(text)),
    );
    expect(stray.map(({ path }) => path)).toEqual([]);
  });

  test('nothing is suppressed without a record of the decision', () => {
    const suppression =
      /(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)|(v8|istanbul|c8) ignore/;
    const silent = files.flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return lines
        .map((line, place) => ({ line, before: lines[place - 1] ?? '', place }))
        .filter(
          ({ line, before }) => suppression.test(line) && !/docs\/adr\/\d{4}/.test(before + line),
        )
        .map(({ place }) => `${path}:${place + 1}`);
    });
    expect(silent.filter((where) => !where.startsWith('test/architecture.test.ts'))).toEqual([]);
  });

  test('decision records have a number each, without gaps', () => {
    const numbers = everyPath()
      .filter((path) => /^docs\/adr\/\d{4}-[a-z0-9-]+\.md$/.test(path))
      .map((path) => Number(basename(path).slice(0, 4)))
      .toSorted((a, b) => a - b);
    expect(numbers).toEqual(numbers.map((_, place) => place + 1));
  });
});

describe('registries', () => {
  test.each(commandNames())(
    'the command %s is named like its file and says how it is called',
    async (name) => {
      const { command } = { command: await loadCommand(name) };
      expect(command.name).toBe(name);
      expect(command.summary).toMatch(/^[a-z].{10,100}[^.]$/);
      expect(command.usage.startsWith(name)).toBe(true);
    },
  );

  test('every file of routes is reached from entry', () => {
    const reached = new Set(ours.map(({ to }) => to));
    const doors = new Set(
      ours.filter(({ from }) => from.startsWith('server/entry/')).map(({ to }) => to),
    );
    const lost = files
      .map(({ path }) => path)
      .filter((path) => path.endsWith('.routes.ts') && !path.startsWith('server/entry/'))
      .filter((path) => !reached.has(path) || !doors.has(`${moduleOf(path)}/index.ts`));
    expect(lost).toEqual([]);
  });
});
