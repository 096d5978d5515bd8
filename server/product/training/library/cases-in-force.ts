import type { Ground } from '#platform/ground.ts';
import { contentInForce, type ContentInForce } from '#foundation/library/index.ts';
import type { AnyCase } from '../practice/check-case.ts';
import { isPatientCase } from '../practice/patient-case.ts';
import { caseShelf, type Cases } from '../practice/read-cases.ts';
import { caseKindName, readEditedCase } from './case-kind.ts';

const made = new WeakMap<ContentInForce, Cases>();

/** The cases one organization practises: its own versions, those it wrote, and what ships for the rest; none that it retired. */
export async function casesInForce(
  ground: Pick<Ground, 'database' | 'clock'>,
  organizationId: string,
): Promise<Cases> {
  const content = await contentInForce(ground, organizationId);
  const own = content.of(caseKindName);
  if (own.length === 0) return caseShelf();
  const cases = made.get(content) ?? overlay(own);
  made.set(content, cases);
  return cases;
}

function overlay(own: ReturnType<ContentInForce['of']>): Cases {
  const { patient, staff } = caseShelf();
  const all = new Map<string, AnyCase>([...patient, ...staff].map((each) => [each.id, each]));
  for (const { itemId, content, retired } of own) {
    const read = readEditedCase(itemId, content);
    if (retired) all.delete(itemId);
    // A case that this product can no longer read is practised as it ships.
    else if ('given' in read) all.set(itemId, read.given);
  }
  const given = [...all.values()];
  return {
    patient: given.filter(isPatientCase),
    staff: given.filter((each) => !isPatientCase(each)),
  };
}
