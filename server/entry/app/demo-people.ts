import { riverside } from '#demo/riverside/index.ts';
import type { DemoPerson } from '#foundation/identity/index.ts';

/** The people offered for one-click sign-in where the database is a demo: who they are and what each can do. */
export function demoPeople(language: 'en' | 'es' = 'en'): DemoPerson[] {
  const world = riverside({ seed: 1, until: 0, days: 1, patients: 0 });
  return world.people.map((person) => ({
    email: person.email,
    name: person.name,
    what: person.can[language],
  }));
}
