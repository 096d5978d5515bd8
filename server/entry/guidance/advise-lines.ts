import { z } from 'zod';
import {
  type Advice,
  advise,
  conceptStanding,
  plainCharter,
  type GuidanceContext,
  type PatientFacts,
} from '#rules/guidance/index.ts';

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
  // An empty message has a row of its own; what else is of another type is passed over, and the words are read.
  text: z
    .string()
    .nullable()
    .transform((text) => text ?? ''),
  subject: z.string().nullish().catch(null),
  lang: z.string().nullish().catch(null),
  concept: z.string().nullish().catch(null),
  context: z.unknown().optional(),
});
type Row = z.infer<typeof rowSchema>;

/** What became of some lines of a file, in their order. */
export interface AdvisedLines {
  /** JSON lines, each with its line end. */
  readonly advice: string;
  /** How many lines were given, empty ones among them. */
  readonly lines: number;
  readonly rows: number;
  readonly faults: number;
  /** Which of the lines were left out, counted from 0, and why. */
  readonly refused: readonly { readonly at: number; readonly why: string }[];
}

/** Advises on each line that holds a row; empty lines are passed over. */
export function adviseLines(lines: readonly string[]): AdvisedLines {
  const refused: { at: number; why: string }[] = [];
  let [advice, rows, faults] = ['', 0, 0];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const row = readRow(line);
    if (typeof row === 'string') {
      refused.push({ at, why: row });
      continue;
    }
    const given = adviceFor(row);
    if (given.fault !== undefined) faults += 1;
    rows += 1;
    advice += `${JSON.stringify(outputRow(row, given))}\n`;
  }
  return { advice, lines: lines.length, rows, faults, refused };
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
