/** One line on the screen, from and to in seconds. */
export interface Cue {
  from: number;
  to: number;
  text: string;
}

/** WebVTT of these cues. */
export function captionsOf(cues: readonly Cue[], language: string): string {
  const blocks = cues.map(
    ({ from, to, text }, index) =>
      `${index + 1}\n${clock(from)} --> ${clock(to)}\n${escaped(text)}`,
  );
  return [`WEBVTT\nLanguage: ${language}`, ...blocks].join('\n\n').concat('\n');
}

function clock(seconds: number): string {
  const milliseconds = Math.round(seconds * 1000);
  const parts = [
    Math.floor(milliseconds / 3_600_000),
    Math.floor(milliseconds / 60_000) % 60,
    Math.floor(milliseconds / 1000) % 60,
  ].map((part) => String(part).padStart(2, '0'));
  return `${parts.join(':')}.${String(milliseconds % 1000).padStart(3, '0')}`;
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const open = (text: string) =>
  text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');

const TIMES = /^(\d+):(\d\d):(\d\d)\.(\d{3}) --> (\d+):(\d\d):(\d\d)\.(\d{3})$/m;

/** Reads captions back. */
export function cuesIn(captions: string): Cue[] {
  return captions
    .split('\n\n')
    .slice(1)
    .flatMap((block) => {
      const found = TIMES.exec(block);
      if (found === null) return [];
      const [h = 0, m = 0, s = 0, f = 0, hh = 0, mm = 0, ss = 0, ff = 0] = found
        .slice(1)
        .map(Number);
      const text = block.slice(found.index + found[0].length).trim();
      return [
        {
          from: h * 3600 + m * 60 + s + f / 1000,
          to: hh * 3600 + mm * 60 + ss + ff / 1000,
          text: open(text),
        },
      ];
    });
}

const DRIFT_SECONDS = 0.25;

/**
 * Where captions do not say what is spoken, or not when it is spoken: one sentence each; empty when they keep in step.
 * `spoken` are the lines with the times at which the voice says them, `seconds` the length of the film.
 */
export function captionDrift(captions: string, spoken: readonly Cue[], seconds: number): string[] {
  const cues = cuesIn(captions);
  if (cues.length !== spoken.length)
    return [`There are ${cues.length} captions for ${spoken.length} spoken lines.`];
  const faults = cues.flatMap((cue, index) => {
    const line = spoken[index];
    if (line === undefined) return [];
    const found: string[] = [];
    if (cue.text !== line.text)
      found.push(`Caption ${index + 1} says "${cue.text}", the voice says "${line.text}".`);
    if (
      Math.abs(cue.from - line.from) > DRIFT_SECONDS ||
      Math.abs(cue.to - line.to) > DRIFT_SECONDS
    )
      found.push(
        `Caption ${index + 1} stands at ${clock(cue.from)}, its line is spoken at ${clock(line.from)}.`,
      );
    return found;
  });
  const end = cues.at(-1)?.to ?? 0;
  if (Math.abs(end - seconds) > 2 * DRIFT_SECONDS)
    faults.push(`The captions end at ${clock(end)}, the film at ${clock(seconds)}.`);
  return faults;
}
