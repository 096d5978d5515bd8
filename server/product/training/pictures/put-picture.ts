import { runOnce } from '#platform/db/index.ts';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { recordAudit } from '#foundation/audit/index.ts';
import { auditActor, type PersonActor } from '#foundation/people/index.ts';
import { inspectFile, type Upload } from '#product/messaging/index.ts';
import { pictureFiles } from './own-pictures.ts';
import { deletePicture, insertPicture } from './picture.store.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;
export const PICTURE_BYTES_AT_MOST = 10 * BYTES_PER_MEGABYTE;
const limits = {
  maximumCount: 1,
  maximumBytesPerFile: PICTURE_BYTES_AT_MOST,
  contentKinds: ['image/jpeg', 'image/png', 'image/webp'] as (
    | 'image/jpeg'
    | 'image/png'
    | 'image/webp'
  )[],
};
const ALT_CHARACTERS = 300;

export type PictureProblem = 'file' | 'alt' | string;

export interface PictureWish {
  lessonId: string;
  part: number;
  upload: Upload | undefined;
  /** What it shows, in every language of the organization. */
  alts: Readonly<Record<string, string>>;
}

interface Keys {
  requestId: string;
  idempotencyKey: string;
}

/**
 * Puts a picture beside a part of a lesson, in place of the one before. It is looked at and made anew like every file that comes
 * in; the received file is gone afterwards. Answers what is wrong, or null.
 */
export async function putPicture(
  ground: Ground,
  actor: PersonActor,
  { lessonId, part, upload, alts }: PictureWish,
  keys: Keys,
): Promise<PictureProblem | null> {
  const store = pictureFiles(ground);
  try {
    if (upload === undefined) return 'file';
    if (Object.values(alts).some((alt) => alt === '' || alt.length > ALT_CHARACTERS)) return 'alt';
    const looked = await inspectFile(store, upload, limits, ground.clock.now());
    if ('code' in looked) return looked.code;
    const { organizationId, personId } = actor;
    const storageKey = await store.keep(organizationId, looked.path);
    const intention = {
      organizationId,
      actorId: personId,
      key: keys.idempotencyKey,
      request: ['training.put_picture', lessonId, part, upload.sha256, alts],
    };
    const kept = await runOnce(ground.database, actor.scope, intention, async (tx) => {
      const at = ground.clock.now();
      const before = (await deletePicture(tx, organizationId, { lessonId, part })) ?? null;
      const id = newId('pic', at);
      insertPicture(tx, organizationId, {
        id,
        lessonId,
        part,
        storageKey,
        contentType: looked.contentType,
        widthPixels: looked.widthPixels ?? 1,
        heightPixels: looked.heightPixels ?? 1,
        alts: { ...alts },
        by: personId,
        at,
      });
      record(ground, tx, actor, keys, { action: 'training.put_picture', lessonId, part });
      return { storageKey, before };
    }).catch(async (error: unknown) => {
      await store.discard(organizationId, storageKey);
      throw error;
    });
    // The same form sent twice kept its first file.
    if (kept.storageKey !== storageKey) await store.discard(organizationId, storageKey);
    else if (kept.before !== null) await store.discard(organizationId, kept.before);
    return null;
  } finally {
    if (upload !== undefined) await store.drop(upload.path);
  }
}

/** Takes a picture out; the step shows again what it showed before. */
export async function removePicture(
  ground: Ground,
  actor: PersonActor,
  { lessonId, part }: Pick<PictureWish, 'lessonId' | 'part'>,
  keys: Keys,
): Promise<void> {
  const { organizationId } = actor;
  const gone = await ground.database.transaction(actor.scope, async (tx) => {
    const key = await deletePicture(tx, organizationId, { lessonId, part });
    record(ground, tx, actor, keys, { action: 'training.remove_picture', lessonId, part });
    return key;
  });
  if (gone !== undefined) await pictureFiles(ground).discard(organizationId, gone);
}

function record(
  ground: Ground,
  tx: Parameters<typeof recordAudit>[0],
  actor: PersonActor,
  keys: Keys,
  { action, lessonId, part }: { action: string; lessonId: string; part: number },
): void {
  recordAudit(tx, {
    organizationId: actor.organizationId,
    actor: auditActor(actor, keys.requestId),
    action,
    subjectKind: 'lesson',
    subjectId: lessonId,
    detail: { part },
    at: ground.clock.now(),
  });
}
