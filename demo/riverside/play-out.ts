import type { Chance } from './chance.ts';
import type { Composer } from './compose.ts';
import type { Day, WorkClock } from './days.ts';
import type { Scene } from './fill.ts';
import { calledName } from './staff.ts';
import type { Situation } from './stock/stock.ts';
import type { House } from './house.ts';
import { topicFacts } from './teams.ts';
import type {
  DemoOutcome,
  DemoPatient,
  DemoStaff,
  DemoStep,
  Instant,
  Language,
  StaffRole,
} from './world.ts';

export interface Play {
  situation: Situation;
  telling: number;
  scene: Scene;
  patient: DemoPatient;
  writer: string;
  team: string;
  opening: DemoStep;
  luck: Chance;
  write: Composer;
  clock: WorkClock;
  days: readonly Day[];
  house: House;
}

const MINUTE = 60_000;
/** Share of answers that come after the promise; the rest of the late ones wait for the patient's own answer. */
const LATE = 0.065;
const ROLES: Record<Language, Record<StaffRole, string>> = {
  en: {
    // A title says it already.
    physician: '',
    nurse_practitioner: 'nurse practitioner',
    nurse: 'nurse',
    medical_assistant: 'medical assistant',
    front_desk: 'front desk',
    pharmacist: 'pharmacist',
    pharmacy_technician: 'pharmacy technician',
    referral_coordinator: 'referral coordinator',
    records_clerk: 'records',
    billing_specialist: 'billing',
    social_worker: 'social worker',
    clinic_manager: 'clinic manager',
  },
  es: {
    physician: '',
    nurse_practitioner: 'enfermería de práctica avanzada',
    nurse: 'enfermería',
    medical_assistant: 'asistencia médica',
    front_desk: 'recepción',
    pharmacist: 'farmacia',
    pharmacy_technician: 'farmacia',
    referral_coordinator: 'referencias',
    records_clerk: 'expedientes',
    billing_specialist: 'cuentas',
    social_worker: 'trabajo social',
    clinic_manager: 'dirección de la clínica',
  },
};

function memberOf(play: Play, team: string): DemoStaff {
  const { luck, scene, patient } = play;
  const { staff } = play.house;
  const own = staff.find((one) => one.key === patient.clinician);
  const able = own?.teams.includes(team) && own.speaks.includes(scene.language);
  if (own && able && luck.yes(0.8)) return own;
  const members = staff.filter((one) => one.teams.includes(team));
  const speaking = members.filter((one) => one.speaks.includes(scene.language));
  return luck.pick(speaking.length > 0 ? speaking : members);
}

function seenAs(play: Play, staff: DemoStaff): Scene {
  const name = staff.title ? calledName(staff, play.scene.language) : staff.given;
  return { ...play.scene, staff: name, staffRole: ROLES[play.scene.language][staff.role] };
}

/** People write between half past six and eleven at night, mostly. */
function awake(days: readonly Day[], at: Instant, luck: Chance): Instant {
  const day = days.find((one) => at < one.at(24 * 60));
  if (!day) return at;
  const minute = (at - day.at(0)) / MINUTE;
  if (minute < 390) return day.at(400 + luck.int(150));
  return minute > 1380 ? day.at(1440 + 400 + luck.int(150)) : at;
}

function outcomeOf(situation: Situation, answeredByPhysician: boolean): DemoOutcome {
  if (situation.outcome) return situation.outcome;
  if (situation.topicId === 'visit' || situation.topicId === 'referral') {
    return 'visit_or_call_booked';
  }
  if (situation.topicId === 'thanks') return 'no_answer_needed';
  return answeredByPhysician && situation.topicId === 'side-effect'
    ? 'medicine_changed'
    : 'advice_given';
}

/** Opening minutes a first answer has, by the promise. Urgent ones are answered faster than promised. */
function allowance(play: Play): number {
  const { situation, clock, opening } = play;
  if (situation.urgency === 'emergency') return 15;
  if (situation.urgency === 'same_day') return 240;
  const due = clock.closeAfter(
    opening.at,
    play.house.workDaysFor(situation.topicId, play.patient.clinic),
  );
  return clock.between(opening.at, due);
}

interface Cursor {
  steps: DemoStep[];
  team: string;
  staff: DemoStaff;
}

/** True when the patient never answered and the conversation was closed over it. */
function ask(play: Play, cursor: Cursor, minutes: number): boolean {
  const { luck, clock, write, situation, days, opening } = play;
  const text = write.probe(situation, seenAs(play, cursor.staff));
  if (!text) return false;
  const asked = clock.after(opening.at, minutes * 0.6);
  cursor.steps.push({ at: asked, by: cursor.staff.key, kind: 'ask', text });
  if (luck.yes(0.1)) {
    const at = clock.after(asked, 5 * 540 + luck.int(300));
    cursor.steps.push({ at, by: cursor.staff.key, kind: 'close', outcome: 'no_answer_needed' });
    return true;
  }
  const back = awake(days, asked + Math.round(luck.lognormal(240, 1.5)) * MINUTE, luck);
  cursor.steps.push({
    at: back,
    by: play.writer,
    kind: 'message',
    text: write.back(situation, play.scene),
  });
  return false;
}

function handOff(play: Play, cursor: Cursor, at: Instant, toTeam: string): void {
  const reason = play.write.reason({ ...seenAs(play, cursor.staff), language: 'en' });
  cursor.steps.push({ at, by: cursor.staff.key, kind: 'hand_off', toTeam, reason });
  cursor.team = toTeam;
  cursor.staff = memberOf(play, toTeam);
}

