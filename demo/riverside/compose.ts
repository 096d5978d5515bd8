import { chance, deck } from './chance.ts';
import type { Chance } from './chance.ts';
import { fill } from './fill.ts';
import type { Scene } from './fill.ts';
import type { Situation } from './stock/stock.ts';
import { voices } from './stock/index.ts';
import type { Voice } from './stock/index.ts';
import { memory, SHORT, trigramsOf, wordsOf } from './trigrams.ts';

export type AnswerVoice = 'clinical' | 'desk';

export interface Composer {
  opening(situation: Situation, scene: Scene): string;
  subject(situation: Situation, scene: Scene): string;
  /** What staff ask back, and what the patient says to that; undefined where the stock has none. */
  probe(situation: Situation, scene: Scene): string | undefined;
  back(situation: Situation, scene: Scene): string;
  answer(situation: Situation, scene: Scene, kind: AnswerVoice): string;
  /** One line of a pool, with a word around it where it would repeat. */
  say(pool: keyof Voice, scene: Scene): string;
  note(situation: Situation, scene: Scene): string;
}

type Attempt = (attempt: number) => string;
const ATTEMPTS = 8;

/** Half of the trigrams may be shared; a little under, so that a counted tie never lies over it. */
const LIMIT = 0.5;

function style(text: string, scene: Scene): string {
  const luck = chance(7, `style:${scene.writer.given}${scene.writer.family}`);
  const roll = luck.next();
  if (roll < 0.05) return text.toLowerCase();
  if (scene.language === 'es' && roll > 0.7) return text.replaceAll('¿', '');
  if (scene.language === 'en' && roll > 0.96)
    return text.replace(/[.,]$/, '').replaceAll('. ', ' ... ');
  return text;
}

function createDecks(seed: number) {
  const decks = new Map<string, () => string>();
  return (label: string, cards: readonly string[]): string => {
    let deal = decks.get(label);
    if (!deal) {
      deal = deck(cards, chance(seed, `deck:${label}`));
      decks.set(label, deal);
    }
    return deal();
  };
}

function createUnique(checks: boolean) {
  const said = memory();
  return (write: Attempt): string => {
    if (!checks) return write(0);
    let best = '';
    let bestOverlap = Infinity;
    let bestGrams: number[] = [];
    for (let attempt = 0; attempt < ATTEMPTS && bestOverlap > LIMIT; attempt++) {
      const text = write(attempt);
      if (wordsOf(text).length < SHORT) return text;
      const grams = trigramsOf(text);
      const overlap = said.overlap(grams);
      if (overlap >= bestOverlap) continue;
      best = text;
      bestOverlap = overlap;
      bestGrams = grams;
    }
    said.remember(bestGrams);
    return best;
  };
}

type Deal = (label: string, cards: readonly string[]) => string;

interface Desk {
  deal: Deal;
  unique: (write: Attempt) => string;
}

function join(parts: readonly string[], scene: Scene): string {
  const text = fill(parts.filter((part) => part !== '').join(' '), scene);
  return text.replace(/ ?\n ?/g, '\n').trim();
}

/** A line of a pool; one that names the clinician is passed over when the clinician is speaking. */
function poolOf({ deal }: Desk, scene: Scene): (pool: keyof Voice) => string {
  const { language, staff, doctor } = scene;
  return (pool) => {
    const lines = voices[language][pool];
    const line = deal(`${language}:${pool}`, lines);
    const ownName = staff !== undefined && (doctor === staff || doctor.startsWith(`${staff} `));
    return ownName && line.includes('{doc}')
      ? (lines.find((one) => !one.includes('{doc}')) ?? line)
      : line;
  };
}

function writeOpening(desk: Desk, situation: Situation, scene: Scene): string {
  return desk.unique((attempt) => {
    const { luck, language } = scene;
    const of = poolOf(desk, scene);
    const own = (field: 'tell' | 'more' | 'ask'): string =>
      desk.deal(`${situation.id}:${language}:${field}`, situation[field]);
    const extra = attempt * 0.05;
    const adult = situation.who === 'self' && scene.patient.clinic !== 'pediatrics';
    const symptom = situation.topicId === 'symptom' && situation.who === 'self';
    const short = situation.topicId === 'thanks';
    const parts = [
      luck.yes(0.62) ? `${of('greeting')}\n` : '',
      !short && luck.yes(0.16 + extra) ? of('lead') : '',
      own('tell'),
      situation.more.length > 0 && luck.yes(0.5 + extra) ? own('more') : '',
      symptom && luck.yes(0.3 + extra) ? of('asides') : '',
      adult && luck.yes(short ? extra : 0.3 + extra) ? of('life') : '',
      situation.ask.length > 0 ? own('ask') : '',
      !short && luck.yes(0.14 + extra) ? of('hope') : '',
      luck.yes(0.55) ? `\n${of('signOff')}` : '',
    ];
    return style(join(parts, scene), scene);
  });
}

