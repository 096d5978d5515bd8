import type { ListView, RailView, WorkView } from '#product/triage/index.ts';
import { formatWhen, type Frame, type PromiseTrackProps } from '../../ui/index.ts';

const HOUR = 3_600_000;
const MINUTE = 60_000;
const DAY = 24 * HOUR;
const CLOSE = 3 * HOUR;
const COUNTED_AT_MOST = 100;

type Row = ListView['rows'][number];

const roles = new Set([
  'patient',
  'physician',
  'nurse_practitioner',
  'nurse',
  'medical_assistant',
  'pharmacist',
  'pharmacy_technician',
  'front_desk',
  'referral_coordinator',
  'records_clerk',
  'billing_specialist',
  'social_worker',
  'manager',
  'clinic_manager',
  'administrator',
  'staff',
]);
const relations = new Set([
  'mother',
  'father',
  'parent',
  'daughter',
  'son',
  'child',
  'wife',
  'husband',
  'spouse',
  'partner',
  'sister',
  'brother',
  'grandmother',
  'grandfather',
  'guardian',
  'caregiver',
  'carer',
  'friend',
  'proxy',
  'other',
]);

/** "nurse", in the reader's language; a code nobody wrote words for is shown as it is. */
export function roleWords({ t }: Frame, role: string): string {
  if (roles.has(role)) return t(`clinic.role.${role}`);
  return relations.has(role) ? t(`clinic.relation.${role}`) : role.replaceAll('_', ' ');
}

export function relationWords({ t }: Frame, relation: string): string {
  return relations.has(relation) ? t(`clinic.relation.${relation}`) : relation.replaceAll('_', ' ');
}

/** As the first word of a line. */
export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const title = /^\p{Lu}\p{L}{1,4}\.\s+/u;

export const initialsOf = (name: string): string => {
  const words = name
    .trim()
    .replace(title, '')
    .split(/\s+/)
    .filter((word) => word !== '');
  const first = [...(words[0] ?? '')][0] ?? '';
  const last = words.length > 1 ? ([...(words.at(-1) ?? '')][0] ?? '') : '';
  return `${first}${last}`.toUpperCase();
};

/** What one calls a person: "Dana", and "Dr. Haddad" where the name has a title. */
export function firstName(name: string): string {
  const [given = '', ...family] = name.trim().replace(title, '').split(/\s+/);
  const [titled] = title.exec(name.trim()) ?? [];
  return titled === undefined || family.length === 0 ? given : titled + family.join(' ');
}

/** "58", "7 months" below two years; empty when nobody knows. */
export function ageWords({ t, now }: Frame, birthDate: string | null): string {
  if (birthDate === null) return '';
  const today = new Date(now);
  const born = new Date(birthDate);
  let months =
    (today.getUTCFullYear() - born.getUTCFullYear()) * 12 +
    today.getUTCMonth() -
    born.getUTCMonth();
  if (today.getUTCDate() < born.getUTCDate()) months -= 1;
  return months >= 24
    ? String(Math.floor(months / 12))
    : t('clinic.age.months', { months: Math.max(0, months) });
}

interface Due {
  dueAt: number;
  state: string;
  lane: string;
  holder: unknown;
}

/** Urgent, and no one has it: amber until someone takes it. */
export const isAlarming = ({
  lane,
  holder,
  state,
}: Pick<Due, 'lane' | 'holder' | 'state'>): boolean =>
  lane !== 'regular' && holder === null && state === 'waiting';

/** Close to its end or past it; undefined while nothing presses. */
export function timeState({ now }: Frame, item: Due): 'due' | 'late' | undefined {
  if (item.state !== 'waiting' && item.state !== 'claimed') return undefined;
  const left = item.dueAt - now;
  if (left < 0) return 'late';
  return left < CLOSE || isAlarming(item) ? 'due' : undefined;
}

/** "2 h 10 m", "Thu 5 pm", "40 min late", "Paused". */
export function timeLeftWords(frame: Frame, item: Due): string {
  const { t, now, timeZone, language } = frame;
  if (item.state === 'waiting_on_patient') return t('clinic.time.paused');
  if (item.state === 'answered' || item.state === 'closed') return t(`clinic.state.${item.state}`);
  const left = item.dueAt - now;
  if (left < 0) return lateWords(frame, -left);
  if (left < HOUR)
    return t('clinic.time.minutes', { minutes: Math.max(1, Math.round(left / MINUTE)) });
  if (left < 12 * HOUR) {
    const minutes = Math.floor(left / MINUTE);
    return t('clinic.time.hours', { hours: Math.floor(minutes / 60), minutes: minutes % 60 });
  }
  if (left > 6 * DAY) return formatWhen(item.dueAt, timeZone, language, 'short');
  const day = weekdayOf(language, timeZone).format(item.dueAt);
  return `${day} ${formatWhen(item.dueAt, timeZone, language, 'time')}`;
}

const weekdays = new Map<string, Intl.DateTimeFormat>();

// Making a formatter costs as much as a whole row.
function weekdayOf(language: string, timeZone: string): Intl.DateTimeFormat {
  const locale = language === 'es' ? 'es-US' : language;
  const key = `${locale} ${timeZone}`;
  const known =
    weekdays.get(key) ?? new Intl.DateTimeFormat(locale, { weekday: 'short', timeZone });
  weekdays.set(key, known);
  return known;
}

