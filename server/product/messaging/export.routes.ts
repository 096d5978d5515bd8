import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { forbidden, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import { patientSide, type Actor } from '#foundation/people/index.ts';
import { exportThread } from './export-thread.ts';

const route = routesFor<Actor>();
const threadParams = z.object({ thread: z.custom<string>((value) => isId('thr', value)) });

/** A conversation to keep or to hand on. */
export function exportRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/messages/:thread/export.pdf',
      permission: patientSide,
      audit: { reads: 'messaging.export_thread', subjectKind: 'thread' },
      request: { params: threadParams },
      response: 'file',
      async handle({ asker, params, requestId }) {
        if (asker.kind !== 'person') throw forbidden();
        const input = { threadId: params.thread, side: 'patient' as const, requestId };
        const file = await exportThread(ground, asker, input);
        return { kind: 'file', contentType: 'application/pdf', ...file };
      },
    }),
  ];
}