/** From the claim to the answer; true when it ends without one. */
function work(play: Play, cursor: Cursor, minutes: number): boolean {
  const { luck, clock, write, situation, opening } = play;
  const claimed = clock.after(opening.at, minutes * (0.15 + luck.next() * 0.4));
  cursor.steps.push({ at: claimed, by: cursor.staff.key, kind: 'claim' });
  const clinical = topicFacts[situation.topicId].desk === 'nurses';
  if (luck.yes(clinical ? 0.09 : 0.03)) {
    const at = clock.after(claimed, Math.max(1, minutes * 0.05));
    const text = write.note(situation, seenAs(play, cursor.staff));
    if (text) cursor.steps.push({ at, by: cursor.staff.key, kind: 'note', text });
  }
  const toPhysicians = play.house.physiciansOf(play.patient.clinic);
  if (clinical && cursor.team !== toPhysicians && luck.yes(0.16)) {
    handOff(play, cursor, clock.after(claimed, Math.max(2, minutes * 0.1)), toPhysicians);
    const again = clock.after(claimed, Math.max(4, minutes * 0.25));
    cursor.steps.push({ at: again, by: cursor.staff.key, kind: 'claim' });
  }
  return situation.topicId !== 'thanks' && luck.yes(0.42) && ask(play, cursor, minutes);
}

function answer(play: Play, cursor: Cursor, minutes: number): Instant {
  const { luck, clock, write, situation, opening } = play;
  const last = cursor.steps.at(-1);
  const planned = clock.after(opening.at, minutes);
  const waited = last?.kind === 'message' ? clock.after(last.at, luck.lognormal(70, 0.9)) : planned;
  const at = Math.max(planned, waited, (last?.at ?? 0) + MINUTE);
  const desk = topicFacts[situation.topicId].desk;
  const clinical = desk === 'nurses' || desk === 'physicians';
  const kind = clinical ? 'clinical' : 'desk';
  const scene = seenAs(play, cursor.staff);
  const text = write.answer({ situation, telling: play.telling, scene, kind });
  cursor.steps.push({ at, by: cursor.staff.key, kind: 'reply', text });
  return at;
}

function finish(play: Play, cursor: Cursor, replied: Instant): void {
  const { luck, clock, write, days, situation } = play;
  const staff = cursor.staff;
  const physician = staff.role === 'physician' || staff.role === 'nurse_practitioner';
  const outcome = outcomeOf(situation, physician);
  let closeAt = replied + MINUTE;
  if (luck.yes(0.3)) {
    const thanked = awake(days, replied + Math.round(luck.lognormal(130, 1.2)) * MINUTE, luck);
    cursor.steps.push({
      at: thanked,
      by: play.writer,
      kind: 'message',
      text: write.thanks(situation, seenAs(play, staff)),
    });
    closeAt = clock.after(thanked, luck.lognormal(60, 0.8));
    if (luck.yes(0.3)) {
      cursor.steps.push({
        at: closeAt,
        by: staff.key,
        kind: 'reply',
        text: write.welcome(seenAs(play, staff)),
      });
      closeAt += MINUTE;
    }
  }
  cursor.steps.push({ at: closeAt, by: staff.key, kind: 'close', outcome });
  const text = luck.yes(0.03) ? write.reopening(play.scene) : undefined;
  if (text) {
    const at = awake(days, closeAt + Math.round(luck.lognormal(1500, 0.7)) * MINUTE, luck);
    cursor.steps.push({ at, by: play.writer, kind: 'reopen', text });
    const sofar = clock.between(play.opening.at, at);
    const again = answer(play, cursor, sofar + luck.lognormal(160, 0.8));
    cursor.steps.push({ at: again + MINUTE, by: staff.key, kind: 'close', outcome });
  } else if (luck.yes(0.32)) {
    const at = awake(days, closeAt + Math.round(luck.lognormal(240, 1.1)) * MINUTE, luck);
    const answered = luck.weighted([
      ['yes', 87],
      ['partly', 10],
      ['no', 3],
    ] as const);
    cursor.steps.push({ at, by: play.writer, kind: 'feedback', answered });
  }
}

/** How much of the time promised the first answer takes: most of it is kept by far, about one in fourteen is not. */
function pace({ luck, situation }: Play): number {
  if (situation.urgency !== 'as_promised') return Math.min(1.6, luck.lognormal(0.3, 0.6));
  return luck.yes(LATE) ? 1.02 + luck.next() * 0.5 : Math.min(0.99, luck.lognormal(0.065, 0.9));
}

/** Everything that follows an opening message, as far as it goes; the caller cuts at the present. */
export function playOut(play: Play): DemoStep[] {
  const { luck, situation } = play;
  const minutes = Math.max(2, allowance(play) * pace(play));
  const cursor: Cursor = {
    steps: [play.opening],
    team: play.team,
    staff: memberOf(play, play.team),
  };
  if (work(play, cursor, minutes)) return cursor.steps.toSorted((a, b) => a.at - b.at);
  if (situation.topicId === 'thanks' && luck.yes(0.6)) {
    const last = cursor.steps.at(-1)?.at ?? play.opening.at;
    const at = Math.max(last, play.clock.after(play.opening.at, minutes)) + MINUTE;
    cursor.steps.push({ at, by: cursor.staff.key, kind: 'close', outcome: 'no_answer_needed' });
    return cursor.steps.toSorted((a, b) => a.at - b.at);
  }
  const replied = answer(play, cursor, minutes);
  finish(play, cursor, replied);
  return cursor.steps.toSorted((a, b) => a.at - b.at);
}
