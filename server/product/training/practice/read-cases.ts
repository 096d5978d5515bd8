import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { wrongReference } from '../references.ts';
import { LessonError } from '../training.errors.ts';
import { patientCase, type PatientCase } from './patient-case.ts';
import { staffCase, type StaffCase } from './staff-case.ts';

const folder = join(import.meta.dirname, '../../../../content/cases');

export interface Cases {
  patient: readonly PatientCase[];
  staff: readonly StaffCase[];
}

/**
 * One case file, in every language.
 * @throws LessonError naming the file and every problem with its place
 */
export function readCase<Case extends { id: string }>(
  schema: z.ZodType<Case>,
  source: string,
  file: string,
): Case {
  const read = schema.safeParse(yamlOf(source, file));
  if (!read.success) throw new LessonError(file, z.prettifyError(read.error));
  const wrong = wrongReference(source);
  if (wrong !== undefined) throw new LessonError(file, `Nobody knows what "${wrong}" stands for.`);
  if (!file.endsWith(`${read.data.id}.yaml`))
    throw new LessonError(file, `It is named as its id: ${read.data.id}.yaml.`);
  return read.data;
}

function yamlOf(source: string, file: string): unknown {
  try {
    return parse(source);
  } catch (error) {
    throw new LessonError(file, error instanceof Error ? error.message : String(error));
  }
}

/** Every case there is, by title. */
export function readCases(from: string = folder): Cases {
  const all = <Case extends { id: string }>(room: string, schema: z.ZodType<Case>): Case[] =>
    globSync(`${room}/*.yaml`, { cwd: from })
      .toSorted()
      .map((file) => readCase(schema, readFileSync(join(from, file), 'utf8'), file));
  return { patient: all('patient', patientCase), staff: all('staff', staffCase) };
}

let kept: Cases | undefined;

/** The cases this copy of the product came with, read once. */
export function caseShelf(): Cases {
  kept ??= readCases();
  return kept;
}
