import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { personOf, auditActor, staffSide, type Actor } from '#foundation/people/index.ts';
import { lessonsInForce } from '../library/lessons-in-force.ts';
import { leadsLearning } from '../training.permissions.ts';
import { roomFor } from '../lesson-room.ts';
import { lessonIn } from '../training.views.ts';
import { assignCourses } from './assign-courses.ts';
import { certificateRoutes } from './certificate.routes.ts';
import { learningOverview, ownCourses } from './courses.views.ts';
import { exemptFromCourse } from './exempt-from-course.ts';
import { printCertificate } from './print-certificate.ts';
import { remindLate } from './remind-learners.ts';
import { revokeCertificate } from './revoke-certificate.ts';

const route = routesFor<Actor>();
const REASON_CHARACTERS = 300;
const reason = z.string().trim().max(REASON_CHARACTERS).default('');
const notices = ['assigned', 'reminded', 'exempt', 'revoked', 'reason'] as const;

/** Courses: one's own, and for who leads a clinic those of its staff. Being late closes no door. */
export function courseRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    ...ownRoutes(ground),
    ...overviewRoutes(ground),
    ...personRoutes(ground),
    ...certificateRoutes(ground),
  ];
}

function ownRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/learn/courses',
      permission: staffSide,
      audit: { reads: 'training.read_courses', subjectKind: 'person' },
      request: {},
      response: 'page',
      async handle({ asker, requestId }) {
        const actor = personOf(asker);
        const room = await roomFor(ground, actor, {});
        const lessons = await lessonsInForce(ground, actor.organizationId);
        const titleOf = (id: string) => (room && lessonIn(lessons, room, id))?.taught;
        return page('clinic/training/courses', await ownCourses(ground, actor, titleOf, requestId));
      },
    }),
    route({
      method: 'GET',
      path: '/learn/courses/:course/certificate.pdf',
      permission: staffSide,
      audit: { reads: 'training.print_certificate', subjectKind: 'person' },
      request: { params: z.object({ course: z.string().max(60) }) },
      response: 'file',
      async handle({ asker, params, requestId }) {
        const printed = await printCertificate(ground, personOf(asker), {
          courseId: params.course,
          requestId,
        });
        return { kind: 'file', ...printed, contentType: 'application/pdf' };
      },
    }),
  ];
}

const back = (notice: (typeof notices)[number], count = 1) =>
  redirect(`/training?notice=${notice}&count=${count}`);

function overviewRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/training',
      permission: leadsLearning,
      audit: { reads: 'training.read_overview', subjectKind: 'organization' },
      request: {
        query: z.object({
          notice: z.enum(notices).optional().catch(undefined),
          count: z.coerce.number().int().min(0).max(5000).catch(0),
        }),
      },
      response: 'page',
      async handle({ asker, query, requestId }) {
        const actor = personOf(asker);
        const notice = query.notice ? { kind: query.notice, count: query.count } : null;
        const view = await learningOverview(ground, actor, notice, (tx) =>
          recordAudit(tx, {
            organizationId: actor.organizationId,
            actor: auditActor(actor, requestId),
            action: 'training.read_overview',
            subjectKind: 'organization',
            subjectId: actor.organizationId,
            at: ground.clock.now(),
          }),
        );
        return page('admin/training/overview', view);
      },
    }),
    route({
      method: 'POST',
      path: '/training/assign',
      permission: leadsLearning,
      audit: { inCommand: 'training.assign_courses' },
      request: {
        body: z.object({
          person: z.string().max(80).default(''),
          course: z.string().max(60).default(''),
        }),
      },
      response: 'redirect',
      async handle({ asker, body, requestId, idempotencyKey }) {
        const only = body.person === '' ? null : { personId: body.person, courseId: body.course };
        const count = await assignCourses(ground, personOf(asker), {
          only,
          requestId,
          idempotencyKey,
        });
        return back('assigned', count);
      },
    }),
    route({
      method: 'POST',
      path: '/training/remind',
      permission: leadsLearning,
      audit: { inCommand: 'training.remind' },
      request: {},
      response: 'redirect',
      handle: async ({ asker, requestId }) =>
        back('reminded', await remindLate(ground, personOf(asker), { requestId })),
    }),
  ];
}

function personRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'POST',
      path: '/training/exempt',
      permission: leadsLearning,
      audit: { inCommand: 'training.exempt' },
      request: {
        body: z.object({ assignment: z.string().max(80), reason, again: z.string().optional() }),
      },
      response: 'redirect',
      async handle({ asker, body, requestId, idempotencyKey }) {
        const takenBack = body.again !== undefined;
        if (!takenBack && body.reason === '') return back('reason');
        await exemptFromCourse(ground, personOf(asker), {
          assignmentId: body.assignment,
          reason: takenBack ? null : body.reason,
          requestId,
          idempotencyKey,
        });
        return back('exempt');
      },
    }),
    route({
      method: 'POST',
      path: '/training/revoke',
      permission: leadsLearning,
      audit: { inCommand: 'training.revoke_certificate' },
      request: { body: z.object({ certificate: z.string().max(80), reason }) },
      response: 'redirect',
      async handle({ asker, body, requestId, idempotencyKey }) {
        if (body.reason === '') return back('reason');
        await revokeCertificate(ground, personOf(asker), {
          certificateId: body.certificate,
          reason: body.reason,
          requestId,
          idempotencyKey,
        });
        return back('revoked');
      },
    }),
  ];
}