function writeProbe(desk: Desk, situation: Situation, scene: Scene): string | undefined {
  if (situation.probe.length === 0) return undefined;
  return desk.unique((attempt) => {
    const of = poolOf(desk, scene);
    const parts = [
      `${of('staffGreeting')}\n`,
      scene.luck.yes(0.6 + attempt * 0.05) ? of('partnership') : '',
      desk.deal(`${situation.id}:${scene.language}:probe`, situation.probe),
      scene.luck.yes(0.5 + attempt * 0.1) ? `\n${of('staffSignOff')}` : '',
    ];
    return join(parts, scene);
  });
}

function writeBack(desk: Desk, situation: Situation, scene: Scene): string {
  return desk.unique((attempt) => {
    const of = poolOf(desk, scene);
    const { back } = situation;
    const parts = [
      back.length > 0 ? desk.deal(`${situation.id}:${scene.language}:back`, back) : of('asides'),
      scene.luck.yes(attempt * 0.2) ? of('asides') : '',
      scene.luck.yes(0.2 + attempt * 0.1) ? `\n${of('signOff')}` : '',
    ];
    return style(join(parts, scene), scene);
  });
}

function writeAnswer(desk: Desk, situation: Situation, scene: Scene, kind: AnswerVoice): string {
  return desk.unique((attempt) => {
    const { luck } = scene;
    const of = poolOf(desk, scene);
    const extra = attempt * 0.06;
    const ending = luck.yes((kind === 'clinical' ? 0.55 : 0.4) + extra);
    const parts = [
      luck.yes(0.9) ? `${of('staffGreeting')}\n` : '',
      luck.yes(0.5 + extra) ? of('partnership') : '',
      desk.deal(`${situation.id}:${scene.language}:answer`, situation.answer),
      ending ? of(kind === 'clinical' ? 'safetyNet' : 'deskClose') : '',
      luck.yes(0.8) ? `\n${of('staffSignOff')}` : '',
    ];
    return join(parts, scene);
  });
}

function writeNote(desk: Desk, situation: Situation, scene: Scene): string {
  return desk.unique((attempt) => {
    const own = situation.note.length > 0 && scene.luck.yes(0.7);
    const line = own
      ? desk.deal(`${situation.id}:note`, situation.note)
      : poolOf(desk, scene)('note');
    const english: Scene = { ...scene, language: 'en' };
    const parts = [line, attempt > 2 ? poolOf(desk, english)('note') : ''];
    return join(parts, english);
  });
}

function writeLine(desk: Desk, pool: keyof Voice, scene: Scene): string {
  return desk.unique((attempt) => {
    const of = poolOf(desk, scene);
    const byPatient = pool === 'thanks' || pool === 'reopen';
    const parts = [of(pool), attempt > 3 ? of(byPatient ? 'life' : 'safetyNet') : ''];
    return join(parts, scene);
  });
}

/**
 * Writes what people say, never the same thing twice: a text that shares more than half its word trigrams with
 * one said before is written again, with more of the person in it each time.
 */
export function composer(seed: number, options: { checks: boolean }): Composer {
  const desk: Desk = { deal: createDecks(seed), unique: createUnique(options.checks) };
  return {
    opening: (situation, scene) => writeOpening(desk, situation, scene),
    subject: (situation, scene) =>
      fill(desk.deal(`${situation.id}:${scene.language}:subject`, situation.subjects), scene),
    probe: (situation, scene) => writeProbe(desk, situation, scene),
    back: (situation, scene) => writeBack(desk, situation, scene),
    answer: (situation, scene, kind) => writeAnswer(desk, situation, scene, kind),
    say: (pool, scene) => writeLine(desk, pool, scene),
    note: (situation, scene) => writeNote(desk, situation, scene),
  };
}
