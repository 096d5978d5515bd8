/** One storey of the house. Imports go down only: to the same floor or to one named earlier. */
export interface Floor {
  name: string;
  folder: string;
}

/** From the ground up. The architecture test reads this list, and ARCHITECTURE.md prints it. */
export const floors: readonly Floor[] = [
  { name: 'rules', folder: 'rules' },
  { name: 'platform', folder: 'server/platform' },
  { name: 'audit', folder: 'server/foundation/audit' },
  { name: 'identity', folder: 'server/foundation/identity' },
  { name: 'people', folder: 'server/foundation/people' },
  { name: 'governance', folder: 'server/foundation/governance' },
  { name: 'library', folder: 'server/foundation/library' },
  { name: 'messaging', folder: 'server/product/messaging' },
  { name: 'triage', folder: 'server/product/triage' },
  { name: 'training', folder: 'server/product/training' },
  { name: 'voices', folder: 'server/product/voices' },
  { name: 'notifications', folder: 'server/edges/notifications' },
  { name: 'measures', folder: 'server/edges/measures' },
  { name: 'fhir', folder: 'server/edges/fhir' },
  { name: 'entry', folder: 'server/entry' },
];
