import { fill, fillExactly } from './fill.ts';
import type { Scene } from './fill.ts';
import {
  createDecks,
  createUnique,
  dealFitting,
  join,
  poolOf,
  short,
  style,
  surround,
} from './desk.ts';
import type { Around, Desk, Pool } from './desk.ts';
import { answersTo } from './stock/fits.ts';
import type { Situation } from './stock/stock.ts';
import type { TopicId } from './world.ts';

export type AnswerVoice = 'clinical' | 'desk';

export interface Opening {
  text: string;
  /** Which of the tellings of the situation it holds. */
  telling: number;
}

export interface AnswerTo {
  situation: Situation;
  telling: number;
  scene: Scene;
  kind: AnswerVoice;
}

export interface Composer {
  /** Undefined where the stock has nothing new left to say about this. */
  opening(situation: Situation, scene: Scene): Opening | undefined;
  subject(situation: Situation, scene: Scene): string;
  /** What staff ask back, and what the patient says to that. */
  probe(situation: Situation, scene: Scene): string | undefined;
  back(situation: Situation, scene: Scene): string;
  answer(to: AnswerTo): string;
  thanks(situation: Situation, scene: Scene): string;
  welcome(scene: Scene): string;
  /** Why the answer did not do. */
  reopening(scene: Scene): string | undefined;
  /** Why it is handed off, among staff. */
  reason(scene: Scene): string;
  note(situation: Situation, scene: Scene): string | undefined;
}

function personPools(situation: Situation, scene: Scene): Pool[] {
  if (situation.who === 'child') return ['parenting', 'parenting', 'hope'];
  if (situation.who === 'elder') return ['caring', 'caring', 'hope'];
  if (scene.patient.ageInYears < 18) return ['hope'];
  return situation.topicId === 'symptom' ? ['asides', 'life', 'hope'] : ['life', 'life', 'hope'];
}

function writeOpening(desk: Desk, situation: Situation, scene: Scene): Opening | undefined {
  let telling = 0;
  const text = desk.unique((attempt) => {
    const { luck, language } = scene;
    const of = poolOf(desk, scene);
    const own = (field: 'tell' | 'more' | 'ask'): string =>
      dealFitting(desk, `${situation.id}:${language}:${field}`, situation[field], scene);
    const tell = own('tell');
    telling = situation.tell.indexOf(tell);
    const core = [tell];
    if (situation.more.length > 0 && luck.yes(0.55)) core.push(own('more'));
    if (situation.ask.length > 0 && luck.yes(0.9)) core.push(own('ask'));
    const around = {
      core,
      before: luck.yes(0.5) ? (['lead'] as const) : [],
      after: personPools(situation, scene),
      coreShare: 0.55 + luck.next() * 0.4 - attempt * 0.05,
    };
    const parts = [
      luck.yes(0.62) ? `${of('greeting')}\n` : '',
      ...surround(around, scene, of),
      luck.yes(0.55) ? `\n${of('signOff')}` : '',
    ];
    return style(join(parts, scene), scene);
  });
  return text === undefined ? undefined : { text, telling };
}

function writeProbe(desk: Desk, situation: Situation, scene: Scene): string | undefined {
  if (situation.probe.length === 0) return undefined;
  return desk.unique((attempt) => {
    const of = poolOf(desk, scene);
    const around: Around = {
      core: [desk.deal(`${situation.id}:${scene.language}:probe`, situation.probe)],
      before: ['partnership'],
      after: ['askEnd'],
      coreShare: 0.7 - attempt * 0.05,
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
    const coreShare = 0.8 - attempt * 0.05;
    const around: Around = { core, before: [], after: personPools(situation, scene), coreShare };
    const parts = [
      ...surround(around, scene, of),
      scene.luck.yes(0.25) ? `\n${of('signOff')}` : '',
    ];
    return style(join(parts, scene), scene);
  });
  return text ?? short(of, 'shortBack', scene);
}

/** A new symptom is told what to watch for; a number or a thank-you is not. */
function clinicalClose(topicId: TopicId): Pool {
  return topicId === 'symptom' || topicId === 'side-effect' ? 'safetyNet' : 'plainClose';
}

function shortPool(topicId: TopicId): Pool {
  if (topicId === 'refill') return 'shortRefill';
  if (topicId === 'visit') return 'shortVisit';
  return topicId === 'papers' ? 'shortPapers' : 'shortDesk';
}

function writeAnswer(desk: Desk, { situation, telling, scene, kind }: AnswerTo): string {
  const { luck } = scene;
  const of = poolOf(desk, scene);
  if (kind === 'desk' && luck.yes(0.3)) return short(of, shortPool(situation.topicId), scene);
  const fitting = answersTo(situation.id, telling, situation.answer);
  const label = `${situation.id}:${scene.language}:answer:${telling}`;
  const close = kind === 'clinical' ? clinicalClose(situation.topicId) : 'deskClose';
  const text = desk.unique((attempt) => {
    const around: Around = {
      core: [dealFitting(desk, label, fitting, scene)],
      before: ['partnership'],
      after: [close, close],
      coreShare: 0.5 + luck.next() * 0.3 - attempt * 0.05,
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
    const pool =
      clinicalClose(situation.topicId) === 'safetyNet' && scene.luck.yes(0.6)
        ? 'noteClinical'
        : 'note';
    const first = own ? desk.deal(`${situation.id}:note`, situation.note) : of(pool);
    const more = Array.from({ length: 1 + Math.floor(attempt / 4) }, () => of(pool));
    return join([first, ...new Set(more)], english);
  });
}

function writeReopening(desk: Desk, scene: Scene): string | undefined {
  const of = poolOf(desk, scene);
  return desk.unique((attempt) => {
    const coreShare = 0.7 - attempt * 0.05;
    const around: Around = { core: [of('reopen')], before: [], after: ['life', 'hope'], coreShare };
    return join(surround(around, scene, of), scene);
  });
}

function writeThanks(desk: Desk, { topicId }: Situation, scene: Scene): string {
  const of = poolOf(desk, scene);
  const special: Partial<Record<TopicId, Pool>> = {
    refill: 'thanksRefill',
    symptom: 'thanksSymptom',
    'side-effect': 'thanksSymptom',
  };
  const pool = scene.luck.yes(0.4) ? (special[topicId] ?? 'thanks') : 'thanks';
  return desk.unique(() => join([of(pool)], scene)) ?? short(of, 'thanks', scene);
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
    answer: (to) => writeAnswer(desk, to),
    thanks: (situation, scene) => writeThanks(desk, situation, scene),
    welcome: (scene) => short(poolOf(desk, scene), 'welcome', scene),
    reopening: (scene) => writeReopening(desk, scene),
    reason: (scene) => fill(poolOf(desk, scene)('handOff'), scene),
    note: (situation, scene) => writeNote(desk, situation, scene),
  };
}
