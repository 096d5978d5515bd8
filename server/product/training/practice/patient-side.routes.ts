import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import { forbidden, page, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { isId } from '#platform/ids/index.ts';
import { staffSide, type Actor } from '#foundation/people/index.ts';
import type { AsPatientView } from '#product/messaging/index.ts';
import { lookAsPatient } from '#product/triage/index.ts';
import { calloutsOn, type ThreadState } from './callouts.ts';
import { practiceLanguage } from './write-to-pretend-team.ts';

const route = routesFor<Actor>();

/** A real conversation as its patient sees it, with what patients often misread on that page. */
export interface PatientSideView extends AsPatientView {
  callouts: { title: string; text: string }[];
  /** Back to the work. */
  workHref: string;
}

/** How the conversation stands on the patient's own page. */
export function stateOf(
  { status, promisedAt }: Pick<AsPatientView['view']['thread'], 'status' | 'promisedAt'>,
  now: number,
): ThreadState {
  if (status === 'waiting_for_you') return 'your_turn';
  if (status === 'answered' || status === 'closed') return status;
  if (promisedAt !== null && promisedAt < now) return 'late';
  return status === 'received' ? 'received' : 'in_hand';
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
          callouts: calloutsOn(
            'thread',
            practiceLanguage(asker.language),
            stateOf(seen.view.thread, ground.clock.now()),
          ),
          workHref: `/inbox/all/${workItem}`,
        };
        return page('patient/messaging/as-patient', view);
      },
    }),
  ];
}
