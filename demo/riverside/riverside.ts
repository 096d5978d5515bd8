import { bulkOf, worldOf } from './assemble.ts';
import { closesAtFive } from './days.ts';
import type { House, HouseOptions } from './house.ts';
import { logIns, riversideLogIns } from './log-ins.ts';
import { clinicShares } from './mix.ts';
import { parseHouseholds } from './people.ts';
import { writtenPeople } from './people/index.ts';
import { riversideStaff } from './staff.ts';
import { stories } from './stories.ts';
import { presentOf } from './story.ts';
import { clinics, physiciansOf, teamFor, teams, workDaysFor } from './teams.ts';
import type { DemoConversation, World, WorldOptions } from './world.ts';

const TIME_ZONE = 'America/Chicago';

function riversideHouse({ seed, until }: HouseOptions): House {
  const staff = riversideStaff(seed);
  const households = parseHouseholds(writtenPeople, seed, until, 'riverside.example');
  return {
    organization: { slug: 'riverside', name: 'Riverside Health', timeZone: TIME_ZONE },
    clinics,
    teams,
    staff,
    households,
    people: logIns(riversideLogIns, [...households.patients, ...households.carers, ...staff]),
    stories: stories(presentOf(TIME_ZONE, until)),
    shares: clinicShares,
    // Gives about 110 patient messages on a weekday, follow-ups included.
    perWeekday: 78,
    writtenShare: 0.25,
    spanishShare: 0.18,
    closes: closesAtFive,
    teamFor,
    physiciansOf,
    workDaysFor,
  };
}

/** The pretend health system. The same options give the same world, on every machine. */
export function riverside(options: WorldOptions): World {
  return worldOf(riversideHouse(options), options);
}

/**
 * More conversations of the same world for load and size: as many a day as `perWeekday` says, in order of time,
 * without the rule on repeated text. Keys begin with `bulk-`; patients are those of a world with the same options.
 */
export function bulk(options: WorldOptions & { perWeekday: number }): Iterable<DemoConversation> {
  return bulkOf(riversideHouse(options), options);
}
