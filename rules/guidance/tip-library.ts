import type { Words } from '../charter/index.ts';

/** One entry of the governed tip library, as it stands in content/tips. */
export interface Tip {
  readonly id: string;
  /** What in a draft brings it up, in words. */
  readonly trigger: string;
  readonly audience: 'patient' | 'proxy' | 'staff';
  /** A few words above the text. */
  readonly title: Words;
  readonly text: Words;
  /** The element of the charter whose clause the tip serves. */
  readonly clause: string;
  readonly evidence: { readonly source: string; readonly tag: 'A' | 'B' | 'K' | 'D' | 'ASSUME' };
  readonly owner: string;
  /** YYYY-MM-DD. */
  readonly reviewDate: string;
  /** The measure that would retire it. */
  readonly retireMeasure: string;
}

const textFields = ['id', 'trigger', 'clause', 'owner', 'reviewDate', 'retireMeasure'] as const;
const audiences = ['patient', 'proxy', 'staff'];
const tags = ['A', 'B', 'K', 'D', 'ASSUME'];

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}

/** Every problem of a tip file, each with its place and remedy; an empty list means the tip can be used. */
export function tipProblems(value: unknown, languages: readonly string[]): string[] {
  if (!isRecord(value)) return ['A tip is a list of fields, beginning with its id.'];
  const problems: string[] = [];
  for (const field of textFields) {
    if (!isText(value[field])) problems.push(`${field}: write it as text.`);
  }
  if (!audiences.includes(String(value['audience']))) {
    problems.push(`audience: choose one of ${audiences.join(', ')}.`);
  }
  if (!/^\d{4}-\d{2}-\d{2}$/.test(String(value['reviewDate']))) {
    problems.push('reviewDate: write it as YYYY-MM-DD.');
  }
  const { title, text, evidence } = value;
  for (const language of languages) {
    if (!isRecord(title) || !isText(title[language])) {
      problems.push(`title.${language}: write the title in this language.`);
    }
    if (!isRecord(text) || !isText(text[language])) {
      problems.push(`text.${language}: write the tip in this language.`);
    }
  }
  if (!isRecord(evidence) || !isText(evidence['source'])) {
    problems.push('evidence.source: name the source.');
  }
  if (!isRecord(evidence) || !tags.includes(String(evidence['tag']))) {
    problems.push(`evidence.tag: choose one of ${tags.join(', ')}.`);
  }
  return problems;
}

/**
 * Reads one tip.
 * @throws Error that lists every problem, when there is one.
 */
export function readTip(value: unknown, languages: readonly string[]): Tip {
  const problems = tipProblems(value, languages);
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return value as Tip;
}
