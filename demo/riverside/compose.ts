import { chance, deck } from './chance.ts';
import { fill, fillExactly } from './fill.ts';
import type { Scene } from './fill.ts';
import type { Situation } from './stock/stock.ts';
import { voices } from './stock/index.ts';
import type { Voice } from './stock/index.ts';
import { memory, SHORT, trigramsOf, wordsOf } from './trigrams.ts';

export type AnswerVoice = 'clinical' | 'desk';

export interface Composer {
  /** Undefined where the stock has nothing new left to say about this. */
  opening(situation: Situation, scene: Scene): string | undefined;
  subject(situation: Situation, scene: Scene): string;
  /** What staff ask back, and what the patient says to that. */
  probe(situation: Situation, scene: Scene): string | undefined;
  back(situation: Situation, scene: Scene): string;
  answer(situation: Situation, scene: Scene, kind: AnswerVoice): string;
  /** One line of a pool, with a word around it where it would repeat. */
  say(pool: keyof Voice, scene: Scene): string;
  note(situation: Situation, scene: Scene): string | undefined;
}

type Attempt = (attempt: number) => string;
const ATTEMPTS = 24;

function style(text: string, scene: Scene): string {
  const luck = chance(7, `style:${scene.writer.given}${scene.writer.family}`);
  const roll = luck.next();
  if (roll < 0.05) return text.toLowerCase();
  if (scene.language === 'es' && roll > 0.7) return text.replaceAll('¿', '');
  if (scene.language === 'en' && roll > 0.97) {
    return text.replace(/[.,]$/, '').replaceAll('. ', ' ... ');
  }
  return text;
}

function createDecks(seed: number): Deal {
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

function createUnique(checks: boolean, before: readonly string[]): Desk['unique'] {
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
type Pool = keyof Voice;

interface Desk {
  deal: Deal;
  /** Undefined when every attempt repeats something. */
  unique: (write: Attempt) => string | undefined;
}

function join(parts: readonly string[], scene: Scene): string {
  return fill(parts.filter((part) => part !== '').join(' '), scene);
}

const lives = new Map<string, readonly string[]>();

/** The few facts of a life that one person comes back to; nobody has all of them at once. */
function livesOf({ writer, language }: Scene): readonly string[] {
  const name = `${writer.given} ${writer.family}`;
  const known = lives.get(name);
  if (known) return known;
  const deal = deck(voices[language].life, chance(11, `life:${name}`));
  const own = Array.from({ length: 9 }, deal);
  lives.set(name, own);
  return own;
}

/** A line of a pool; one that names the clinician is passed over when the clinician is speaking. */
function poolOf({ deal }: Desk, scene: Scene): (pool: Pool) => string {
  const { language, staff, doctor } = scene;
  return (pool) => {
    const lines = pool === 'life' ? livesOf(scene) : voices[language][pool];
    const line = pool === 'life' ? scene.luck.pick(lines) : deal(`${language}:${pool}`, lines);
    const ownName = staff !== undefined && doctor.startsWith(staff);
    return ownName && line.includes('{doc}')
      ? (lines.find((one) => !one.includes('{doc}')) ?? line)
      : line;
  };
}

function lengthOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + line.split(' ').length, 0);
}

interface Around {
  /** Lines of the stock, which others with the same reason also say. */
  core: readonly string[];
  before: readonly Pool[];
  after: readonly Pool[];
  /** At most this share of the words is the core; it falls with every attempt. */
  coreShare: number;
}

