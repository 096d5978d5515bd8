import type { Cue, Cues } from './case-parts.ts';

/** Lower case without accents, every stretch of anything else one space. */
export function plainly(text: string): string {
  const bare = text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
  return ` ${bare.replace(/[^\p{L}\p{N}]+/gu, ' ').trim()} `;
}

/** Whether a cue of any language begins a word of the text: people write to each other in more than one. */
export function hears(cues: Cues, text: string): boolean {
  const plain = plainly(text);
  return Object.values(cues)
    .flat()
    .some((each) => plain.includes(plainly(each).trimEnd()));
}

/** The ids of the cues that stand in the text. */
export function heardIn(cues: readonly Cue[], text: string): string[] {
  return cues.filter((each) => hears(each.cues, text)).map(({ id }) => id);
}

const REQUEST =
  /^(?:(?:please|could you|can you|would you|por favor|podria|puede)\s+)*(?:tell|let me know|let us know|send|describe|write|check|measure|diga|digame|diganos|cuente|cuenteme|cuentenos|mande|envie|escriba|mida|describa)\b/;

/** The sentences of a text that ask for something. */
export function questionsIn(text: string): string[] {
  return text
    .split(/(?<=[.!?])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence.endsWith('?') || REQUEST.test(plainly(sentence).trim()));
}
