import { chance, deck } from './chance.ts';
import { fill } from './fill.ts';
import type { Scene } from './fill.ts';
import { voices } from './stock/index.ts';
import type { Voice } from './stock/index.ts';
import { memory, SHORT, trigramsOf, wordsOf } from './trigrams.ts';

type Attempt = (attempt: number) => string;
const ATTEMPTS = 14;

export function style(text: string, scene: Scene): string {
  const luck = chance(7, `style:${scene.writer.given}${scene.writer.family}`);
  const roll = luck.next();
  if (roll < 0.05) return text.toLowerCase();
  if (scene.language === 'es' && roll > 0.7) return text.replaceAll('¿', '');
  if (scene.language === 'en' && roll > 0.97) {
    return text.replace(/[.,]$/, '').replace(/(\p{Ll}{3})\. /gu, '$1 ... ');
  }
  return text;
}

export function createDecks(seed: number): Deal {
  const decks = new Map<string, () => string>();
  return (label, cards) => {
    let deal = decks.get(label);
    if (!deal) {
      deal = deck(cards, chance(seed, `deck:${label}`));
      decks.set(label, deal);
    }
    return deal();
  };
}

export function createUnique(checks: boolean, before: readonly string[]): Desk['unique'] {
  const said = memory();
  for (const text of before) said.remember(trigramsOf(wordsOf(text)));
  return (write) => {
    if (!checks) return write(0);
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const text = write(attempt);
      const words = wordsOf(text);
      if (words.length < SHORT) return text;
      const grams = trigramsOf(words);
      if (said.repeats(grams)) continue;
      said.remember(grams);
      return text;
    }
    return undefined;
  };
}

type Deal = (label: string, cards: readonly string[]) => string;
export type Pool = keyof Voice;

export interface Desk {
  deal: Deal;
  /** Undefined when every attempt repeats something. */
  unique: (write: Attempt) => string | undefined;
}

export function join(parts: readonly string[], scene: Scene): string {
  return fill(parts.filter((part) => part !== '').join(' '), scene);
}

const lives = new Map<string, readonly string[]>();

function livesFor(age: number, voice: Voice): readonly string[] {
  return [
    ...voice.life,
    ...(age >= 18 && age < 66 ? voice.lifeWork : []),
    ...(age < 40 ? voice.lifeYoung : []),
    ...(age > 62 ? voice.lifeOld : []),
  ];
}

/** The few facts of a life that one person comes back to; nobody has all of them at once. */
function livesOf({ writer, patient, language }: Scene): readonly string[] {
  const name = `${writer.given} ${writer.family} ${patient.ageInYears}`;
  const known = lives.get(name);
  if (known) return known;
  const all = livesFor(patient.ageInYears, voices[language]);
  const deal = deck(all, chance(11, `life:${name}`));
  const own = Array.from({ length: 9 }, deal);
  lives.set(name, own);
  return own;
}

/** Whether a person may say a line: no one speaks of themselves by name, and the old do not speak of their shift. */
function maySay(line: string, { staff, staffRole, doctor, patient, relation }: Scene): boolean {
  if (staff !== undefined && doctor.startsWith(staff) && line.includes('{doc}')) return false;
  if (staffRole === '' && line.includes('{role}')) return false;
  const retired = relation === undefined && patient.ageInYears > 66;
  return staff !== undefined || !retired || !line.includes('{work}');
}

/** A line that may be said, from a deck. */
export function dealFitting(
  desk: Desk,
  label: string,
  cards: readonly string[],
  scene: Scene,
): string {
  for (let attempt = 0; attempt < 4; attempt++) {
    const line = desk.deal(label, cards);
    if (maySay(line, scene)) return line;
  }
  return cards.find((line) => maySay(line, scene)) ?? desk.deal(label, cards);
}

export function poolOf(desk: Desk, scene: Scene): (pool: Pool) => string {
  const { language, luck } = scene;
  return (pool) =>
    pool === 'life'
      ? luck.pick(livesOf(scene))
      : dealFitting(desk, `${language}:${pool}`, voices[language][pool], scene);
}

export function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split(' ').length, 0);
}

export interface Around {
  /** Lines of the stock, which others with the same reason also say. */
  core: readonly string[];
  before: readonly Pool[];
  after: readonly Pool[];
  /** At most this share of the words is the core; it falls with every attempt. */
  coreShare: number;
}

/** Puts enough of the person around a reason that the next one with the same reason sounds different. */
export function surround(around: Around, scene: Scene, of: (pool: Pool) => string): string[] {
  const { core, before, after, coreShare } = around;
  const wanted = lengthOf(core) / Math.max(coreShare, 0.3) - lengthOf(core);
  const early: string[] = [];
  const late: string[] = [];
  const places: [Pool, string[]][] = [
    ...before.map((pool): [Pool, string[]] => [pool, early]),
    ...after.map((pool): [Pool, string[]] => [pool, late]),
  ];
  for (let i = 0; lengthOf(early) + lengthOf(late) < wanted && i < 7; i++) {
    const used = i < places.length ? places.filter(([, list]) => list.length < 2) : places;
    const [pool, list] = scene.luck.pick(used.length > 0 ? used : places);
    const line = of(pool);
    if (!list.includes(line)) list.push(line);
  }
  return [...early, ...core, ...late];
}

/** So short that it cannot repeat anyone. */
export function short(of: (pool: Pool) => string, pool: Pool, scene: Scene): string {
  for (;;) {
    const text = fill(of(pool), scene);
    if (wordsOf(text).length < SHORT) return text;
  }
}
