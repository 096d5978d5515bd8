import { buffer } from 'node:stream/consumers';
import { join } from 'node:path';
import type { Ground } from '#platform/ground.ts';
import { createFileStore, type FileStore } from '#platform/files/index.ts';
import { systemScope } from '#foundation/people/index.ts';
import type { PictureView } from '../media/forms.views.ts';
import type { TaughtLesson } from '../teach-lesson.ts';
import { findPictures, type OwnPicture } from './picture.store.ts';

/** Pictures of one lesson by the number of the part they belong to. */
export type PicturesByPart = Readonly<Record<number, PictureView>>;

/** Where the bytes of own pictures lie: beside attachments, in the data directory. */
export function pictureFiles(ground: Pick<Ground, 'config'>): FileStore {
  return createFileStore(join(ground.config.dataDir, 'lesson-pictures'));
}

/** What an organization put in for a lesson, with its words in one language. */
export async function ownPictures(
  ground: Pick<Ground, 'database'>,
  organizationId: string,
  lesson: Pick<TaughtLesson, 'id' | 'language'>,
): Promise<PicturesByPart> {
  const found = await ground.database.transaction(
    systemScope(organizationId),
    (tx) => findPictures(tx, organizationId, [lesson.id]),
    'quick',
  );
  return byPart(found, lesson.language, ({ id }) => `/learn/pictures/${id}`);
}

function byPart(
  pictures: readonly OwnPicture[],
  language: string,
  srcOf: (picture: OwnPicture) => string,
): PicturesByPart {
  return Object.fromEntries(
    pictures.map((picture) => [
      picture.part,
      {
        src: srcOf(picture),
        width: picture.widthPixels,
        height: picture.heightPixels,
        alt: picture.alts[language] ?? '',
      },
    ]),
  );
}

/** A part with a picture of the site's own needs no drawing of ours. */
export function withOwnPictures(taught: TaughtLesson, own: PicturesByPart): TaughtLesson {
  return {
    ...taught,
    steps: taught.steps.map((step) => (own[step.number] ? { ...step, figure: null } : step)),
  };
}

/** Own pictures to take along: where each lies in a package, and its bytes. */
export interface PackedPictures {
  of(lessonId: string): PicturesByPart;
  files: ReadonlyMap<string, Uint8Array>;
}

export async function packPictures(
  ground: Pick<Ground, 'database' | 'config'>,
  organizationId: string,
  lessonIds: readonly string[],
  language: string,
): Promise<PackedPictures> {
  const found = await ground.database.transaction(systemScope(organizationId), (tx) =>
    findPictures(tx, organizationId, lessonIds),
  );
  const store = pictureFiles(ground);
  const files = new Map<string, Uint8Array>();
  for (const picture of found) {
    const { body } = await store.read(organizationId, picture.storageKey);
    files.set(nameOf(picture), new Uint8Array(await buffer(body)));
  }
  const lessons = Map.groupBy(found, ({ lessonId }) => lessonId);
  return { of: (lessonId) => byPart(lessons.get(lessonId) ?? [], language, nameOf), files };
}

// Named after the part, so that the same course with the same pictures makes the same package.
const nameOf = ({ lessonId, part, contentType }: OwnPicture): string =>
  `pictures/${lessonId}-${part}.${contentType.replace('image/', '').replace('jpeg', 'jpg')}`;
