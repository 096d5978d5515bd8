import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import {
  type Advice,
  advise,
  conceptStanding,
  type GuidanceCharter,
  type GuidanceContext,
  type PatientFacts,
} from '#rules/guidance/index.ts';
import { type Command, CommandError } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

/** Rows carry no charter, so a kind stands for itself. */
const plainCharter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};

const factsSchema = z
  .looseObject({
    ageInYears: z.number().optional(),
    ageInDays: z.number().optional(),
    pregnant: z.boolean().optional(),
    postpartum: z.boolean().optional(),
    chemotherapy: z.boolean().optional(),
    recentSurgery: z.boolean().optional(),
    bloodThinner: z.boolean().optional(),
  })
  .catch({});

const rowSchema = z.looseObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  subject: z.string().nullish(),
  lang: z.string().nullish(),
  concept: z.string().nullish(),
  context: z.unknown().optional(),
});
type Row = z.infer<typeof rowSchema>;

export const command: Command = {
  name: 'advise',
  summary: 'what guidance says about each row of a file of messages',
  usage: [
    'advise --in FILE --out FILE',
    '  --in FILE   JSON lines: id, text, and if known subject, lang, context, concept',
    '  --out FILE  JSON lines: alert, screen, reasons, topics, tips, issues, identifiers, language, reading',
  ].join('\n'),
  needsDatabase: false,
  async run(args, { say }) {
    const { values } = readArguments(args, { values: ['in', 'out'] });
    const from = values['in'];
    const to = values['out'];
    if (from === undefined || to === undefined) {
      throw new CommandError('Say which file to read with --in and which to write with --out.');
    }
    const began = performance.now();
    const { rows, refused, faults } = await adviseFile(from, to, say);
    const seconds = (performance.now() - began) / 1000;
    say(`${rows} rows in ${seconds.toFixed(1)} s, ${Math.round(rows / seconds)} a second.`);
    if (refused > 0) say(`${refused} lines were left out.`);
    if (faults > 0) say(`${faults} rows met a fault in guidance; they carry "fault".`);
    return refused + faults === 0 ? 0 : 1;
  },
};

const refusalsShown = 5;

interface Outcome {
  rows: number;
  refused: number;
  faults: number;
}

async function adviseFile(from: string, to: string, say: (line: string) => void): Promise<Outcome> {
  const input = createReadStream(from, 'utf8');
  const output = createWriteStream(to, 'utf8');
  const outcome: Outcome = { rows: 0, refused: 0, faults: 0 };
  try {
    await Promise.all([once(input, 'open'), once(output, 'open')]);
  } catch (error) {
    throw new CommandError(`${(error as Error).message}. Check the names of the files.`);
  }
  let lineNumber = 0;
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    lineNumber += 1;
    if (line.trim() === '') continue;
    const row = readRow(line);
    if (typeof row === 'string') {
      if (outcome.refused < refusalsShown) say(`${from}:${lineNumber} ${row}`);
      outcome.refused += 1;
      continue;
    }
    const advice = adviceFor(row);
    if (advice.fault !== undefined) outcome.faults += 1;
    outcome.rows += 1;
    if (!output.write(`${JSON.stringify(outputRow(row, advice))}\n`)) await once(output, 'drain');
  }
  output.end();
  await once(output, 'finish');
  return outcome;
}

/** The row, or one sentence that says what is wrong with it. */
function readRow(line: string): Row | string {
  try {
    const parsed = rowSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : 'needs an id and a text.';
  } catch {
    return 'is not JSON.';
  }
}

function patientOf(context: unknown): PatientFacts {
  const facts = factsSchema.parse(context ?? {});
  const known = Object.entries(facts).filter(([, value]) => value !== undefined);
  return Object.fromEntries(known);
}

function adviceFor(row: Row): Advice {
  const context: GuidanceContext = {
    now: 0,
    author: 'patient',
    clinicOpen: true,
    patient: patientOf(row.context),
    ...(row.lang ? { statedLanguage: row.lang } : {}),
  };
  return advise({ subject: row.subject ?? '', body: row.text }, plainCharter, context);
}

function outputRow(row: Row, advice: Advice): object {
  const { flesch, fleschKincaid, words, sentences, inflesz } = advice.reading;
  const negation = row.concept ? { negation: conceptStanding(row.text, row.concept) } : {};
  return {
    id: row.id,
    alert: advice.alert,
    screen: advice.screen,
    reasons: [...advice.flags, ...advice.watch].map(({ rule, span, clause, tier, text }) => ({
      rule,
      tier,
      span,
      clause,
      text,
    })),
    topics: advice.topics.map((topic) => topic.kind),
    tips: advice.tips.map((tip) => tip.id),
    issues: Math.max(1, advice.issues.length),
    identifiers: [...new Set(advice.identifiers.map((identifier) => identifier.kind))],
    language: advice.language.code,
    reading: { flesch, flesch_kincaid: fleschKincaid, words, sentences, inflesz },
    ...(advice.fault === undefined ? {} : { fault: advice.fault }),
    ...negation,
  };
}
