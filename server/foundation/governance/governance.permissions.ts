import type { Permission } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { approverRole } from './life-cycle/charter-state.ts';

/** Managers and administrators write, check and approve the rules. The database asks the same. */
export const shapesRules: Permission<Actor> = {
  name: 'shapes the rules',
  allows: (actor) => actor.kind === 'person' && approverRole(actor.staff) !== undefined,
};
