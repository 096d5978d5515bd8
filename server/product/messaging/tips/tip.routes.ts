import type { Ground } from '#platform/ground.ts';
import { redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { personOf, patientSide, type Actor } from '#foundation/people/index.ts';
import { draftParams } from '../asking.ts';
import { formFields, tipMomentsOf } from '../draft-form.ts';
import { saveDraft } from '../writing-steps.ts';
import type { TipMoments } from './draft-tips.ts';

const route = routesFor<Actor>();

/** Where a press on a tip leads: to where it can be followed, or back to where it stood. */
export function wayOfTip(
  draftId: string,
  { followed }: TipMoments,
  back: 'words' | 'review',
): string {
  const [id = ''] = followed ?? [];
  if (id === 'another_person') return '/write';
  if (id.startsWith('redirect_') || id === 'topic_mismatch') return `/write/${draftId}/topic`;
  return `/write/${draftId}/${back}`;
}

/** What someone does with a tip they met on the review. */
export function tipRoute(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/write/:draft/tip',
    permission: patientSide,
    audit: { nothing: 'Saves in the writer’s own draft and list what they did with a tip.' },
    request: { params: draftParams, body: formFields },
    response: 'redirect',
    async handle({ asker, params, body }) {
      const tips = tipMomentsOf(body);
      await saveDraft(ground, personOf(asker), params.draft, { tips });
      return redirect(wayOfTip(params.draft, tips, 'review'));
    },
  });
}
