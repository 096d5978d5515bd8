import type { Ground } from '#platform/ground.ts';
import { systemScope } from '#foundation/people/index.ts';
import { countVersions, listInForce, type ContentVersion } from './library.store.ts';

/** The words an organization has changed, as they are in force; what is not in it is as it ships. */
export interface ContentInForce {
  find(kind: string, itemId: string): ContentVersion | undefined;
  of(kind: string): readonly ContentVersion[];
  /** Grows with every version; equal numbers mean equal words. */
  stamp: number;
}

interface Kept {
  content: ContentInForce;
  checkedAt: number;
}

const TRUSTED_MILLISECONDS = 1000;
const kept = new WeakMap<object, Map<string, Kept>>();
const none: readonly ContentVersion[] = [];

/** What an organization has changed. Like its rules it is trusted for a second, in every process. */
export async function contentInForce(
  ground: Pick<Ground, 'database' | 'clock'>,
  organizationId: string,
): Promise<ContentInForce> {
  const cache = kept.get(ground.database) ?? new Map<string, Kept>();
  kept.set(ground.database, cache);
  const known = cache.get(organizationId);
  const now = ground.clock.now();
  if (known && Math.abs(now - known.checkedAt) < TRUSTED_MILLISECONDS) return known.content;
  const content = await ground.database.transaction(systemScope(organizationId), async (tx) => {
    const stamp = await countVersions(tx, organizationId);
    if (known?.content.stamp === stamp) return known.content;
    return contentOf(stamp, stamp === 0 ? [] : await listInForce(tx, organizationId));
  });
  cache.set(organizationId, { content, checkedAt: now });
  return content;
}

/** After a version was added here: this process need not wait for the second to pass. */
export function forgetContent(ground: Pick<Ground, 'database'>, organizationId: string): void {
  kept.get(ground.database)?.delete(organizationId);
}

function contentOf(stamp: number, versions: readonly ContentVersion[]): ContentInForce {
  const byKind = new Map<string, Map<string, ContentVersion>>();
  for (const version of versions) {
    const items = byKind.get(version.kind) ?? new Map<string, ContentVersion>();
    items.set(version.itemId, version);
    byKind.set(version.kind, items);
  }
  return {
    find: (kind, itemId) => byKind.get(kind)?.get(itemId),
    of: (kind) => [...(byKind.get(kind)?.values() ?? none)],
    stamp,
  };
}
