/** What the model tells apart: nothing urgent, something for today, and an emergency by the screen it needs. */
export const urgencyKinds = [
  'none',
  'same_day',
  'emergency',
  'crisis',
  'poison',
  'safety',
  'pregnancy',
] as const;
export type UrgencyKind = (typeof urgencyKinds)[number];

/** Kinds from here on are emergencies. */
export const firstEmergency = 2;
