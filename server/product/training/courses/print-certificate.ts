import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { makePdf } from '#platform/pdf/index.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { findCertificates } from './certificate.store.ts';
import { courseWords } from './course.ts';
import { findCourse } from './course-shelf.ts';

const folder = join(import.meta.dirname, '../../../../content/phrases');

type Words = Readonly<Record<string, string>>;

function wordsIn(language: string): Words {
  const file = (code: string) => join(folder, code, 'certificate.json');
  try {
    return JSON.parse(readFileSync(file(language), 'utf8')) as Words;
  } catch {
    return JSON.parse(readFileSync(file('en'), 'utf8')) as Words;
  }
}

/** The reader's own certificate of a course as a tagged PDF. @throws not found when they have none. */
export async function printCertificate(
  ground: Ground,
  actor: PersonActor,
  { courseId, requestId }: { courseId: string; requestId: string },
): Promise<{ fileName: string; body: Buffer }> {
  const { organizationId, personId, language, timeZone } = actor;
  const on = {
    action: 'training.print_certificate',
    subjectKind: 'person',
    subjectId: personId,
    requestId,
  };
  const found = await read(ground, actor, on, async (tx) => {
    const all = await findCertificates(tx, organizationId, [personId]);
    const newest = all.find((each) => each.courseId === courseId && each.revokedAt === null);
    if (newest === undefined) throw notFound();
    return newest;
  });
  const course = findCourse(courseId);
  const title = course ? courseWords(course.title, language) : courseId;
  const words = wordsIn(language);
  const say = (key: string) => words[key] ?? key;
  const date = (at: number) =>
    new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone }).format(at);
  const body = await makePdf({
    title: `${say('title')}: ${title}`,
    language,
    parts: [
      [
        { kind: 'heading', level: 1, text: say('title') },
        { kind: 'paragraph', text: actor.organizationName },
      ],
      [
        { kind: 'heading', level: 2, text: found.personName },
        { kind: 'paragraph', text: say('finished') },
        { kind: 'heading', level: 2, text: title },
        {
          kind: 'facts',
          items: [
            { term: say('issued'), detail: date(found.issuedAt) },
            { term: say('expires'), detail: date(found.expiresAt) },
            { term: say('code'), detail: found.code },
          ],
        },
        { kind: 'paragraph', text: say('verify') },
        { kind: 'paragraph', text: `${ground.config.baseUrl}/certificates/${found.code}` },
      ],
    ],
    foot: `${actor.organizationName} · ${found.code}`,
    whenLettersAreMissing: say('letters'),
  });
  return { fileName: `${courseId}.pdf`, body };
}
