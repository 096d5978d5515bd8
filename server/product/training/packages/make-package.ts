import { zipSync } from 'fflate';
import type { CoursePackageView } from './course-package.views.ts';
import { manifestOf } from './manifest.ts';

/** Prints the document of a course, with all it shows; what entry makes from the built pages. */
export interface CoursePrinter {
  languages: readonly string[];
  /** The document's text, and the files it names, by their address in the package. */
  print(
    view: CoursePackageView,
    reader: { language: string; organizationName: string },
  ): { html: string; files: ReadonlyMap<string, Uint8Array> };
}

export interface PackageWish {
  view: CoursePackageView;
  language: string;
  organization: { slug: string; name: string };
  /** Addresses in statements begin with it. */
  baseUrl: string;
  /** Pictures of the site's own, by their address in the package. */
  pictures?: ReadonlyMap<string, Uint8Array>;
}

// The same course makes the same bytes, whenever it is made.
const MADE = Date.UTC(2026, 0, 1, 12);
const LEADS_OUT = /\b(?:src|href)="(?:\/|https?:)[^"]*"/;

/**
 * One package, ready for a learning system.
 * @throws when its document names something that is not in the package
 */
export function makePackage(printer: CoursePrinter, wish: PackageWish): Buffer {
  const { view, language, organization, baseUrl, pictures = [] } = wish;
  const reader = { language, organizationName: organization.name };
  const printed = printer.print(view, reader);
  const { html } = printed;
  const files = new Map([...printed.files, ...pictures]);
  const leading = LEADS_OUT.exec(html)?.[0];
  if (leading !== undefined) throw new Error(`A package holds all it shows, but not ${leading}.`);
  const manifest = manifestOf(view.format, {
    id: `parley-${organization.slug}-${view.course.id}-${language}`,
    activityId: `${baseUrl}/courses/${view.course.id}`,
    title: view.course.title,
    about: view.course.about,
    language,
    passPercent: view.course.passPercent,
    files: ['index.html', ...files.keys()],
  });
  const text = new TextEncoder();
  const content: Record<string, Uint8Array> = {
    [manifest.name]: text.encode(manifest.text),
    'index.html': text.encode(html),
    ...Object.fromEntries(files),
  };
  return Buffer.from(zipSync(content, { level: 9, mtime: MADE }));
}

/** What a downloaded package is called. */
export const packageName = (view: CoursePackageView, language: string): string =>
  `${view.course.id}-${language}-${view.format}.zip`;
