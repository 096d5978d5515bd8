import type { CharterDocument } from './schema/charter-schema.ts';

export type { CharterDocument } from './schema/charter-schema.ts';
export type { ClauseValues } from './schema/clause-values.ts';

export type DocumentClause = CharterDocument['clauses'][number];
export type DocumentTeam = CharterDocument['teams'][number];
export type DocumentClinic = CharterDocument['clinics'][number];
export type DocumentTopic = CharterDocument['topics'][number];
export type Change = NonNullable<DocumentClinic['changes']>[number];
export type Phrases = CharterDocument['phrases'];
