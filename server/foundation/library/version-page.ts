import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { shapesRules } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { Content } from './content.ts';
import type { ContentKind, FormPart } from './content-kind.ts';
import { findOpenDraft, versionsOf } from './library.store.ts';
import { changesBetween, type LanguageChanges } from './word-changes.ts';

export interface LibraryVersionView {
  kind: string;
  id: string;
  title: string;
  version: number;
  content: Content;
  /** Its words as fields; empty where its documents are read as they are. */
  parts: readonly FormPart[];
  /** What it said otherwise than the version before it; null for the file. */
  changes: LanguageChanges[] | null;
  approvedAt: number | null;
  approvedBy: string;
  isNewest: boolean;
  mayRestore: boolean;
  revision: number;
  idempotencyKey: string;
}

/** One version as it was, with what it changed; undefined for one that never was. */
export async function versionView(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  asked: { itemId: string; version: number },
): Promise<LibraryVersionView | undefined> {
  const shipped = kind.shipped(asked.itemId);
  if (shipped === undefined) return undefined;
  const key = { organizationId: actor.organizationId, kind: kind.kind, itemId: asked.itemId };
  const [versions, draft] = await ground.database.transaction(
    actor.scope,
    (tx) => Promise.all([versionsOf(tx, key), findOpenDraft(tx, key)]),
    'quick',
  );
  const own = versions.find(({ version }) => version === asked.version);
  const content = asked.version === 0 ? shipped : own?.content;
  if (content === undefined) return undefined;
  const earlier = versions.find(({ version }) => version === asked.version - 1)?.content ?? shipped;
  return {
    kind: kind.kind,
    id: asked.itemId,
    title: kind.title(asked.itemId, content, actor.language),
    version: asked.version,
    content,
    parts: kind.form?.(content) ?? [],
    changes: asked.version === 0 ? null : changesBetween(kind, earlier, content),
    approvedAt: own?.approvedAt ?? null,
    approvedBy: own?.approvedByName ?? '',
    isNewest: asked.version === (versions[0]?.version ?? 0),
    mayRestore: shapesRules.allows(actor),
    revision: draft?.revision ?? 0,
    idempotencyKey: newId('key'),
  };
}