/** Puts enough of the person around a reason that the next one with the same reason sounds different. */
function surround(around: Around, scene: Scene, of: (pool: Pool) => string): string[] {
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

function personPools(situation: Situation, scene: Scene): Pool[] {
  if (situation.who === 'child') return ['parenting', 'parenting', 'hope'];
  if (situation.who === 'elder') return ['caring', 'caring', 'hope'];
  if (scene.patient.ageInYears < 18) return ['hope'];
  return situation.topicId === 'symptom' ? ['asides', 'life', 'hope'] : ['life', 'life', 'hope'];
}

function writeOpening(desk: Desk, situation: Situation, scene: Scene): string | undefined {
  return desk.unique((attempt) => {
    const { luck, language } = scene;
    const of = poolOf(desk, scene);
    const own = (field: 'tell' | 'more' | 'ask'): string =>
      desk.deal(`${situation.id}:${language}:${field}`, situation[field]);
    const core = [own('tell')];
    if (situation.more.length > 0 && luck.yes(0.55)) core.push(own('more'));
    if (situation.ask.length > 0 && luck.yes(0.9)) core.push(own('ask'));
    const around = {
      core,
      before: luck.yes(0.5) ? (['lead'] as const) : [],
      after: personPools(situation, scene),
      coreShare: 0.55 + luck.next() * 0.4 - attempt * 0.04,
    };
    const parts = [
      luck.yes(0.62) ? `${of('greeting')}\n` : '',
      ...surround(around, scene, of),
      luck.yes(0.55) ? `\n${of('signOff')}` : '',
    ];
    return style(join(parts, scene), scene);
  });
}

function writeProbe(desk: Desk, situation: Situation, scene: Scene): string | undefined {
  if (situation.probe.length === 0) return undefined;
  return desk.unique((attempt) => {
    const of = poolOf(desk, scene);
    const around: Around = {
      core: [desk.deal(`${situation.id}:${scene.language}:probe`, situation.probe)],
      before: ['partnership'],
      after: ['askEnd'],
      coreShare: 0.7 - attempt * 0.03,
    };
    const parts = [
      `${of('staffGreeting')}\n`,
      ...surround(around, scene, of),
      scene.luck.yes(0.6) ? `\n${of('staffSignOff')}` : '',
    ];
    return join(parts, scene);
  });
}

function writeBack(desk: Desk, situation: Situation, scene: Scene): string {
  const of = poolOf(desk, scene);
  const text = desk.unique((attempt) => {
    const { back } = situation;
    const core = [
      back.length > 0 ? desk.deal(`${situation.id}:${scene.language}:back`, back) : of('asides'),
    ];
    const coreShare = 0.8 - attempt * 0.03;
    const around: Around = { core, before: [], after: personPools(situation, scene), coreShare };
    const parts = [
      ...surround(around, scene, of),
      scene.luck.yes(0.25) ? `\n${of('signOff')}` : '',
    ];
    return style(join(parts, scene), scene);
  });
  return text ?? short(of, 'shortBack', scene);
}

/** So short that it cannot repeat anyone. */
function short(of: (pool: Pool) => string, pool: Pool, scene: Scene): string {
  for (;;) {
    const text = fill(of(pool), scene);
    if (wordsOf(text).length < SHORT) return text;
  }
}

function writeAnswer(desk: Desk, situation: Situation, scene: Scene, kind: AnswerVoice): string {
  const { luck } = scene;
  const of = poolOf(desk, scene);
  if (kind === 'desk' && luck.yes(0.3)) {
    return short(of, situation.topicId === 'refill' ? 'shortRefill' : 'shortDesk', scene);
  }
  const text = desk.unique((attempt) => {
    const around: Around = {
      core: [desk.deal(`${situation.id}:${scene.language}:answer`, situation.answer)],
      before: ['partnership'],
      after: kind === 'clinical' ? ['safetyNet', 'safetyNet'] : ['deskClose', 'deskClose'],
      coreShare: 0.5 + luck.next() * 0.3 - attempt * 0.04,
    };
    const parts = [
      luck.yes(0.9) ? `${of('staffGreeting')}\n` : '',
      ...surround(around, scene, of),
      luck.yes(0.8) ? `\n${of('staffSignOff')}` : '',
    ];
    return join(parts, scene);
  });
  return text ?? short(of, 'calledInstead', scene);
}

function writeNote(desk: Desk, situation: Situation, scene: Scene): string | undefined {
  return desk.unique((attempt) => {
    const english: Scene = { ...scene, language: 'en' };
    const of = poolOf(desk, english);
    const own = situation.note.length > 0 && scene.luck.yes(0.5);
    const first = own ? desk.deal(`${situation.id}:note`, situation.note) : of('note');
    const more = Array.from({ length: 1 + Math.floor(attempt / 4) }, () => of('note'));
    return join([first, ...new Set(more)], english);
  });
}

function writeLine(desk: Desk, pool: Pool, scene: Scene): string {
  const of = poolOf(desk, scene);
  if (pool === 'handOff') return fill(of(pool), scene);
  if (pool === 'welcome') return short(of, pool, scene);
  const text = desk.unique((attempt) => {
    const line = of(pool);
    const alone = pool === 'reopen' ? 0.7 : lengthOf([line]) < SHORT + 2 ? 1 : 0.85;
    const coreShare = alone - attempt * 0.03;
    const around: Around = { core: [line], before: [], after: ['life', 'hope'], coreShare };
    return join(surround(around, scene, of), scene);
  });
  return text ?? short(of, 'thanks', scene);
}

export interface ComposerOptions {
  checks: boolean;
  /** Counts as said already. */
  said: readonly string[];
}

/**
 * Writes what people say, never the same thing twice: a text that shares more than half its word trigrams with
 * one said before is written again, with more of the person in it each time.
 */
export function composer(seed: number, options: ComposerOptions): Composer {
  const desk: Desk = {
    deal: createDecks(seed),
    unique: createUnique(options.checks, options.said),
  };
  return {
    opening: (situation, scene) => writeOpening(desk, situation, scene),
    subject: (situation, scene) =>
      fillExactly(
        desk.deal(`${situation.id}:${scene.language}:subject`, situation.subjects),
        scene,
      ),
    probe: (situation, scene) => writeProbe(desk, situation, scene),
    back: (situation, scene) => writeBack(desk, situation, scene),
    answer: (situation, scene, kind) => writeAnswer(desk, situation, scene, kind),
    say: (pool, scene) => writeLine(desk, pool, scene),
    note: (situation, scene) => writeNote(desk, situation, scene),
  };
}
