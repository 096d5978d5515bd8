/*
 * A copy of what was typed and is not on the server yet, for a browser that crashes. It is encrypted with a key that scripts
 * can use but never read out, made by this browser and kept only here. Signing out answers `Clear-Site-Data: "storage"`,
 * which throws key and copies away; a key older than the longest session is thrown away before it is used.
 */
const DATABASE = 'parley-drafts';
const LONGEST_SESSION_MS = 12 * 60 * 60_000;

interface Sealed {
  at: number;
  iv: Uint8Array<ArrayBuffer>;
  sealed: ArrayBuffer;
}

interface KeptKey {
  madeAt: number;
  key: CryptoKey;
}

export interface Copy {
  /** Milliseconds since 1970 UTC. */
  at: number;
  text: string;
}

export interface LocalCopy {
  keep: (text: string, at: number) => Promise<void>;
  bringBack: () => Promise<Copy | undefined>;
  drop: () => Promise<void>;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () =>
      reject(request.error ?? new Error('The browser refused.')),
    );
  });

async function openStore(): Promise<IDBDatabase> {
  const opening = indexedDB.open(DATABASE, 1);
  opening.addEventListener('upgradeneeded', () => {
    opening.result.createObjectStore('keys');
    opening.result.createObjectStore('copies');
  });
  return answered(opening);
}

const store = (database: IDBDatabase, name: 'keys' | 'copies', mode: IDBTransactionMode) =>
  database.transaction(name, mode).objectStore(name);

async function keyOf(database: IDBDatabase): Promise<CryptoKey> {
  const kept = await answered<KeptKey | undefined>(store(database, 'keys', 'readonly').get('key'));
  if (kept && Date.now() - kept.madeAt < LONGEST_SESSION_MS) return kept.key;
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await answered(store(database, 'copies', 'readwrite').clear());
  await answered(store(database, 'keys', 'readwrite').put({ madeAt: Date.now(), key }, 'key'));
  return key;
}

async function quietly<T>(work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch {
    return undefined;
  }
}

/** The copy of one draft. Every step may fail (private windows, full disks): then there is simply no copy. */
export function localCopy(draftId: string): LocalCopy {
  const bound = new TextEncoder().encode(draftId);
  const database = openStore();
  database.catch(() => undefined);
  return {
    keep: (text, at) =>
      quietly(async () => {
        const opened = await database;
        const iv = crypto.getRandomValues(new Uint8Array(12));
        const sealed = await crypto.subtle.encrypt(
          { name: 'AES-GCM', iv, additionalData: bound },
          await keyOf(opened),
          new TextEncoder().encode(text),
        );
        const copy: Sealed = { at, iv, sealed };
        await answered(store(opened, 'copies', 'readwrite').put(copy, draftId));
      }),
    bringBack: () =>
      quietly(async () => {
        const opened = await database;
        const key = await keyOf(opened);
        const copy = await answered<Sealed | undefined>(
          store(opened, 'copies', 'readonly').get(draftId),
        );
        if (copy === undefined) return undefined;
        const plain = await crypto.subtle.decrypt(
          { name: 'AES-GCM', iv: copy.iv, additionalData: bound },
          key,
          copy.sealed,
        );
        return { at: copy.at, text: new TextDecoder().decode(plain) };
      }),
    drop: () =>
      quietly(async () => {
        await answered(store(await database, 'copies', 'readwrite').delete(draftId));
      }),
  };
}
