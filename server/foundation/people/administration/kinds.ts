import { patients } from './patients.store.ts';
import { clinics, teams } from './places.store.ts';
import type { KindName, RecordKind } from './record-kind.ts';
import { care, proxies } from './relations.store.ts';
import { staff } from './staff.store.ts';

/** What administrators keep, in the order in which a new clinic needs it. */
export function recordKinds(languages: readonly string[]): readonly RecordKind[] {
  return [
    clinics,
    teams(languages),
    staff(languages),
    patients(languages),
    care,
    proxies(languages),
  ];
}

export const kindNames: readonly KindName[] = [
  'clinics',
  'teams',
  'staff',
  'patients',
  'care',
  'proxies',
];
