import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { advise, plainCharter, readTip, routineKinds, type Tip } from '#rules/guidance/index.ts';
import { type Command, UsageError } from '../cli/command.ts';
import { demoAlarms, demoAlarmTable } from '../guidance/demo-alarms.ts';
import { measureSpeed } from '../guidance/guidance-speed.ts';

const root = join(import.meta.dirname, '../../..');
const rowSchema = z.looseObject({
  lang: z.string(),
  text: z.string(),
  subject: z.string().optional(),
  alert: z.enum(['emergency', 'same_day', 'none']),
  kind: z.string().optional(),
  also_acceptable: z.array(z.string()).optional(),
  routine: z.boolean().optional(),
  distractor: z.string().nullish(),
  concept: z.string().nullish(),
});
type Row = z.infer<typeof rowSchema>;

interface Scored {
  readonly row: Row;
  readonly alert: string;
  readonly kind: string | undefined;
}

export const command: Command = {
  name: 'guidance',
  summary: 'measure guidance on the corpus, or list the tips',
  usage: [
    'guidance score   reads the test files of content/corpus, writes docs/guidance-figures.md',
    "guidance alarms  counts the alarms on ninety days of the demo organization's messages, and says what raised them",
    "guidance speed   says how fast guidance reads, in this processor's time",
    'guidance tips    reads content/tips, writes docs/tips.md',
  ].join('\n'),
  needsDatabase: false,
  run([action = ''], { say }) {
    switch (action) {
      case 'score':
        return Promise.resolve(score(say));
      case 'alarms':
        return Promise.resolve(sayAlarms(say));
      case 'speed':
        return Promise.resolve(saySpeed(say));
      case 'tips':
        return Promise.resolve(listTips(say));
      default:
        throw new UsageError(action === '' ? 'Say what to do.' : `guidance cannot "${action}".`);
    }
  },
};

function readRows(file: string): Row[] {
  const lines = readFileSync(join(root, file), 'utf8').split('\n');
  return lines
    .filter((line) => line.trim() !== '')
    .map((line) => rowSchema.parse(JSON.parse(line)));
}

function scoreRow(row: Row): Scored {
  const draft = { body: row.text, ...(row.subject === undefined ? {} : { subject: row.subject }) };
  const context = {
    now: 0,
    author: 'patient',
    clinicOpen: true,
    statedLanguage: row.lang,
  } as const;
  const advice = advise(draft, plainCharter, context);
  return { row, alert: advice.alert, kind: advice.topics[0]?.kind };
}

/** Wilson's score interval, 95 %: honest for small counts and for shares near 0 or 1. */
function wilson(hits: number, total: number): { share: number; low: number; high: number } {
  if (total === 0) return { share: 0, low: 0, high: 0 };
  const z95 = 1.96;
  const share = hits / total;
  const spread = (z95 * z95) / total;
  const middle = share + spread / 2;
  const width = z95 * Math.sqrt((share * (1 - share)) / total + spread / (4 * total));
  const scale = 1 + spread;
  return { share, low: Math.max(0, (middle - width) / scale), high: (middle + width) / scale };
}

function shareCell(hits: number, total: number): string {
  const { share, low, high } = wilson(hits, total);
  const percent = (value: number): string => (value * 100).toFixed(1);
  return `${percent(share)} % (${percent(low)} to ${percent(high)}), ${hits} of ${total}`;
}

function isTopicRight({ row, kind }: Scored): boolean {
  return kind !== undefined && [row.kind, ...(row.also_acceptable ?? [])].includes(kind);
}

function tableFor(scored: readonly Scored[]): string[] {
  const cell = (wanted: string, is: (each: Scored) => boolean): string => {
    const of = scored.filter((each) => each.row.alert === wanted);
    return shareCell(of.filter(is).length, of.length);
  };
  const topical = scored.filter((each) => each.row.kind !== undefined);
  const right = topical.filter(isTopicRight).length;
  return [
    '| measure | share (95 % interval) |',
    '|---|---|',
    `| emergencies caught as emergency | ${cell('emergency', (each) => each.alert === 'emergency')} |`,
    `| emergencies flagged at all | ${cell('emergency', (each) => each.alert !== 'none')} |`,
    `| same-day messages flagged at all | ${cell('same_day', (each) => each.alert !== 'none')} |`,
    `| same-day messages shown as emergency | ${cell('same_day', (each) => each.alert === 'emergency')} |`,
    `| other messages shown as emergency | ${cell('none', (each) => each.alert === 'emergency')} |`,
    `| other messages shown as same day | ${cell('none', (each) => each.alert === 'same_day')} |`,
    `| look-alikes shown as emergency | ${lookAlikes(scored)} |`,
    `| topic right first time | ${shareCell(right, topical.length)} |`,
  ];
}

function lookAlikes(scored: readonly Scored[]): string {
  const of = scored.filter(({ row }) => typeof row.distractor === 'string');
  return shareCell(of.filter(({ alert }) => alert === 'emergency').length, of.length);
}

function alarmBudget(scored: readonly Scored[]): string[] {
  const routine = scored.filter(({ row }) => row.routine === true);
  const perThousand = (alert: string): string =>
    ((routine.filter((each) => each.alert === alert).length / routine.length) * 1000).toFixed(1);
  return [
    `On ${routine.length} routine messages (refills, scheduling, forms, thanks, results, bills), per 1,000:`,
    `${perThousand('emergency')} emergency screens (budget 5) and ${perThousand('same_day')} same-day flags (budget 30).`,
  ];
}

