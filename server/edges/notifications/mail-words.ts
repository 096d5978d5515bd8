import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NotificationKind } from './notification-kind.ts';

const folder = join(import.meta.dirname, '../../../content/phrases');

type Phrases = Readonly<Record<string, string>>;

let byLanguage: ReadonlyMap<string, Phrases> | undefined;

function phrases(): ReadonlyMap<string, Phrases> {
  byLanguage ??= new Map(
    readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .flatMap(({ name }) => {
        const found = readPhrases(join(folder, name, 'mail.json'));
        return found ? [[name, found] as const] : [];
      }),
  );
  return byLanguage;
}

function readPhrases(file: string): Phrases | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Phrases;
  } catch {
    return undefined;
  }
}

/** Subject and text of a mail. `url` is the only thing put in: nothing of a person can get into a mail. */
export function mailWords(
  kind: NotificationKind,
  language: string,
  url: string,
): { subject: string; text: string; language: string } {
  const known = phrases();
  const spoken = known.has(language) ? language : (language.split('-')[0] ?? 'en');
  const words = known.get(spoken) ?? known.get('en');
  const say = (key: string) => words?.[key] ?? known.get('en')?.[key] ?? '';
  const text = [say(`${kind}.text`), url, say(`${kind}.after`), say('foot')]
    .filter((part) => part !== '')
    .join('\n\n');
  return { subject: say(`${kind}.subject`), text, language: words === undefined ? 'en' : spoken };
}
