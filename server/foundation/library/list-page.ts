import type { Ground } from '#platform/ground.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { contentHash } from './content.ts';
import { contentInForce, type ContentInForce } from './content-in-force.ts';
import type { ContentItem, ContentKind } from './content-kind.ts';
import type { ContentState } from './content-state.ts';
import { listOpenDrafts, type ContentDraft } from './library.store.ts';

export interface ListedItem {
  kind: string;
  id: string;
  title: string;
  version: number;
  /** The organization added it: there is no file behind it. */
  added: boolean;
  retired: boolean;
  isSafety: boolean;
  outOfDate: readonly string[];
  overdue: boolean;
  shippedChanged: boolean;
  draft: { state: ContentState; changedBy: string; changedAt: number } | null;
}

export interface LibraryListView {
  kinds: { kind: string; chosen: boolean }[];
  kind: string;
  groups: { name: string; chosen: boolean }[];
  q: string;
  items: ListedItem[];
  /** More were found than are listed. */
  cut: boolean;
  /** Changes of every kind that are not finished, the oldest first. */
  open: { kind: string; id: string; title: string; state: ContentState; by: string; at: number }[];
}

const LISTED_AT_MOST = 200;

/** The items of one kind, with what each needs; and every change that waits for someone. */
export async function listView(
  ground: Ground,
  actor: PersonActor,
  kinds: readonly ContentKind[],
  asked: { kind: ContentKind; group: string; q: string },
): Promise<LibraryListView> {
  const { kind, q } = asked;
  const { organizationId, language } = actor;
  const [inForce, drafts] = await Promise.all([
    contentInForce(ground, organizationId),
    ground.database.transaction(actor.scope, (tx) => listOpenDrafts(tx, organizationId), 'quick'),
  ]);
  const every = [...kind.items(), ...addedItems(kind, inForce, drafts)];
  const groups = [...new Set(every.map(({ group }) => group))];
  const group = groups.includes(asked.group) ? asked.group : (groups[0] ?? '');
  const today = new Date(ground.clock.now()).toISOString().slice(0, 10);
  const wanted = q.trim().toLowerCase();
  const found = every
    .filter((item) => wanted !== '' || item.group === group)
    .flatMap(({ id, group: place }) => {
      const shipped = kind.shipped(id);
      if (shipped === undefined) return [];
      const own = inForce.find(kind.kind, id);
      // What was begun and never approved is known by its draft.
      const added = place === 'own' ? drafts.find((each) => isOf(each, kind.kind, id)) : undefined;
      const content = own?.content ?? added?.content ?? shipped;
      if (wanted !== '' && !`${id} ${JSON.stringify(content)}`.toLowerCase().includes(wanted))
        return [];
      const review = kind.reviewDate?.(content);
      return [
        {
          kind: kind.kind,
          id,
          title: kind.title(id, content, language),
          version: own?.version ?? 0,
          added: place === 'own',
          retired: own?.retired ?? false,
          isSafety: kind.isSafety(id, content),
          outOfDate: own?.outOfDate ?? [],
          overdue: review !== undefined && review < today,
          shippedChanged: own !== undefined && own.shippedHash !== contentHash(shipped),
          draft: draftOf(drafts, kind.kind, id),
        },
      ];
    });
  return {
    kinds: kinds.map((each) => ({ kind: each.kind, chosen: each.kind === kind.kind })),
    kind: kind.kind,
    groups: groups.map((name) => ({ name, chosen: name === group && wanted === '' })),
    q,
    items: found.slice(0, LISTED_AT_MOST),
    cut: found.length > LISTED_AT_MOST,
    open: drafts.flatMap((draft) => {
      const of = kinds.find((each) => each.kind === draft.kind);
      return of
        ? [
            {
              kind: draft.kind,
              id: draft.itemId,
              title: of.title(draft.itemId, draft.content, language),
              state: draft.state,
              by: draft.changedByName,
              at: draft.changedAt,
            },
          ]
        : [];
    }),
  };
}

/** Items an organization added itself. */
function addedItems(
  kind: ContentKind,
  inForce: ContentInForce,
  drafts: readonly ContentDraft[],
): ContentItem[] {
  const known = new Set(kind.items().map(({ id }) => id));
  const begun = drafts.filter((draft) => draft.kind === kind.kind);
  const ids = [...inForce.of(kind.kind), ...begun].map(({ itemId }) => itemId);
  return [...new Set(ids)].filter((id) => !known.has(id)).map((id) => ({ id, group: 'own' }));
}

/** Whether the organization added an item itself. */
export function isAdded(kind: ContentKind, id: string): boolean {
  return !kind.items().some((each) => each.id === id);
}

const isOf = (draft: ContentDraft, kind: string, id: string) =>
  draft.kind === kind && draft.itemId === id;

function draftOf(drafts: readonly ContentDraft[], kind: string, id: string): ListedItem['draft'] {
  const draft = drafts.find((each) => isOf(each, kind, id));
  return draft
    ? { state: draft.state, changedBy: draft.changedByName, changedAt: draft.changedAt }
    : null;
}
