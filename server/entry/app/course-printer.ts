import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Clock } from '#platform/clock/index.ts';
import type { Pages } from '#platform/html/index.ts';
import type { CoursePrinter } from '#product/training/index.ts';

const BUILT = /\/assets\/([\w.-]+)/g;

/** Prints courses with the built pages: the document, its styles and typefaces, and the script that reports. */
export function coursePrinter(pages: Pages, clock: Clock): CoursePrinter {
  const asset = (name: string) => readFileSync(join(pages.assetsFolder, name));
  const built = basename(pages.assets.styles['patient'] ?? '');
  const styles = () => {
    const text = asset(built).toString('utf8');
    const named = [...text.matchAll(BUILT)].map(([, name = '']) => name);
    const beside = text.replaceAll(BUILT, (_, name: string) => name);
    return { text: Buffer.from(beside), named: [...new Set(named)] };
  };
  return {
    languages: pages.languages,
    print(view, { language, organizationName }) {
      const { text, named } = styles();
      const files = new Map<string, Uint8Array>([
        ['assets/course.css', text],
        ['assets/course.svg', asset(basename(pages.assets.icon))],
        ...named.map((name) => [`assets/${name}`, asset(name)] as const),
        [view.script, readFileSync(pages.courseScript)],
      ]);
      const frame = {
        language,
        t: pages.translator(language),
        organizationName,
        person: null,
        audience: 'public',
        path: '/',
        assets: { styles: ['assets/course.css'], scripts: [], font: '', icon: 'assets/course.svg' },
        helpLines: [],
        otherLanguages: [],
        now: clock.now(),
        timeZone: 'UTC',
        demo: false,
      };
      return { html: pages.render('ui/course/course', { view, frame }), files };
    },
  };
}
