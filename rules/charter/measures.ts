/** What can be counted over the conversations of a team; `measurement.published` names those that are. */
export const MEASURES = [
  'promises-kept',
  'time-to-answer',
  'asked-for-more',
  'handoffs',
  'answered-the-question',
  'reopened',
  'red-flags',
  'tips',
] as const;

export type MeasureName = (typeof MEASURES)[number];

export const CONTENT_KINDS = ['image/jpeg', 'image/png', 'image/webp', 'application/pdf'] as const;
