import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CharterDocument } from '#rules/charter/index.ts';
import { editCharterFile, readCharterFile } from '#foundation/governance/index.ts';

const file = join(import.meta.dirname, '../../../content/charters/starter.yaml');
const phoneInFile = '555-0100';
const timeZoneInFile = 'timeZone: UTC';

export interface StarterWishes {
  slug: string;
  name: string;
  timeZone: string;
  language: string;
  /** Without one the number of the file stays, which reaches nobody. */
  phone: string | undefined;
}

/** The first rules of a new organization, with its own name, time zone and phone; comments stay in the source. */
export async function starterCharter(
  wishes: StarterWishes,
): Promise<{ source: string; document: CharterDocument }> {
  const text = await readFile(file, 'utf8');
  const own = text
    .replaceAll(phoneInFile, wishes.phone ?? phoneInFile)
    .replace(timeZoneInFile, `timeZone: ${wishes.timeZone}`);
  const name = { en: wishes.name, es: wishes.name };
  const source = editCharterFile(own, [
    { path: ['organization'], value: wishes.slug },
    { path: ['name'], value: name },
    { path: ['defaultLanguage'], value: wishes.language },
    { path: ['clinics', 0, 'name'], value: name },
  ]);
  const { document, problems } = readCharterFile(source);
  if (document === undefined)
    throw new Error(problems[0]?.message ?? 'The starter charter is broken.');
  return { source, document };
}
