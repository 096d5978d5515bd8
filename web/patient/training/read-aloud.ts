/** What of the browser's voices is needed to choose one. */
export type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'localService'>;

/**
 * A voice of the device itself for a language: one that would send the words to another company is never taken. The language of
 * here first (es-US, es-MX), then any.
 */
export function ownVoice<V extends Voice>(voices: readonly V[], language: string): V | undefined {
  const fitting = voices.filter(
    ({ lang, localService }) =>
      localService && lang.toLowerCase().split(/[-_]/)[0] === language.toLowerCase(),
  );
  return fitting.find(({ lang }) => /[-_](us|mx|419)$/i.test(lang)) ?? fitting[0];
}

export interface Reading {
  /** What is read, in order. */
  texts: readonly string[];
  /** Says one text and calls back at its end, whether it was said or not. */
  say: (text: string, ended: () => void) => void;
  /** The text that is read now; null at the end. */
  onAt: (at: number | null) => void;
}

/** Reads one text after the other until the end, or until it is stopped. */
export function readAloud({ texts, say, onAt }: Reading): { stop: () => void } {
  let stopped = false;
  const read = (at: number) => {
    if (stopped) return;
    const text = texts[at];
    onAt(text === undefined ? null : at);
    if (text !== undefined) say(text, () => read(at + 1));
  };
  read(0);
  return {
    stop() {
      if (!stopped) onAt(null);
      stopped = true;
    },
  };
}
