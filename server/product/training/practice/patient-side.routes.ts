import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { forbidden, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import { staffSide, type Actor } from '#foundation/people/index.ts';
import type { AsPatientView } from '#product/messaging/index.ts';
import { lookAsPatient } from '#product/triage/index.ts';
import { calloutsOn } from './callouts.ts';
import { practiceLanguage } from './write-to-pretend-team.ts';

const route = routesFor<Actor>();

/** A real conversation as its patient sees it, with what patients often misread on that page. */
export interface PatientSideView extends AsPatientView {
  callouts: { title: string; text: string }[];
  /** Back to the work. */
  workHref: string;
}

/** What your patient sees, of a real conversation: to look at, and nothing else. */
export function patientSideRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/work/:workItem/as-patient',
      permission: staffSide,
      audit: { reads: 'triage.look_as_patient', subjectKind: 'work_item' },
      request: { params: z.object({ workItem: z.custom<string>((value) => isId('wrk', value)) }) },
      response: 'page',
      async handle({ asker, params: { workItem }, requestId }) {
        if (asker.kind !== 'person') throw forbidden();
        const seen = await lookAsPatient(ground, asker, workItem, requestId);
        const view: PatientSideView = {
          ...seen,
          callouts: calloutsOn('thread', practiceLanguage(asker.language)),
          workHref: `/inbox/all/${workItem}`,
        };
        return page('patient/messaging/as-patient', view);
      },
    }),
  ];
}
