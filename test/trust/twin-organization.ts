import type { PoolConfig } from 'pg';
import { riverside, type World } from '#demo/riverside/index.ts';
import { seedWorld, type Seeded } from '#entry/seed/index.ts';

const slug = 'cedar-hollow';
const SEED = 8;

/** Puts a second organization into the same database: whatever crosses over would be seen at once. */
export async function seedTwin(owner: PoolConfig, until: number): Promise<Seeded> {
  const world = twinWorld(until);
  return seedWorld({ owner, world, seed: SEED, until, days: 1 });
}

/** The people of Riverside with other canaries and addresses, all of them at the one clinic of Cedar Hollow. */
export function twinWorld(until: number): World {
  const whole = riverside({ seed: SEED, until, days: 1, patients: 0 });
  const there = <Thing extends object>(things: Iterable<Thing>): Thing[] =>
    [...things].map((thing) => ({ ...thing, clinic: slug }));
  const abroad = <Human extends { email?: string }>(humans: Iterable<Human>): Human[] =>
    [...humans].map((human) =>
      human.email === undefined
        ? human
        : { ...human, email: human.email.replace('riverside.example', 'cedar.example') },
    );
  return {
    ...whole,
    organization: { ...whole.organization, slug, name: 'Cedar Hollow' },
    clinics: [{ key: slug, slug, name: { en: 'Cedar Hollow', es: 'Cedar Hollow' }, phone: '' }],
    teams: whole.teams.map((team) => ({ ...team, clinic: slug })),
    staff: abroad(there(whole.staff)),
    patients: abroad(there(whole.patients)),
    carers: abroad(whole.carers),
    conversations: there(whole.conversations),
    people: whole.people.map((person) => ({
      ...person,
      email: person.email.replace('riverside.example', 'cedar.example'),
    })),
  };
}