function byConcept(scored: readonly Scored[]): string[] {
  const concepts = new Map<string, [number, number]>();
  for (const { row, alert } of scored) {
    if (row.alert !== 'emergency') continue;
    const counts = concepts.get(row.concept ?? 'other') ?? [0, 0];
    counts[1] += 1;
    if (alert === 'emergency') counts[0] += 1;
    concepts.set(row.concept ?? 'other', counts);
  }
  const lines = [...concepts].toSorted((left, right) => left[0].localeCompare(right[0]));
  return [
    '| concept | emergencies caught |',
    '|---|---|',
    ...lines.map(([concept, [hits, total]]) => `| ${concept} | ${shareCell(hits, total)} |`),
  ];
}

/** The figures of one set of messages; the first heading names it. */
function chapterOf(title: string, scored: readonly Scored[]): string[] {
  const languages = [...new Set(scored.map((each) => each.row.lang))].toSorted();
  const isRoutine = scored.some(({ row }) => row.routine === true);
  const isUrgent = scored.some(({ row }) => row.alert === 'emergency');
  return [
    `## ${title}: all ${scored.length} messages`,
    '',
    ...tableFor(scored),
    '',
    ...languages.flatMap((language) => {
      const own = scored.filter((each) => each.row.lang === language);
      return [`### ${title}, ${language}: ${own.length} messages`, '', ...tableFor(own), ''];
    }),
    ...(isRoutine ? [`### ${title}: alarm budget`, '', ...alarmBudget(scored), ''] : []),
    ...(isUrgent ? [`### ${title}: by concept`, '', ...byConcept(scored), ''] : []),
  ];
}

function score(say: (line: string) => void): number {
  const half = readRows('content/corpus/test.jsonl').map(scoreRow);
  const heldOut = readRows('content/corpus/held-out.jsonl').map(scoreRow);
  const routine = readRows('content/corpus/test-routine.jsonl').map(scoreRow);
  const ordinary = readRows('content/corpus/test-ordinary.jsonl').map(scoreRow);
  const text = [
    '# Guidance, measured',
    '',
    'Rendered by `bin/parley guidance score` from content/corpus/test.jsonl, which was written before the lexicon by',
    'someone who had not seen it, and from content/corpus/held-out.jsonl, messages, questions and clinical sentences of',
    'another hand, and from content/corpus/test-routine.jsonl and test-ordinary.jsonl, everyday requests and ordinary',
    'complaints by people who had seen neither. Nobody who edits the lexicon or the training texts reads any of them.',
    'Intervals are Wilson, 95 %.',
    'Thresholds were chosen by cross-validation on the training files, with looks at these figures between, so they are a little kind.',
    "Labels are ours, not a clinician's: they need local clinical sign-off.",
    '',
    ...chapterOf('Test half', half),
    ...chapterOf('Held out', heldOut),
    ...chapterOf('Everyday messages', routine),
    ...chapterOf('Ordinary complaints', ordinary),
    '## Routine messages of all sets: alarm budget',
    '',
    ...alarmBudget([...half, ...heldOut, ...routine]),
    '',
    '## Demo organization: alarm budget',
    '',
    'Ninety days of opening messages made by demo/riverside, whose routine sentences the model has trained on:',
    'a check that background sentences raise nothing, not a measure of strangers. Budget on routine kinds: 5 and 30.',
    '',
    ...demoAlarmTable(demoAlarms(plainCharter)),
    '',
  ].join('\n');
  writeFileSync(join(root, 'docs/guidance-figures.md'), text);
  say(
    `docs/guidance-figures.md: ${half.length}, ${heldOut.length}, ${routine.length} and ${ordinary.length} messages.`,
  );
  return 0;
}

/** Says each false emergency in full, so that it can be mended. */
function sayAlarms(say: (line: string) => void): number {
  const counted = demoAlarms(plainCharter);
  for (const { kind, alert, reasons, text } of counted.alarms) {
    if (alert === 'emergency' && routineKinds.has(kind)) {
      say(`${kind}: ${reasons.join('; ')}\n${text}\n`);
    }
  }
  demoAlarmTable(counted).forEach(say);
  return 0;
}

function saySpeed(say: (line: string) => void): number {
  const { medianMs, ninetyFifthMs, rowsPerSecond, worstMs, messages } = measureSpeed(plainCharter);
  say(
    `2,000 characters: median ${medianMs.toFixed(2)} ms (goal 1), 95 % within ${ninetyFifthMs.toFixed(2)} ms.`,
  );
  say(
    `${messages} messages of the training files: ${Math.round(rowsPerSecond)} a second (goal 2000).`,
  );
  say(`10,000 characters written to slow it down: ${worstMs.toFixed(1)} ms at worst (goal 20).`);
  return 0;
}

function listTips(say: (line: string) => void): number {
  const folder = join(root, 'content/tips');
  const tips: Tip[] = readdirSync(folder)
    .filter((file) => file.endsWith('.yaml'))
    .toSorted()
    .map((file) =>
      readTip(parse(readFileSync(join(folder, file), 'utf8')), plainCharter.languages),
    );
  const text = [
    '# Tips',
    '',
    'Rendered by `bin/parley guidance tips` from content/tips. At most one interrupts; none returns after it was',
    'followed or dismissed twice. Evidence tags: [A] primary source, [B] secondary, [K] known, [ASSUME] a starting value.',
    '',
    '| id | comes up when | serves | evidence | owner | review | retired by |',
    '|---|---|---|---|---|---|---|',
    ...tips.map(
      (tip) =>
        `| ${tip.id} | ${tip.trigger} | ${tip.clause} | ${tip.evidence.source} [${tip.evidence.tag}] | ${tip.owner} | ${tip.reviewDate} | ${tip.retireMeasure} |`,
    ),
    '',
  ].join('\n');
  writeFileSync(join(root, 'docs/tips.md'), text);
  say(`docs/tips.md: ${tips.length} tips.`);
  return 0;
}
