import { type Document, stepCost } from '../text/document.ts';

/** One place a finding's words occur: tokens from `from` up to, not including, `to`. */
export interface Match {
  readonly finding: number;
  readonly from: number;
  readonly to: number;
}

interface Step {
  readonly classIds: readonly number[];
  /** The same classes, when there are so many that looking through them takes long. */
  readonly classSet: ReadonlySet<number> | null;
  /** The least number this step accepts, or NaN when it accepts none: "#" is 0, "#6" is 6. */
  readonly leastNumber: number;
  /** Words that may stand between this step and the one before; small words are free. */
  readonly gap: number;
}

interface Pattern {
  readonly finding: number;
  readonly steps: readonly Step[];
}

export interface PatternSet {
  readonly findingNames: readonly string[];
  /** By class id. */
  readonly byFirstClass: readonly (Begun | undefined)[];
}

/** The patterns that can begin with one class. */
interface Begun {
  readonly patterns: Pattern[];
  /** Those of them whose other words occur in the document that is being read: the first `count`. */
  readonly possible: Pattern[];
  count: number;
}

interface Source {
  readonly finding: string;
  /** For each step, its alternatives; `operators[i]` stands before step i + 1. */
  readonly steps: readonly (readonly string[])[];
  readonly operators: readonly string[];
}

const operatorGaps: Readonly<Record<string, number>> = { '': 0, '>': 4, '>>': 8, '~': 4, '~~': 8 };
const none: readonly never[] = [];
const freeWordLimit = 5;
const commaCost = 2;

function readPattern(finding: string, written: string): Source {
  const steps: string[][] = [];
  const operators: string[] = [];
  let operator = '';
  for (const part of written.split(' ')) {
    if (part === '') continue;
    if (part in operatorGaps) {
      operator = part;
      continue;
    }
    if (steps.length > 0) operators.push(operator);
    steps.push(part.split('|'));
    operator = '';
  }
  return { finding, steps, operators };
}

/** "A ~ B" means either order, so it becomes two patterns. */
function bothOrders(source: Source): Source[] {
  const at = source.operators.findIndex((operator) => operator.startsWith('~'));
  if (at < 0) return [source];
  const operator = (source.operators[at] ?? '~').replaceAll('~', '>');
  const left = source.steps.slice(0, at + 1);
  const right = source.steps.slice(at + 1);
  const leftOperators = source.operators.slice(0, at);
  const rightOperators = source.operators.slice(at + 1);
  return [
    { ...source, operators: [...leftOperators, operator, ...rightOperators] },
    {
      ...source,
      steps: [...right, ...left],
      operators: [...rightOperators, operator, ...leftOperators],
    },
  ].flatMap(bothOrders);
}

/** Reads `finding: pattern; pattern` lines. A line that starts with a space continues the one before. */
export function readPatternLines(lines: string): Source[] {
  const sources: Source[] = [];
  let finding = '';
  for (const line of lines.split('\n')) {
    const colon = line.indexOf(':');
    let rest = line;
    if (colon > 0 && !line.startsWith(' ')) {
      finding = line.slice(0, colon);
      rest = line.slice(colon + 1);
    }
    for (const written of rest.split(';')) {
      if (written.trim() !== '') sources.push(...bothOrders(readPattern(finding, written)));
    }
  }
  return sources;
}

/** The plain words patterns name; classes start with a capital letter, "#" is any number. */
export function literalsOf(sources: readonly Source[]): Set<string> {
  const literals = new Set<string>();
  for (const source of sources) {
    for (const name of source.steps.flat()) {
      if (!name.startsWith('#') && name.toLowerCase() === name) literals.add(name);
    }
  }
  return literals;
}

function leastNumberOf(names: readonly string[]): number {
  const sign = names.find((name) => name.startsWith('#'));
  return sign === undefined ? Number.NaN : Number(sign.slice(1));
}

export function compilePatterns(
  sources: readonly Source[],
  classIds: ReadonlyMap<string, number>,
): PatternSet {
  const findings = new Map<string, number>();
  const byFirstClass = Array.from<Begun | undefined>({ length: classIds.size });
  const idOf = (name: string): number => {
    const id = classIds.get(name);
    if (id === undefined) throw new Error(`The lexicon has no words for "${name}".`);
    return id;
  };
  for (const source of sources) {
    const finding = findings.get(source.finding) ?? findings.size;
    findings.set(source.finding, finding);
    const steps = source.steps.map((names, index) =>
      stepOf(
        names.filter((name) => !name.startsWith('#')).map(idOf),
        leastNumberOf(names),
        index === 0 ? 0 : (operatorGaps[source.operators[index - 1] ?? ''] ?? 0),
      ),
    );
    const pattern = { finding, steps };
    for (const classId of new Set(steps[0]?.classIds)) {
      const begun = (byFirstClass[classId] ??= { patterns: [], possible: [], count: 0 });
      begun.patterns.push(pattern);
    }
  }
  return { findingNames: [...findings.keys()], byFirstClass };
}