export function lateWords({ t }: Frame, late: number): string {
  if (late < HOUR)
    return t('clinic.late.minutes', { minutes: Math.max(1, Math.round(late / MINUTE)) });
  if (late < 48 * HOUR) return t('clinic.late.hours', { hours: Math.round(late / HOUR) });
  return t('clinic.late.days', { days: Math.round(late / DAY) });
}

/** Who has it, for a row: never a bare name without what it means. */
export function whoWords(
  frame: Frame,
  row: Pick<Row, 'state' | 'holder' | 'ownerId' | 'ownerName' | 'lane'>,
  myId: string,
): string {
  const { t } = frame;
  if (row.state === 'waiting_on_patient') return t('clinic.who.patient');
  if (row.state === 'answered' || row.state === 'closed') return t(`clinic.state.${row.state}`);
  if (row.holder) {
    if (row.holder.id === myId) return t('clinic.who.you');
    return t('clinic.who.name', {
      name: firstName(row.holder.name),
      role: roleWords(frame, row.holder.role),
    });
  }
  // A lapsed claim leaves its owner in the row until the next sweep; it is given to no one.
  if (row.ownerId !== null && row.state === 'waiting') {
    return row.ownerId === myId
      ? t('clinic.who.givenYou')
      : t('clinic.who.given', { name: row.ownerName ?? '' });
  }
  return t(row.lane === 'regular' ? 'clinic.who.none' : 'clinic.who.noneUrgent');
}

export function trackOf(frame: Frame, item: Due & { openedAt: number }): PromiseTrackProps {
  const state = timeState(frame, item);
  const span = Math.max(1, item.dueAt - item.openedAt);
  const usedPercent = ((frame.now - item.openedAt) / span) * 100;
  if (item.state === 'waiting_on_patient')
    return { state: 'paused', usedPercent: Math.min(usedPercent, 90) };
  if (item.state === 'answered' || item.state === 'closed')
    return { state: 'done', usedPercent: 100 };
  return {
    state: state ?? 'open',
    usedPercent: state === 'late' ? 100 : usedPercent,
    noOne: item.holder === null,
  };
}

/** "Dizzy since the new dose · from Elena, daughter · with a file". */
export function subjectWords(frame: Frame, row: Row): string {
  const from =
    row.senderName === null
      ? []
      : [
          frame.t('clinic.row.from', {
            name: firstName(row.senderName),
            relation: relationWords(frame, row.senderRelation ?? 'proxy'),
          }),
        ];
  return [row.subject, ...from, ...(row.hasAttachment ? [frame.t('clinic.row.file')] : [])].join(
    ' · ',
  );
}

/** Beyond a hundred nobody reads the figure. */
export const countWords = (count: number): string =>
  count >= COUNTED_AT_MOST ? '99+' : String(count);

/** "18 open": what is not waiting on the patient; in the list of those who are waited for, how many they are. */
export function openWords(
  { t }: Frame,
  { groups, fixed }: Pick<ListView, 'groups' | 'fixed'>,
): string {
  if (fixed === 'waiting') return t('clinic.list.waited', { count: countWords(groups.waiting) });
  const { emergency, same_day, late, running } = groups;
  const most = [emergency, same_day, late, running].some((count) => count >= COUNTED_AT_MOST);
  const open = emergency + same_day + late + running;
  return t('clinic.list.open', { count: most ? countWords(COUNTED_AT_MOST) : String(open) });
}

export function listTitle({ t }: Frame, list: Pick<ListView, 'fixed' | 'teamName'>): string {
  return list.fixed === null ? list.teamName : t(`clinic.list.${list.fixed}`);
}

const languageNames = new Map<string, Intl.DisplayNames>();

export function languageName({ language }: Frame, code: string): string {
  const names =
    languageNames.get(language) ?? new Intl.DisplayNames([language], { type: 'language' });
  languageNames.set(language, names);
  return names.of(code) ?? code;
}

/** The address of a work item in its list, with where the list stands. */
export function itemHref(
  list: { view: string; after: string | null },
  id: string,
  query: Record<string, string> = {},
): string {
  const asked = list.after === null ? query : { ...query, after: list.after };
  const text = Object.keys(asked).length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
  return `/inbox/${list.view}/${id}${text}`;
}

/** "You have it" · "Joy, nurse, has it" · "No one has it yet". */
export function standingWords(frame: Frame, work: WorkView, myId: string): string {
  const { t } = frame;
  if (work.state === 'closed' || work.state === 'answered') return t(`clinic.state.${work.state}`);
  if (work.state === 'waiting_on_patient') return t('clinic.who.patient');
  if (work.holder) {
    return work.holder.id === myId
      ? t('clinic.who.you')
      : t('clinic.who.has', { name: work.holder.name, role: roleWords(frame, work.holder.role) });
  }
  if (work.givenTo) {
    return work.givenTo.id === myId
      ? t('clinic.who.givenYou')
      : t('clinic.who.given', { name: work.givenTo.name });
  }
  return t('clinic.who.noneUrgent');
}

export type { RailView, Row };
