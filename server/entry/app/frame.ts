import type { FastifyRequest } from 'fastify';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { Pages } from '#platform/html/index.ts';
import {
  listOrganizations,
  rulesInForce,
  rulesToRead,
  shapesRules,
  type Organization,
  type OtherPortal,
} from '#foundation/governance/index.ts';
import { reviewsContent } from '#foundation/library/index.ts';
import { administers, type Actor } from '#foundation/people/index.ts';
import { leadsLearning } from '#product/training/index.ts';
import { shownPortal } from './other-portal.ts';
import { pageAddress } from './page-address.ts';
import { phrasesInForce } from './phrases.ts';

const names: Readonly<Record<string, string>> = { en: 'English', es: 'Español' };

/** What every page is given beside its view: who reads, in which language, with which files and help lines. */
export async function frameFor(
  ground: Ground,
  pages: Pages,
  demo: boolean,
  page: string,
  asker: Actor,
  request: FastifyRequest,
) {
  const language = pages.languages.includes(asker.language) ? asker.language : 'en';
  const home = await homeOf(ground, asker);
  const clinic = page.startsWith('clinic/') || page.startsWith('admin/');
  return {
    language,
    t: await phrasesInForce(ground, pages, home?.organization.id, language),
    organizationName: home?.organization.name ?? 'Parley',
    person:
      asker.kind === 'person'
        ? {
            name: asker.name,
            initials: initialsOf(asker.givenName, asker.familyName),
            role: asker.staff?.role ?? null,
          }
        : null,
    audience: asker.kind === 'anonymous' ? 'public' : clinic ? 'clinic' : 'patient',
    path: pageAddress(request.url.split('?', 1)[0] ?? '/', request.routeOptions.url, (url) =>
      request.server.hasRoute({ method: 'GET', url }),
    ),
    assets: {
      styles: [pages.assets.styles[clinic ? 'clinic' : 'patient'] ?? ''],
      scripts: pages.scriptsOf(page),
      font: pages.assets.font,
      icon: pages.assets.icon,
    },
    helpLines: home ? footerLines(home.charter, language) : [],
    otherLanguages: pages.languages
      .filter((code) => code !== language)
      .map((code) => ({ code, name: names[code] ?? code })),
    now: ground.clock.now(),
    timeZone: home?.charter.calendar.timeZone ?? 'UTC',
    demo,
    may: {
      shapeRules: shapesRules.allows(asker),
      reviewWords: reviewsContent.allows(asker),
      leadLearning: leadsLearning.allows(asker),
      administer: administers.allows(asker),
    },
    portal: shownPortal(home?.portal, language),
    rulesToRead: await rulesNotice(ground, page, asker),
  };
}

const startPages = new Set([
  'patient/messaging/home',
  'clinic/triage/inbox',
  'patient/entry/other-home',
  'clinic/entry/other-home',
]);
const noticed = new WeakMap<object, Map<string, { at: number; notice: RulesNotice }>>();
const NOTICED_MILLISECONDS = 5000;

type RulesNotice = Awaited<ReturnType<typeof rulesToRead>>;

/** Where someone reads rules they have not read yet; said on the pages people begin with, and it stops nothing. */
async function rulesNotice(ground: Ground, page: string, asker: Actor): Promise<RulesNotice> {
  if (asker.kind !== 'person' || !startPages.has(page)) return null;
  const known =
    noticed.get(ground.database) ?? new Map<string, { at: number; notice: RulesNotice }>();
  noticed.set(ground.database, known);
  const now = ground.clock.now();
  const kept = known.get(asker.personId);
  if (kept && Math.abs(now - kept.at) < NOTICED_MILLISECONDS) return kept.notice;
  if (known.size > 5000) known.clear();
  const notice = await rulesToRead(ground, asker);
  known.set(asker.personId, { at: now, notice });
  return notice;
}

interface Home {
  organization: Pick<Organization, 'id' | 'name'>;
  charter: ResolvedCharter;
  portal: OtherPortal | null;
}

async function homeOf(ground: Ground, asker: Actor): Promise<Home | undefined> {
  const organization =
    asker.kind === 'person'
      ? { id: asker.organizationId, name: asker.organizationName }
      : (await organizationsOf(ground))[0];
  if (organization === undefined) return undefined;
  const rules = await rulesInForce(ground, organization.id);
  const clinicId =
    asker.kind === 'person'
      ? (asker.ownClinicId ?? asker.staff?.clinicIds[0] ?? asker.proxyFor[0]?.clinicId)
      : undefined;
  return { organization, charter: rules.forClinic(clinicId ?? ''), portal: rules.portal };
}

const organizationsKept = new WeakMap<object, { at: number; list: Organization[] }>();

async function organizationsOf(ground: Ground): Promise<Organization[]> {
  const kept = organizationsKept.get(ground.database);
  if (kept && Math.abs(ground.clock.now() - kept.at) < 5000 && kept.list.length > 0)
    return kept.list;
  const list = await listOrganizations(ground.database);
  organizationsKept.set(ground.database, { at: ground.clock.now(), list });
  return list;
}

/** The lines under every page: emergency, crisis, nurse line. */
function footerLines(charter: ResolvedCharter, language: string) {
  const say = (words: Readonly<Record<string, string>>) =>
    words[language] ?? words[charter.defaultLanguage] ?? '';
  return (['emergency', 'crisis', 'nurse_line'] as const).flatMap((concern) => {
    const line = charter.helpLines.find(
      (each) =>
        each.concern === concern && (each.languages.includes(language) || concern !== 'crisis'),
    );
    return line ? [{ label: say(line.name), phone: line.phone, display: line.phone }] : [];
  });
}

function initialsOf(given: string, family: string): string {
  return `${[...given][0] ?? ''}${[...family][0] ?? ''}`.toUpperCase();
}
