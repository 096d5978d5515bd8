/** Levels and parts in the order people read them; the same codes as in the module. */
export const levels = ['patient', 'portal', 'physician', 'system'] as const;
export const components = [
  'person',
  'tasks',
  'tools',
  'organization',
  'internal_environment',
  'external_environment',
] as const;
