import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { anyone, type Actor } from '#foundation/people/index.ts';
import { confirmCertificate } from './certificate.store.ts';
import { courseWords } from './course.ts';
import { findCourse } from './course-shelf.ts';

const route = routesFor<Actor>();
const NOT_FOUND = 404;
const CODE_CHARACTERS = 80;
const GROUPS = /.{1,5}/g;
const confirms = {
  nothing: 'Confirms to the holder of a code what stands on the paper with it.',
} as const;

/** What a certificate's code confirms: name, course, dates, and whether it still holds. `ask` is the empty form. */
export interface CertificateView {
  state: 'ask' | 'holds' | 'expired' | 'revoked' | 'unknown';
  /** The code that nobody was given, to be corrected. */
  typed: string;
  personName: string;
  course: string;
  organizationName: string;
  issuedAt: number;
  expiresAt: number;
}

const nothing = { personName: '', course: '', organizationName: '', issuedAt: 0, expiresAt: 0 };

/** As it stands on the paper, however it was typed. */
export const asPrinted = (typed: string): string =>
  (
    typed
      .toUpperCase()
      .replaceAll(/[^A-Z0-9]/g, '')
      .match(GROUPS) ?? []
  ).join('-');

/** Anyone who holds a code may ask what it confirms. Nobody can guess one. */
export function certificateRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/certificates',
      permission: anyone,
      audit: confirms,
      request: { query: z.object({ code: z.string().max(CODE_CHARACTERS).default('').catch('') }) },
      response: ['page', 'redirect'],
      async handle({ query }) {
        const code = asPrinted(query.code);
        if (code !== '') return redirect(`/certificates/${code}`);
        const empty: CertificateView = { ...nothing, state: 'ask', typed: '' };
        return page('patient/training/certificate', empty);
      },
    }),
    route({
      method: 'GET',
      path: '/certificates/:code',
      permission: anyone,
      audit: confirms,
      // What is no code at all is answered like a wrong one: with the field to try again.
      request: { params: z.object({ code: z.string().max(CODE_CHARACTERS).catch('') }) },
      response: 'page',
      async handle({ asker, params }) {
        const typed = asPrinted(params.code);
        const found = await confirmCertificate(ground.database, typed);
        if (found === undefined) {
          const unknown: CertificateView = { ...nothing, state: 'unknown', typed };
          return page('patient/training/certificate', unknown, NOT_FOUND);
        }
        const course = findCourse(found.courseId);
        const { revokedAt, courseId, ...shown } = found;
        const expired = found.expiresAt <= ground.clock.now();
        const view: CertificateView = {
          ...shown,
          state: revokedAt !== null ? 'revoked' : expired ? 'expired' : 'holds',
          typed: '',
          course: course ? courseWords(course.title, asker.language) : courseId,
        };
        return page('patient/training/certificate', view);
      },
    }),
  ];
}
