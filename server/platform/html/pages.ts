import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Built addresses of what browsers load, as `bin/build.mjs` writes them. */
export interface Assets {
  styles: Readonly<Record<string, string>>;
  font: string;
  icon: string;
  islands: Readonly<Record<string, string>>;
}

/** The registry of pages built from web/. `frame` is whatever the pages agreed on with entry. */
export interface Pages {
  render(name: string, props: { view: unknown; frame: unknown }): string;
  translator(language: string): (key: string, values?: Record<string, string | number>) => string;
  languages: readonly string[];
  phrasesOf(language: string): Readonly<Record<string, string>>;
  /** Addresses of the scripts a page needs. */
  scriptsOf(name: string): string[];
  assets: Assets;
  /** Folder to serve under /assets/. */
  assetsFolder: string;
  /** File with the script that goes into packages of courses: one piece, without modules. */
  courseScript: string;
}

interface BuiltPages extends Pick<Pages, 'render' | 'translator' | 'languages' | 'phrasesOf'> {
  pageIslands: Readonly<Record<string, readonly string[]>>;
}

const build = join(import.meta.dirname, '../../../.build');
const EVERY_PAGE = 'ui/page';

/** Loads what `bin/build.mjs` made. @throws when it has not run. */
export async function loadPages(): Promise<Pages> {
  const built = (await import(pathToFileURL(join(build, 'server/pages.js')).href)) as BuiltPages;
  const assets = JSON.parse(readFileSync(join(build, 'client/assets.json'), 'utf8')) as Assets;
  const translators = new Map<string, ReturnType<Pages['translator']>>();
  return {
    render: built.render,
    languages: built.languages,
    phrasesOf: built.phrasesOf,
    translator(language) {
      const known = translators.get(language) ?? built.translator(language);
      translators.set(language, known);
      return known;
    },
    scriptsOf: (name) =>
      [EVERY_PAGE, ...(built.pageIslands[name] ?? [])].flatMap(
        (island) => assets.islands[island] ?? [],
      ),
    assets,
    assetsFolder: join(build, 'client/assets'),
    courseScript: join(build, 'course/course.js'),
  };
}
