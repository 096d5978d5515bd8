import { named } from './named.ts';

export const writtenPeople: readonly string[] = [named];
