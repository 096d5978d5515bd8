import type { TransferMeasure } from '#product/training/index.ts';

/**
 * Where a lesson's measure is seen: in a conversation that somebody opened, in one they answered, or in no single conversation.
 */
export type SeenIn = 'opened' | 'answered' | 'nowhere';

const nowhere: ReadonlySet<TransferMeasure> = new Set([
  'own_sign_in',
  'agreed_to_rules',
  'late_found_urgent',
]);

/** Leaders open and answer no conversations of their own. */
export function seenIn(lesson: { measure: TransferMeasure; audience: string }): SeenIn {
  if (nowhere.has(lesson.measure) || lesson.audience === 'leader') return 'nowhere';
  return lesson.audience === 'patient' ? 'opened' : 'answered';
}
