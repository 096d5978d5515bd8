import type { Permission } from '#platform/http/index.ts';
import type { Actor } from '#foundation/people/index.ts';
import { shapesRules } from '#foundation/governance/index.ts';

/** Who may change rules, lessons and tips hears what is said of them. The database narrows it to their clinics. */
export const hearsVoices: Permission<Actor> = { ...shapesRules, name: 'hears voices' };
