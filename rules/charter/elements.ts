/** The 22 elements of rules of engagement, in the order people read them. */
export const ELEMENTS = [
  'purpose',
  'urgency',
  'promises',
  'hours',
  'readers',
  'reach',
  'routing',
  'threads',
  'content',
  'frequency',
  'civility',
  'proxies',
  'language',
  'billing',
  'results',
  'ai',
  'record',
  'training',
  'expectations',
  'measurement',
  'access',
  'downtime',
] as const;

export type Element = (typeof ELEMENTS)[number];

/** What a clause may name as the feature that reads it; 'shown' means text only. */
export const FEATURES = [
  'shown',
  'composer',
  'guidance',
  'worktime',
  'routing',
  'messaging',
  'attachments',
  'triage',
  'people',
  'notifications',
  'training',
  'measures',
  'governance',
] as const;

export type Feature = (typeof FEATURES)[number];
