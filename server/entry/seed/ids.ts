import { keyedId } from './keyed-id.ts';
import type { IdOf } from './seed-people.ts';

/** The time part of ids of people and places: the same however many days are seeded, so that growing finds them again. */
const ALWAYS = Date.UTC(2026, 0, 1);

export function idsOf(world: string, seed: number): IdOf {
  return (prefix, key, at = ALWAYS) => keyedId(prefix, `${world}/${seed}`, key, at);
}

/** Tables in the order in which rows must exist for the next ones to refer to them. */
export const seedTables = [
  'organization',
  'charter_version',
  'clinic',
  'team',
  'person',
  'staff_member',
  'staff_clinic',
  'team_member',
  'patient',
  'account',
  'care_relation',
  'proxy_grant',
  'thread',
  'message',
  'promise',
  'thread_step',
  'thread_reader',
  'work_item',
  'note',
  'message_search',
  'learning_statement',
  'lesson_progress',
] as const;
