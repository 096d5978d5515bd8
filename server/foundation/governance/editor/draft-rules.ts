import type { CharterDocument } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { rulesInForce, rulesOf, type OrganizationRules } from '../rules-in-force.ts';
import { resolvedFor, say } from './sentences.ts';
import { openWorkspace, type Workspace } from './workspace.ts';

/** The pages a preview shows, in the order in which patients meet them. */
export const PREVIEW_FACES = ['rules', 'home', 'topic', 'urgent', 'words', 'review'] as const;
export type PreviewFace = (typeof PREVIEW_FACES)[number];

/** What every page of a preview says about itself. */
export interface PreviewHead {
  version: number;
  /** It is not in force yet. */
  draft: boolean;
  clinicName: string;
  clinics: { href: string; label: string; current: boolean }[];
  faces: { href: string; face: PreviewFace; current: boolean }[];
}

/** The rules as they would be, for showing to those who write them. */
export interface DraftRules {
  version: number;
  draft: boolean;
  rules: OrganizationRules;
}

/** The draft, else the version that waits, else what is in force. Undefined when it cannot be used for every clinic. */
export async function rulesOfDraft(
  ground: Ground,
  actor: PersonActor,
): Promise<DraftRules | undefined> {
  const { awayTeams, portal } = await rulesInForce(ground, actor.organizationId);
  return openWorkspace(ground, actor, (workspace) => {
    const document = frozen(workspace);
    if (document.clinics.some(({ id }) => resolvedFor(document, id) === undefined))
      return undefined;
    const version = previewVersion(workspace);
    const effectiveAt = workspace.draft?.wantedAt ?? workspace.now;
    return {
      version,
      draft: version !== workspace.inForce.version,
      rules: rulesOf({ version, document, effectiveAt }, workspace.places, awayTeams, portal),
    };
  });
}

export function previewVersion({ draft, waiting, inForce, versions }: Workspace): number {
  if (draft !== null) return Math.max(...versions.map((each) => each.version)) + 1;
  return waiting?.version ?? inForce.version;
}

/** With the holidays that are looked up when a version is published. */
function frozen({ document, closures }: Workspace): CharterDocument {
  return {
    ...document,
    clauses: document.clauses.map((clause) => {
      if (clause.id !== 'hours.holidays') return clause;
      const value = clause.value as { closures: { date: string }[] };
      const written = new Set(value.closures.map(({ date }) => date));
      const found = closures.filter(({ date }) => !written.has(date));
      return { ...clause, value: { ...value, closures: [...value.closures, ...found] } };
    }),
  };
}

/** The head of a preview: which clinic, which page, and the way to the others. */
export function previewHead(
  { version, draft, rules }: DraftRules,
  at: { clinic: string; face: PreviewFace; topic: string | null },
  language: string,
): PreviewHead {
  const { document } = rules;
  const topic = at.topic === null ? '' : `?topic=${encodeURIComponent(at.topic)}`;
  const hrefOf = (clinic: string, face: PreviewFace) =>
    face === 'rules'
      ? `/admin/charter/preview?clinic=${clinic}`
      : `/admin/charter/preview/${clinic}/${face}${topic}`;
  const nameOf = (slug: string) =>
    say(document.clinics.find(({ id }) => id === slug)?.name, language, document);
  return {
    version,
    draft,
    clinicName: nameOf(at.clinic),
    clinics: document.clinics.map(({ id }) => ({
      href: hrefOf(id, at.face),
      label: nameOf(id),
      current: id === at.clinic,
    })),
    faces: PREVIEW_FACES.map((face) => ({
      face,
      href: hrefOf(at.clinic, face),
      current: face === at.face,
    })),
  };
}
