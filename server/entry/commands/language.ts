import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { CommandError, UsageError, type Command } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

const content = join(import.meta.dirname, '../../../content');

interface Missing {
  file: string;
  place: string;
  from: string;
}

export const command: Command = {
  name: 'language',
  summary: 'list what is still to be written in a language; adding one needs no code',
  usage: [
    'language add CODE [--json]',
    '  CODE    such as ht or vi',
    '  --json  one JSON line for each text: file, place, from (the English text)',
  ].join('\n'),
  needsDatabase: false,
  async run(args, { print, say }) {
    const { positionals, flags } = readArguments(args, {
      positionals: ['add', 'CODE'],
      flags: ['json'],
    });
    const [verb, code = ''] = positionals;
    if (verb !== 'add') throw new UsageError('language has one verb: add.');
    if (!/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(code))
      throw new CommandError(`${code} is no language code, such as ht or es-MX.`);
    const missing = [
      ...missingPhrases(code),
      ...(await missingInCharters(code)),
      ...missingInTips(code),
      ...missingLessons(code),
    ];
    for (const each of missing) {
      print(flags.has('json') ? JSON.stringify(each) : `${each.file}: ${each.place}: ${each.from}`);
    }
    say(
      missing.length === 0
        ? `Nothing is missing in ${code}.`
        : `${missing.length} texts are to be written in ${code}. Red flags in this language need their own lexicon: rules/guidance/lexicon.`,
    );
    return 0;
  },
};

function missingPhrases(code: string): Missing[] {
  return globSync('phrases/en/*.json', { cwd: content }).flatMap((english) => {
    const file = join('phrases', code, basename(english));
    const written = readPhrases(join(content, file));
    return Object.entries(readPhrases(join(content, english)))
      .filter(([key]) => (written[key] ?? '').trim() === '')
      .map(([place, from]) => ({ file: `content/${file}`, place, from }));
  });
}

function readPhrases(path: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
  } catch {
    return {};
  }
}

async function missingInCharters(code: string): Promise<Missing[]> {
  const { readCharterFile } = await import('#foundation/governance/index.ts');
  const { wordsToWrite } = await import('#rules/charter/index.ts');
  return globSync('charters/*.yaml', { cwd: content }).flatMap((file) => {
    const { document } = readCharterFile(readFileSync(join(content, file), 'utf8'));
    if (document === undefined) return [];
    return wordsToWrite(document, code).map(({ path, from }) => ({
      file: `content/${file}`,
      place: path.join('.'),
      from: from['en'] ?? Object.values(from)[0] ?? '',
    }));
  });
}

function missingInTips(code: string): Missing[] {
  return globSync('tips/*.yaml', { cwd: content }).flatMap((file) => {
    const text = readFileSync(join(content, file), 'utf8');
    const written = new RegExp(`^\\s+${code}:`, 'm').test(text);
    const [, from = ''] = /^\s+en:\s*(.+)$/m.exec(text) ?? [];
    return written ? [] : [{ file: `content/${file}`, place: 'text', from }];
  });
}

function missingLessons(code: string): Missing[] {
  return globSync('lessons/*/*.en.md', { cwd: content }).flatMap((english) => {
    const file = english.replace(/\.en\.md$/, `.${code}.md`);
    const [, from = ''] =
      /^title:\s*(.+)$/m.exec(readFileSync(join(content, english), 'utf8')) ?? [];
    return existsSync(join(content, file))
      ? []
      : [{ file: `content/${file}`, place: 'the whole lesson', from }];
  });
}
