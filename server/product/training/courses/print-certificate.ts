import type { Ground } from '#platform/ground.ts';
import { notFound } from '#platform/http/index.ts';
import { makePdf } from '#platform/pdf/index.ts';
import { isDemo } from '#foundation/identity/index.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { certificateDocument } from './certificate-document.ts';
import { findCertificates } from './certificate.store.ts';
import { courseWords } from './course.ts';
import { findCourse } from './course-shelf.ts';

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
  const content = await certificateDocument(found, {
    organizationName: actor.organizationName,
    courseTitle: course ? courseWords(course.title, language) : courseId,
    baseUrl: ground.config.baseUrl,
    language,
    timeZone,
    pretend: await isDemo(ground.database),
  });
  return { fileName: `${courseId}.pdf`, body: await makePdf(content) };
}