const fewClasses = 8;

function stepOf(classIds: readonly number[], leastNumber: number, gap: number): Step {
  const classSet = classIds.length > fewClasses ? new Set(classIds) : null;
  return { classIds, classSet, leastNumber, gap };
}

function accepts({ classIds, classSet }: Step, classId: number): boolean {
  return classSet === null ? classIds.includes(classId) : classSet.has(classId);
}

function stepLength(document: Document, index: number, step: Step): number {
  if ((document.tokens[index]?.value ?? Number.NaN) >= step.leastNumber) return 1;
  const hits = document.hits[index];
  if (hits === undefined) return 0;
  let longest = 0;
  for (const hit of hits) {
    if (hit.length > longest && accepts(step, hit.classId)) longest = hit.length;
  }
  return longest;
}

/** First place at or after `index` where the step matches within its gap, or -1. */
function findStep(document: Document, index: number, step: Step): number {
  const end = document.sentenceEnd[index] ?? 0;
  let spent = 0;
  let free = 0;
  for (let at = index; at < end; at += 1) {
    if (stepLength(document, at, step) > 0) return at;
    const cost = document.cost[at];
    if (cost === stepCost.barrier) return -1;
    if (cost === stepCost.free && free < freeWordLimit) free += 1;
    else spent += cost === stepCost.comma ? commaCost : 1;
    if (spent > step.gap) return -1;
  }
  return -1;
}

function isPossible(pattern: Pattern, present: Uint8Array): boolean {
  for (let index = 1; index < pattern.steps.length; index += 1) {
    const step = pattern.steps[index];
    if (step === undefined || !Number.isNaN(step.leastNumber)) continue;
    if (!isAnyPresent(step.classIds, present)) return false;
  }
  return true;
}

function isAnyPresent(classIds: readonly number[], present: Uint8Array): boolean {
  for (const classId of classIds) if (present[classId] === 1) return true;
  return false;
}

function matchFrom(document: Document, start: number, pattern: Pattern): number {
  let at = start;
  for (let index = 0; index < pattern.steps.length; index += 1) {
    const step = pattern.steps[index];
    if (step === undefined) return -1;
    if (index > 0) at = findStep(document, at, step);
    if (at < 0) return -1;
    const length = stepLength(document, at, step);
    if (length === 0) return -1;
    at += length;
  }
  return at;
}

/** Notes which patterns can begin in the document. The notes are kept in the set: one document is read at a time. */
function notePossible({ present, classes }: Document, { byFirstClass }: PatternSet): void {
  for (let index = 0; index < classes.length; index += 1) {
    const begun = byFirstClass[classes[index] ?? -1];
    if (begun === undefined) continue;
    begun.count = 0;
    for (let at = 0; at < begun.patterns.length; at += 1) {
      const pattern = begun.patterns[at];
      if (pattern === undefined || !isPossible(pattern, present)) continue;
      begun.possible[begun.count] = pattern;
      begun.count += 1;
    }
  }
}

/** Every finding in the document, each at its first place and again wherever it is repeated. */
export function findMatches(document: Document, set: PatternSet): Match[] {
  const { hits } = document;
  const matches: Match[] = [];
  notePossible(document, set);
  const lastEnd = new Int32Array(set.findingNames.length);
  for (let start = 0; start < hits.length; start += 1) {
    const found = hits[start] ?? none;
    for (let index = 0; index < found.length; index += 1) {
      const begun = set.byFirstClass[found[index]?.classId ?? -1];
      if (begun === undefined) continue;
      for (let at = 0; at < begun.count; at += 1) {
        const pattern = begun.possible[at];
        if (pattern === undefined || (lastEnd[pattern.finding] ?? 0) > start) continue;
        const to = matchFrom(document, start, pattern);
        if (to < 0) continue;
        matches.push({ finding: pattern.finding, from: start, to });
        lastEnd[pattern.finding] = to;
      }
    }
  }
  return matches;
}
