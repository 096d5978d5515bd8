import { instant, sql, type Database, type Transaction } from '#platform/db/index.ts';

/** A picture of an organization's own for one part of a lesson. */
export interface OwnPicture {
  id: string;
  lessonId: string;
  part: number;
  contentType: string;
  storageKey: string;
  widthPixels: number;
  heightPixels: number;
  /** What it shows, by language. */
  alts: Record<string, string>;
}

/** Of some lessons, or of all when `lessonIds` is null. */
export function findPictures(
  tx: Transaction,
  organizationId: string,
  lessonIds: readonly string[] | null,
): Promise<OwnPicture[]> {
  return tx.query<OwnPicture>(sql`
    SELECT id, lesson_id AS "lessonId", part, content_type AS "contentType", storage_key AS "storageKey", width_pixels AS "widthPixels",
      height_pixels AS "heightPixels", alts
    FROM lesson_picture WHERE organization_id = ${organizationId}
      AND (${lessonIds === null} OR lesson_id = ANY (${[...(lessonIds ?? [])]}::text[]))
    ORDER BY lesson_id, part`);
}

/** Takes out the picture of a part. Answers the key of its file, when there was one. */
export async function deletePicture(
  tx: Transaction,
  organizationId: string,
  { lessonId, part }: { lessonId: string; part: number },
): Promise<string | undefined> {
  const [row] = await tx.query<{ storageKey: string }>(sql`
    DELETE FROM lesson_picture WHERE organization_id = ${organizationId} AND lesson_id = ${lessonId} AND part = ${part}
    RETURNING storage_key AS "storageKey"`);
  return row?.storageKey;
}

export function insertPicture(
  tx: Transaction,
  organizationId: string,
  picture: OwnPicture & { by: string; at: number },
): void {
  tx.run(sql`
    INSERT INTO lesson_picture (organization_id, id, lesson_id, part, content_type, storage_key, width_pixels,
      height_pixels, alts, put_by, put_at)
    VALUES (${organizationId}, ${picture.id}, ${picture.lessonId}, ${picture.part}, ${picture.contentType},
      ${picture.storageKey}, ${picture.widthPixels}, ${picture.heightPixels}, ${JSON.stringify(picture.alts)},
      ${picture.by}, ${instant(picture.at)})`);
}

/** Where a picture lies, for anybody who has its address. */
export async function pictureBehind(
  database: Database,
  id: string,
): Promise<{ organizationId: string; storageKey: string; contentType: string } | undefined> {
  const [row] = await database.transaction({}, (tx) =>
    tx.query<{ organizationId: string; storageKey: string; contentType: string }>(sql`
      SELECT organization_id AS "organizationId", storage_key AS "storageKey", content_type AS "contentType"
      FROM door_lesson_picture(${id})`),
  );
  return row;
}
