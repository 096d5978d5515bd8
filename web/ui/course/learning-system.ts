/** How far a learner is: what a learning system keeps for us between two windows. */
export interface Kept {
  /** The lesson to go on with. */
  at: string | null;
  /** Lessons read to their end. */
  seen: string[];
  /** By lesson, the place of the chosen answer to each question, `-` for none: "02-". */
  answers: Record<string, string>;
}

export interface Standing {
  kept: Kept;
  /** All lessons seen and all questions answered. */
  complete: boolean;
  right: number;
  questions: number;
  passPercent: number;
}

/** What stands around a package. Every step is told at once, so that a window closed half-way loses nothing. */
export interface LearningSystem {
  /** False when nothing was found and only this device remembers. */
  reports: boolean;
  begin(): Promise<Kept>;
  /** False when it did not take it. */
  save(standing: Standing): Promise<boolean>;
  /** The learner leaves by our own button: there is time to wait for answers. */
  finish(standing: Standing): Promise<void>;
  /** The window goes away; must send at once. */
  end(standing: Standing): void;
  /** Where to go afterwards. */
  leaveTo: string | null;
}

export const nothingKept = (): Kept => ({ at: null, seen: [], answers: {} });

export const percentOf = ({ right, questions }: Standing): number =>
  questions === 0 ? 100 : Math.round((right / questions) * 100);

export const isPassed = (standing: Standing): boolean =>
  standing.complete && percentOf(standing) >= standing.passPercent;

/** What was kept, or nothing when it is not ours or was damaged. */
export function readKept(text: string | null | undefined): Kept {
  try {
    const read = JSON.parse(text ?? '') as Partial<Kept>;
    return {
      at: typeof read.at === 'string' ? read.at : null,
      seen: Array.isArray(read.seen) ? read.seen.filter((id) => typeof id === 'string') : [],
      answers: typeof read.answers === 'object' && read.answers !== null ? read.answers : {},
    };
  } catch {
    return nothingKept();
  }
}

/** Looks for an object by name in the windows around this one, as SCORM says: parents first, then who opened us. */
export function findAround<T>(name: string): T | undefined {
  const LEVELS = 12;
  const search = (from: Window | null): T | undefined => {
    let at = from;
    for (let level = 0; at !== null && level < LEVELS; level += 1) {
      try {
        const found = (at as unknown as Record<string, T | undefined>)[name];
        if (found) return found;
      } catch {
        // A window of another site: it is not ours to look into.
      }
      if (at.parent === at) return undefined;
      at = at.parent;
    }
    return undefined;
  };
  return search(window) ?? search(window.opener as Window | null);
}
