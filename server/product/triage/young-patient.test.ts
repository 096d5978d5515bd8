import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readCharterFile } from '#foundation/governance/index.ts';
import { resolve } from '#rules/charter/index.ts';
import { youngPatientRule } from './young-patient.ts';

const text = readFileSync(
  new URL('../../../content/charters/riverside.yaml', import.meta.url),
  'utf8',
);
const now = Date.parse('2026-11-28T18:00:00Z');
const mother = [{ name: 'Denise Brooks', relation: 'mother' }];
const charterFrom = (age: number) =>
  resolve(
    readCharterFile(text.replace('asksStaffFromAge: 12', `asksStaffFromAge: ${age}`)).document!,
    {
      clinic: 'pediatrics',
    },
  ).charter;
const ruleFor = (birthDate: string | null, age = 12, proxies = mother) =>
  youngPatientRule(charterFrom(age), { birthDate, proxies }, now, 'en');

test('from the age in the rules until they are of age, staff are told to ask what a helper may see', () => {
  expect(ruleFor('2014-11-28')).toContain('From age 12 on we ask what parents may see.');
  expect(ruleFor('2014-11-29')).toBeNull();
  expect(ruleFor('2008-11-29')).not.toBeNull();
  expect(ruleFor('2008-11-28')).toBeNull();
  expect(ruleFor('2014-11-28', 14)).toBeNull();
  expect(ruleFor('2012-01-02', 14)).toContain('From age 14 on');
});

test('nothing is asked of someone without a helper, or whose age nobody knows', () => {
  expect(ruleFor('2012-01-02', 12, [])).toBeNull();
  expect(ruleFor(null)).toBeNull();
});
