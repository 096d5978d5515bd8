import type { CharterDocument } from '../charter-document.ts';
import type { CharterProblem } from './charter-problem.ts';
import { unknown } from './unknown-problems.ts';
import { writtenValues } from './written-values.ts';

// Whoever is in danger must find these at every clinic.
const ALWAYS_SHOWN = ['emergency', 'crisis'] as const;

/** Lines that are listed exist, are shown to someone, and name emergency and crisis help wherever they are listed. */
export function helpLineProblems(document: CharterDocument): CharterProblem[] {
  const problems: CharterProblem[] = [];
  const known = new Set(document.helpLines.map((line) => line.id));
  const lists = writtenValues(document).filter(({ id }) => id === 'urgency.help_lines');
  const anywhere = new Set<string>();
  for (const { value, path } of lists) {
    const listed = value as string[];
    problems.push(...unknown(listed, known, path, 'help line'));
    for (const id of listed) anywhere.add(id);
    for (const concern of ALWAYS_SHOWN) {
      const lines = document.helpLines.filter((line) => line.concern === concern);
      if (lines.length === 0 || lines.some(({ id }) => listed.includes(id))) continue;
      problems.push({
        rule: 'missing',
        path,
        message: `These lines leave out the one for "${concern}". Add "${lines[0]?.id}".`,
      });
    }
  }
  document.helpLines.forEach((line, index) => {
    if (!anywhere.has(line.id)) {
      problems.push({
        rule: 'orphan',
        path: ['helpLines', index, 'id'],
        message: `No one is shown the help line "${line.id}". Add it to urgency.help_lines or remove it.`,
      });
    }
  });
  for (const concern of ALWAYS_SHOWN) {
    const index = document.helpLines.findIndex((line) => line.concern === concern);
    const line = document.helpLines[index];
    if (!line) {
      problems.push({
        rule: 'missing',
        path: ['helpLines'],
        message: `There is no help line for "${concern}". Add one.`,
      });
    } else if (!line.alwaysOpen) {
      problems.push({
        rule: 'contradiction',
        path: ['helpLines', index, 'alwaysOpen'],
        message: `The line for "${concern}" must be open day and night.`,
      });
    }
  }
  return problems;
}
