import type { DraftReading } from '#product/messaging/index.ts';

/** What the line under the words says. */
export type SaveState =
  | { kind: 'saved'; at: number }
  | { kind: 'offline' | 'retrying' | 'signedOut' | 'gone' };

/** What the server answers to a save. */
export interface Saved {
  revision: number;
  savedAt: number;
  otherVersion: { body: string; at: number } | null;
  /** How the saved words read. */
  reading?: DraftReading;
}

export interface AutosaveOptions {
  address: string;
  /** Everything typed, as it is now. */
  fields: () => URLSearchParams;
  onState: (state: SaveState) => void;
  onSaved: (saved: Saved) => void;
  fetch?: typeof fetch;
}

export interface Autosave {
  changed: () => void;
  /** Saves what is not saved yet while the page goes away. */
  leaving: () => void;
  /** Nothing more is saved: the form itself is on its way. */
  stop: () => void;
  isDirty: () => boolean;
}

const AFTER_TYPING_MS = 600;
const FIRST_RETRY_MS = 1000;
const LONGEST_RETRY_MS = 30_000;

function isSaved(data: unknown): data is Saved {
  return typeof data === 'object' && data !== null && 'revision' in data && 'savedAt' in data;
}

/** Saves from the first character on, one request at a time, and never gives up while there is something unsaved. */
export function createAutosave(options: AutosaveOptions): Autosave {
  const ask = options.fetch ?? fetch.bind(globalThis);
  let dirty = false;
  let running = false;
  let stopped = false;
  let wait = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const request = (keepalive: boolean) =>
    ask(options.address, {
      method: 'PUT',
      headers: { accept: 'application/json' },
      body: options.fields(),
      keepalive,
    });
  const schedule = (inMs: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(() => void save(), inMs);
  };
  const retry = (state: SaveState) => {
    dirty = true;
    wait = Math.min(LONGEST_RETRY_MS, wait === 0 ? FIRST_RETRY_MS : wait * 2);
    options.onState(state);
    schedule(wait);
  };

  async function read(response: Response): Promise<void> {
    if (response.status === 401) return retry({ kind: 'signedOut' });
    if (response.status === 404 || response.status === 409) {
      stopped = true;
      return options.onState({ kind: 'gone' });
    }
    const data: unknown = response.ok ? await response.json() : undefined;
    if (!isSaved(data)) return retry({ kind: 'retrying' });
    wait = 0;
    options.onSaved(data);
    if (!dirty) options.onState({ kind: 'saved', at: data.savedAt });
  }

  async function save(): Promise<void> {
    if (running || stopped || !dirty) return;
    running = true;
    dirty = false;
    try {
      await read(await request(false));
    } catch {
      retry({ kind: navigator.onLine ? 'retrying' : 'offline' });
    } finally {
      running = false;
      if (dirty && wait === 0) schedule(AFTER_TYPING_MS);
    }
  }

  addEventListener('online', () => dirty && schedule(0));
  return {
    changed() {
      dirty = true;
      if (wait === 0) schedule(AFTER_TYPING_MS);
    },
    leaving() {
      if (dirty && !stopped) request(true).catch(() => undefined);
    },
    stop() {
      stopped = true;
      clearTimeout(timer);
    },
    isDirty: () => dirty,
  };
}
