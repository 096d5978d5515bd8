import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

interface Edit {
  file: string;
  from: string;
  to: string;
}

/** A bug that the crash run must find: edits of the source, or of the tables. */
export interface PlantedBug {
  name: string;
  edits: readonly Edit[];
  schema?: string;
}

const database = 'server/platform/db/database.ts';

export const plantedBugs: readonly PlantedBug[] = [
  {
    name: 'answer before COMMIT',
    edits: [
      {
        file: database,
        from: `    const committed = ended ?? end();
    await Promise.all(sent);
`,
        to: `    await Promise.all(sent);
    leaveOpen = true;
    setTimeout(() => void line.ask(commit).finally(() => client.release()), 10);
    const committed = Promise.resolve({ command: 'COMMIT' });
`,
      },
      {
        file: database,
        from: '    client.release(broken);',
        to: '    if (!leaveOpen) client.release(broken);',
      },
      {
        file: database,
        from: '  let broken: Error | undefined;',
        to: '  let broken: Error | undefined;\n  let leaveOpen = false;',
      },
    ],
  },
  {
    name: 'outbox after COMMIT',
    edits: [
      {
        file: 'server/platform/outbox/event.ts',
        from: '      transaction.run(sql`',
        to: '      transaction.afterCommit(() => void later({ organization: organizationId }, (own) => own.run(sql`',
      },
      {
        file: 'server/platform/outbox/event.ts',
        from: '${JSON.stringify(rest)}, ${instant(at)})`);',
        to: '${JSON.stringify(rest)}, ${instant(at)})`)));',
      },
      {
        file: 'server/platform/outbox/event.ts',
        from: '/** Carries events',
        to: `const later = (scope: Record<string, string>, work: (own: Transaction) => void) =>
  (globalThis as { planted?: Database }).planted?.transaction(scope, async (own) => work(own));

/** Carries events`,
      },
      {
        file: 'server/platform/outbox/event.ts',
        from: 'type Transaction }',
        to: 'type Database, type Transaction }',
      },
      {
        file: 'server/entry/app/ground.ts',
        from: '  const directory =',
        to: '  Object.assign(globalThis, { planted: ground.database });\n  const directory =',
      },
    ],
  },
  {
    name: 'COMMIT’s answer unchecked',
    edits: [
      { file: database, from: '    await Promise.all(sent);\n', to: '' },
      {
        file: database,
        from: '    const { command } = await committed;\n',
        to: "    const { command } = await committed.catch(() => ({ command: 'ROLLBACK' }));\n",
      },
      {
        file: database,
        from: "    if (command !== 'COMMIT') throw new CommitRefusedError(command);\n",
        to: '    void command;\n',
      },
    ],
  },
  {
    name: 'missing unique key',
    edits: [],
    schema: 'ALTER TABLE idempotency_key DROP CONSTRAINT idempotency_key_once',
  },
];

/** A copy of the product with the bug in it. An edit that no longer fits the source fails here, loudly. */
export function plantedTree(bug: PlantedBug): { tree: string; remove(): void } {
  const tree = mkdtempSync(join(tmpdir(), 'parley-planted-'));
  for (const name of ['server', 'package.json'])
    cpSync(join(root, name), join(tree, name), { recursive: true });
  for (const name of ['rules', 'content', 'demo', 'db', '.build', 'node_modules'])
    symlinkSync(join(root, name), join(tree, name));
  for (const { file, from, to } of bug.edits) {
    const path = join(tree, file);
    const parts = readFileSync(path, 'utf8').split(from);
    if (parts.length !== 2) {
      rmSync(tree, { recursive: true, force: true });
      throw new Error(
        `"${bug.name}" no longer fits ${file}: found ${parts.length - 1} times: ${from}`,
      );
    }
    writeFileSync(path, parts.join(to));
  }
  return { tree, remove: () => rmSync(tree, { recursive: true, force: true }) };
}
