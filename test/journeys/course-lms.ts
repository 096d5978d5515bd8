import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { parse } from 'yaml';
import type { CharterDocument } from '#rules/charter/index.ts';
import { resolve } from '#rules/charter/index.ts';
import { fixedClock } from '#platform/clock/index.ts';
import { loadPages } from '#platform/html/index.ts';
import { coursePrinter } from '#entry/app/course-printer.ts';
import {
  coursePackageView,
  findCourse,
  lessonShelf,
  makePackage,
  screenWords,
  type CoursePackageView,
  type PackageFormat,
} from '#product/training/index.ts';

const source = readFileSync(
  join(import.meta.dirname, '../../content/charters/riverside.yaml'),
  'utf8',
);

/** A course of Riverside as a package, with what it was made from; `change` edits the charter before. */
export async function packageOf(
  course: string,
  format: PackageFormat,
  language = 'en',
  change: (document: CharterDocument) => void = () => {},
): Promise<{ view: CoursePackageView; bytes: Buffer; files: Record<string, Uint8Array> }> {
  const document = parse(source) as CharterDocument;
  change(document);
  const room = {
    organizationId: '',
    place: {
      clinicName: 'Family Medicine',
      organizationSlug: 'riverside',
      version: 1,
      clinics: [],
      query: '',
    },
    rules: {
      charter: resolve(document, { clinic: 'family-medicine' }).charter,
      phrases: document.phrases,
      language,
      screen: screenWords,
    },
    folder: 'riverside.family-medicine',
  };
  const found = findCourse(course);
  if (found === undefined) throw new Error(`No course ${course}.`);
  const view = coursePackageView(lessonShelf(), room, found, format);
  const bytes = makePackage(coursePrinter(await loadPages(), fixedClock(0)), {
    view,
    language,
    organization: { slug: 'riverside', name: 'Riverside' },
    baseUrl: 'https://parley.test',
  });
  return { view, bytes, files: unzipSync(bytes) };
}

export const textIn = (files: Record<string, Uint8Array>, name: string): string =>
  Buffer.from(files[name] ?? []).toString('utf8');

const kinds: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css',
  js: 'text/javascript',
  svg: 'image/svg+xml',
  woff2: 'font/woff2',
};

export interface CourseServer {
  base: string;
  close(): void;
}

/** Serves an unpacked package under /content/, and whatever a learning system answers besides. */
export async function serveCourse(
  files: Record<string, Uint8Array>,
  answer: (request: IncomingMessage, response: ServerResponse, body: string) => void,
): Promise<CourseServer> {
  const server = createServer((request, response) => {
    const name = (request.url ?? '').split('?', 1)[0]?.replace('/content/', '') ?? '';
    const file = files[name];
    if (request.url?.startsWith('/content/') && file) {
      response.setHeader('content-type', kinds[name.split('.').at(-1) ?? ''] ?? 'text/plain');
      return void response.end(file);
    }
    let body = '';
    request.on('data', (chunk: Buffer) => (body += chunk.toString('utf8')));
    request.on('end', () => answer(request, response, body));
    return undefined;
  });
  await new Promise<void>((up) => server.listen(0, '127.0.0.1', up));
  const { port } = server.address() as AddressInfo;
  return { base: `http://127.0.0.1:${port}`, close: () => server.close() };
}
