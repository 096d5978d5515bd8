import { runOnce, type Transaction } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { recordAudit, type AuditActor } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { StillOpenError } from '../governance.errors.ts';
import type { MessagingMoved } from '../governance.events.ts';
import type { Keys } from '../life-cycle/start-draft.ts';
import type { OtherPortal, PortalWords, SettledPortal } from './other-portal.ts';
import { findPortal, savePortal } from './portal.store.ts';

export interface PortalWish extends OtherPortal {
  messagesHere: boolean;
  revision: number;
}

/** `field` is `name.<language>`, `address` or `word.<key>.<language>`. */
export interface PortalProblem {
  field: string;
  code: 'name' | 'address' | 'both_languages' | 'too_long';
}

export type PortalOutcome =
  | { kind: 'settled' }
  | { kind: 'problems'; problems: PortalProblem[] }
  | { kind: 'changed_elsewhere' }
  /** So many conversations still wait for someone here. */
  | { kind: 'still_open'; count: number };

const NAME_CHARACTERS = 60;

/** What keeps a wish from being settled; a hospital names its portal and its words in every language it writes in. */
export function portalProblems(wish: OtherPortal, languages: readonly string[]): PortalProblem[] {
  const problems: PortalProblem[] = [];
  for (const language of languages) {
    const name = wish.names[language] ?? '';
    if (name === '') problems.push({ field: `name.${language}`, code: 'name' });
    if (name.length > NAME_CHARACTERS)
      problems.push({ field: `name.${language}`, code: 'too_long' });
  }
  if (!isAddress(wish.address)) problems.push({ field: 'address', code: 'address' });
  for (const [key, said] of Object.entries(wish.words)) problems.push(...wordProblems(key, said));
  return problems;

  function wordProblems(key: string, said: PortalWords): PortalProblem[] {
    const given = languages.filter((language) => (said[language] ?? '') !== '');
    if (given.length === 0) return [];
    return languages.flatMap((language): PortalProblem[] => {
      const field = `word.${key}.${language}`;
      const word = said[language] ?? '';
      if (word === '') return [{ field, code: 'both_languages' }];
      return word.length > NAME_CHARACTERS ? [{ field, code: 'too_long' }] : [];
    });
  }
}

function isAddress(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' && url.username === '' && text.length <= 500;
}

class PortalChangedError extends Error {}

/** Settles where messages are written. Turning them off here is refused while somebody still waits for an answer. */
export async function settlePortal(
  ground: Ground,
  actor: PersonActor,
  wish: PortalWish,
  languages: readonly string[],
  keys: Keys,
): Promise<PortalOutcome> {
  const { organizationId, personId } = actor;
  const problems = wish.messagesHere && isEmpty(wish) ? [] : portalProblems(wish, languages);
  if (problems.length > 0) return { kind: 'problems', problems };
  const intention = {
    organizationId,
    actorId: personId,
    key: keys.idempotencyKey,
    request: ['governance.settle_portal', wish],
  };
  try {
    return await runOnce(ground.database, actor.scope, intention, async (tx) => {
      const before = await findPortal(tx, organizationId);
      if ((before?.revision ?? 0) !== wish.revision) throw new PortalChangedError();
      const settled = { ...wish, organizationId, by: personId };
      await settle(ground, tx, settled, before, auditActor(actor, keys.requestId));
      return { kind: 'settled' as const };
    });
  } catch (error) {
    if (error instanceof PortalChangedError) return { kind: 'changed_elsewhere' };
    if (error instanceof StillOpenError) return { kind: 'still_open', count: error.count };
    throw error;
  }
}

const isEmpty = ({ names, address, words }: OtherPortal): boolean =>
  address === '' &&
  Object.values(names).every((name) => name === '') &&
  Object.values(words).every((said) => Object.values(said).every((word) => word === ''));

/** The same inside somebody else's transaction: for an organization that begins without messages. */
export async function settle(
  ground: Ground,
  tx: Transaction,
  wish: Omit<SettledPortal, 'revision'> & { organizationId: string; by: string },
  before: SettledPortal | undefined,
  by: AuditActor,
): Promise<void> {
  const at = ground.clock.now();
  const { organizationId, messagesHere, names, address, words } = wish;
  savePortal(tx, { organizationId, messagesHere, names, address, words, by: wish.by, at });
  recordAudit(tx, {
    organizationId,
    actor: by,
    action: 'governance.settle_portal',
    subjectKind: 'organization',
    subjectId: organizationId,
    detail: { messagesHere, address },
    at,
  });
  if (messagesHere === (before?.messagesHere ?? true)) return;
  await ground.events.publish<MessagingMoved>(tx, {
    kind: 'governance.messaging_moved',
    organizationId,
    at,
    messagesHere,
  });
}
