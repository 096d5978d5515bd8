import { riverside } from '#demo/riverside/index.ts';
import { advise, type GuidanceCharter, routineKinds } from '#rules/guidance/index.ts';

/** Another seed than the one whose messages train the model; the stock of sentences is the same. */
const world = { seed: 11, until: Date.UTC(2026, 10, 22), days: 90, patients: 3000 };

export interface DemoAlarm {
  readonly kind: string;
  readonly alert: string;
  /** The rules that raised it, with the words they saw. */
  readonly reasons: readonly string[];
  readonly text: string;
}

export interface DemoAlarms {
  readonly messages: ReadonlyMap<string, number>;
  readonly alarms: readonly DemoAlarm[];
}

/** Reads what patients of the demo organization write in ninety days, leaving out what its author made urgent. */
export function demoAlarms(charter: GuidanceCharter): DemoAlarms {
  const { conversations, patients } = riverside(world);
  const ages = new Map([...patients].map((each) => [each.key, each.ageInYears]));
  const messages = new Map<string, number>();
  const alarms: DemoAlarm[] = [];
  for (const {
    patient,
    openedBy,
    subject,
    topicKind: kind,
    language,
    urgency,
    steps,
  } of conversations) {
    const body = steps[0]?.kind === 'message' ? steps[0].text : undefined;
    if (body === undefined || urgency !== 'as_promised') continue;
    messages.set(kind, (messages.get(kind) ?? 0) + 1);
    const age = ages.get(patient);
    const advice = advise({ subject, body }, charter, {
      now: world.until,
      author: openedBy === patient ? 'patient' : 'proxy',
      clinicOpen: true,
      statedLanguage: language,
      ...(age === undefined ? {} : { patient: { ageInYears: age } }),
    });
    if (advice.alert === 'none') continue;
    const reasons = advice.flags
      .filter(({ tier }) => tier === advice.alert)
      .map(({ rule, text }) => `${rule}: "${text}"`);
    alarms.push({ kind, alert: advice.alert, reasons, text: `${subject}\n${body}` });
  }
  return { messages, alarms };
}

function perThousand(count: number, of: number): string {
  return of === 0 ? '0.0' : ((count / of) * 1000).toFixed(1);
}

/** A row per kind of message, and one for all that is routine. */
export function demoAlarmTable({ messages, alarms }: DemoAlarms): string[] {
  const row = (name: string, kinds: ReadonlySet<string>): string => {
    const total = [...messages].reduce((sum, [kind, n]) => sum + (kinds.has(kind) ? n : 0), 0);
    const own = alarms.filter(({ kind }) => kinds.has(kind));
    const rate = (wanted: string): string =>
      perThousand(own.filter(({ alert }) => alert === wanted).length, total);
    return `| ${name} | ${total} | ${rate('emergency')} | ${rate('same_day')} |`;
  };
  const kinds = [...messages.keys()].toSorted();
  return [
    '| kind | messages | emergency screens per 1,000 | same-day flags per 1,000 |',
    '|---|---|---|---|',
    ...kinds.map((kind) => row(kind, new Set([kind]))),
    row('all routine kinds', routineKinds),
  ];
}
