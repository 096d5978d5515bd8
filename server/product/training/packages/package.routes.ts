import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { notFound, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type Actor } from '#foundation/people/index.ts';
import { findCourse } from '../courses/course-shelf.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';
import { leadsLearning } from '../training.permissions.ts';
import { roomFor } from '../lesson-room.ts';
import { coursePackageView } from './course-package.views.ts';
import { packPictures } from '../pictures/own-pictures.ts';
import { makePackage, packageName, type CoursePrinter } from './make-package.ts';
import { packageFormats } from './package-format.ts';

const route = routesFor<Actor>();

/** Courses to take to a learning system of one's own. */
export function packageRoutes(ground: Ground, printer: CoursePrinter): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/training/packages/:course',
      permission: leadsLearning,
      audit: { inCommand: 'training.export_course' },
      request: {
        params: z.object({ course: z.string().max(60) }),
        query: z.object({
          format: z.enum(packageFormats).catch('scorm2004'),
          language: z.string().max(10).catch('en'),
        }),
      },
      response: 'file',
      async handle({ asker, params, query: { format, language: asked }, requestId }) {
        const course = findCourse(params.course);
        if (course === undefined || asker.kind !== 'person') throw notFound();
        const language = printer.languages.includes(asked) ? asked : 'en';
        const room = await roomFor(ground, { ...asker, language }, {});
        if (room === undefined) throw notFound();
        await ground.database.transaction(asker.scope, async (tx) =>
          recordAudit(tx, {
            organizationId: asker.organizationId,
            actor: auditActor(asker, requestId),
            action: 'training.export_course',
            subjectKind: 'course',
            subjectId: course.id,
            detail: { format, language },
            at: ground.clock.now(),
          }),
        );
        const { organizationId } = asker;
        const lessons = await lessonsInForce(ground, organizationId);
        const packed = await packPictures(ground, organizationId, course.lessons, language);
        const view = coursePackageView(lessons, room, course, format, packed);
        const body = makePackage(printer, {
          view,
          language,
          organization: { slug: room.place.organizationSlug, name: asker.organizationName },
          baseUrl: ground.config.baseUrl,
          pictures: packed.files,
        });
        return {
          kind: 'file',
          body,
          contentType: 'application/zip',
          fileName: packageName(view, language),
        };
      },
    }),
  ];
}
