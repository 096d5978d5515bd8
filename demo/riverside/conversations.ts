import { chance, deck } from './chance.ts';
import type { Chance } from './chance.ts';
import { composer } from './compose.ts';
import type { Composer } from './compose.ts';
import { localDays, workClock } from './days.ts';
import type { Day, WorkClock } from './days.ts';
import type { Scene } from './fill.ts';
import type { House } from './house.ts';
import { guidedAnswers } from './guided.ts';
import { arrivalMinute, arrivals, topicShares, urgencyOf } from './mix.ts';
import { playOut } from './play-out.ts';
import { situationsFor } from './stock/index.ts';
import type { Situation } from './stock/stock.ts';
import { topicFacts } from './teams.ts';
import type { Casting, Crowd } from './crowd.ts';
import type { DemoConversation, DemoStep, Instant, Language } from './world.ts';

export interface Setting {
  seed: number;
  until: Instant;
  days: number;
  house: House;
  /** Conversations begun on an average weekday. */
  perWeekday: number;
  /** False for bulk: text may repeat. */
  checks: boolean;
  /** Texts that stand elsewhere in the world and count as said. */
  said: readonly string[];
  keyPrefix: string;
  crowd: Crowd;
}

interface Studio {
  setting: Setting;
  write: Composer;
  clock: WorkClock;
  days: Day[];
  choose(language: Language, luck: Chance): Situation | undefined;
}

function chooser({ seed, house }: Setting): Studio['choose'] {
  const decks = new Map<string, () => Situation>();
  return (language, luck) => {
    const clinic = luck.weighted(house.shares);
    const urgency = urgencyOf(luck);
    const kind = urgency === 'as_promised' ? luck.weighted(topicShares(clinic)) : urgency;
    const shelf = situationsFor(language, clinic, kind);
    if (shelf.length === 0) return undefined;
    const label = `${language}:${clinic}:${kind}`;
    let deal = decks.get(label);
    if (!deal) {
      deal = deck(shelf, chance(seed, `situations:${label}`));
      decks.set(label, deal);
    }
    return deal();
  };
}

interface Opened {
  situation: Situation;
  casting: Casting;
  scene: Scene;
  text: string;
  telling: number;
}

function open(studio: Studio, luck: Chance): Opened {
  for (let attempt = 0; attempt < 200; attempt++) {
    const language: Language = luck.yes(studio.setting.house.spanishShare) ? 'es' : 'en';
    const situation = studio.choose(language, luck);
    const casting = situation && studio.setting.crowd.cast(situation, luck);
    if (!situation || !casting) continue;
    const scene: Scene = { ...casting.scene, luck, language };
    const opening = studio.write.opening(situation, scene);
    if (opening) return { situation, casting, scene, ...opening };
  }
  throw new Error('No one in this world has anything new to say.');
}

function renamed(house: House, text: string): string {
  return house.rename ? house.rename(text) : text;
}

function renamedStep(house: House, step: DemoStep): DemoStep {
  return house.rename && step.text ? { ...step, text: house.rename(step.text) } : step;
}

function converse(studio: Studio, key: string, at: Instant): DemoConversation {
  const { setting, write, clock, days } = studio;
  const { house } = setting;
  const luck = chance(setting.seed, `conversation:${key}`);
  const { situation, casting, scene, text, telling } = open(studio, luck);
  const { patient, writer } = casting;
  const { topicId, language, urgency } = situation;
  const team = house.teamFor(topicId, patient.clinic);
  const answers = guidedAnswers(situation, scene, text);
  const steps = playOut({
    situation,
    telling,
    scene,
    patient,
    writer: writer.key,
    team,
    opening: {
      at,
      by: writer.key,
      kind: 'message',
      text,
      ...(answers.length > 0 ? { answers } : {}),
    },
    luck,
    write,
    clock,
    days,
    house,
  });
  return {
    key,
    patient: patient.key,
    openedBy: writer.key,
    clinic: patient.clinic,
    topicId,
    topicKind: topicFacts[topicId].kind,
    team,
    language,
    subject: renamed(house, write.subject(situation, scene)),
    urgency,
    ...(situation.confidential ? { confidential: true } : {}),
    ...(setting.checks ? {} : { bulk: true }),
    steps: steps.filter((step) => step.at <= setting.until).map((step) => renamedStep(house, step)),
  };
}

/** All conversations of the stock in order of time, one at a time. */
export function* generate(setting: Setting): Generator<DemoConversation> {
  const { seed, until, house } = setting;
  const all = localDays(house.organization.timeZone, until, setting.days + 12, 40);
  const studio: Studio = {
    setting,
    write: composer(seed, { checks: setting.checks, said: setting.said }),
    clock: workClock(all, (weekday) => house.closes(weekday)),
    days: all,
    choose: chooser(setting),
  };
  let count = 0;
  for (const day of all.slice(12, 12 + setting.days)) {
    const luck = chance(seed, `day:${day.date}`);
    const many = arrivals(day.date, day.weekday, setting.perWeekday, luck);
    const seconds = Array.from(
      { length: many },
      () => arrivalMinute(day.weekday, luck) * 60 + luck.int(60),
    );
    for (const second of seconds.toSorted((a, b) => a - b)) {
      const at = day.at(0) + second * 1000;
      if (at > until) return;
      count++;
      yield converse(studio, `${setting.keyPrefix}${String(count).padStart(6, '0')}`, at);
    }
  }
}
