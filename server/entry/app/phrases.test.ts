import { afterAll, expect, test } from 'vitest';
import { clinicWorld } from '../../../test/harness/clinic-world.ts';
import { loadPages } from '#platform/html/index.ts';
import {
  approveContent,
  offerContent,
  saveContent,
  type Content,
} from '#foundation/library/index.ts';
import { rulesInForce } from '#foundation/governance/index.ts';
import { phraseKind, phrasesInForce } from './phrases.ts';

const world = await clinicWorld();
const { ground, organizationId } = world;
afterAll(() => world.close());
const pages = await loadPages();
const kind = phraseKind(pages);
const on = { rules: await rulesInForce(ground, organizationId), language: 'en' };
const worded = (en: string, es: string): Content => ({
  facts: {},
  texts: { en: { phrase: en }, es: { phrase: es } },
});
const codes = (id: string, content: Content) =>
  kind.problems(id, content, on).map(({ language, code }) => `${language} ${code}`);

test('places of a phrase stay: none is lost, none is made up', () => {
  const id = 'messaging.margin.call';
  expect(codes(id, worded('Ring {phone}', 'Marque el {phone}'))).toEqual([]);
  expect(codes(id, worded('Ring us', 'Marque el {numero}'))).toEqual(['en places', 'es places']);
  expect(codes(id, worded('Ring {phone', 'Marque el {phone}'))).toEqual(['en unreadable']);
  expect(codes(id, worded('Ring {phone}!', ''))).toEqual(['en loud', 'es missing']);
});

test('words for an emergency are marked, and others are not', () => {
  const content = kind.shipped('messaging.margin.keep') as Content;
  expect(kind.isSafety('messaging.margin.urgent.why.crisis', content)).toBe(true);
  expect(kind.isSafety('messaging.margin.keep', content)).toBe(false);
});

test('an approved phrase stands on the pages of its organization, with its places filled, and on no other', async () => {
  const priya = await world.actor('priya-raman');
  const george = await world.actor('george-tanaka');
  const itemId = 'messaging.sendTo';
  const content = worded('Hand it to {team}', 'Entregar a {team}');
  const keys = (idempotencyKey: string) => ({ requestId: 'test', idempotencyKey });
  await saveContent(ground, priya, kind, { itemId, revision: 0, content }, keys('save'));
  const seen = { itemId, revision: 1, on };
  await offerContent(ground, priya, kind, seen, keys('offer'));
  await approveContent(ground, george, kind, seen, keys('yes'));
  const says = async (organization: string | undefined, language: string) =>
    (await phrasesInForce(ground, pages, organization, language))(itemId, { team: 'Ana' });
  expect(await says(organizationId, 'en')).toBe('Hand it to Ana');
  expect(await says(organizationId, 'es')).toBe('Entregar a Ana');
  expect(await says('org_other', 'en')).not.toContain('Hand it');
});
