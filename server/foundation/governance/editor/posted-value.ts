import type { CharterDocument, ClauseValues, DocumentClause } from '#rules/charter/index.ts';
import { formOf, SPELLS_A_DAY, weekdays } from './clause-form.ts';
import { timeOf } from './time-of.ts';

/** What a browser sends: one text per field, or several for ticks. */
export type Posted = Readonly<Record<string, string | string[]>>;

const LINES_AT_MOST = 60;

export function textOf(posted: Posted, name: string): string {
  const given = posted[name];
  return (typeof given === 'string' ? given : (given?.at(-1) ?? '')).trim();
}

export function listOf(posted: Posted, name: string): string[] {
  const given = posted[name];
  return given === undefined ? [] : typeof given === 'string' ? [given] : given;
}

export const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

// What is no number stays itself, so that the check of the shape can say so at its place.
export function numberOf(text: string): unknown {
  const plain = text.replace(',', '.');
  return plain !== '' && Number.isFinite(Number(plain)) ? Number(plain) : text;
}

const promiseOf = (posted: Posted) => ({
  unit: textOf(posted, 'unit'),
  amount: numberOf(textOf(posted, 'amount')),
});

/** The value that a filled-in form means. What was not on the form stays as it is in `value`. */
export function valueFrom(
  document: CharterDocument,
  clause: DocumentClause,
  value: unknown,
  posted: Posted,
): unknown {
  const form = formOf(document, clause, value, document.defaultLanguage);
  switch (form.shape) {
    case 'words':
    case 'fixed':
      return value;
    case 'promise':
      return promiseOf(posted);
    case 'lane':
      return { team: textOf(posted, 'team'), promise: promiseOf(posted) };
    case 'team':
      return { team: textOf(posted, 'team') };
    case 'routes':
      return routesFrom(form.rows, posted);
    case 'hours':
      return hoursFrom(value as ClauseValues['hours.open'], posted);
    case 'holidays':
      return holidaysFrom(document, value as ClauseValues['hours.holidays'], posted);
    case 'ticks': {
      const chosen = listOf(posted, 'ticks').filter((tick) => tick !== '');
      return Array.isArray(value) ? chosen : { ...(value as object), topics: chosen };
    }
    case 'courses':
      return Object.fromEntries(
        form.rows.map(({ courseId }) => [
          courseId,
          listOf(posted, `roles_${courseId}`).filter((each) => each !== ''),
        ]),
      );
    case 'use':
      return { do: listFrom(document, posted, 'do'), dont: listFrom(document, posted, 'dont') };
    case 'parts':
      return {
        ...(value as object),
        ...Object.fromEntries(
          form.parts.map(({ name, kind }) => {
            const text = textOf(posted, `part_${name}`);
            if (kind === 'number') return [name, numberOf(text)];
            return [name, kind === 'yes' ? text === 'yes' : text];
          }),
        ),
        ...(form.listed
          ? { [form.listed.name]: listOf(posted, 'listed').filter((each) => each !== '') }
          : {}),
      };
  }
}

function routesFrom(rows: readonly { topicId: string }[], posted: Posted): unknown {
  return Object.fromEntries(
    rows.map(({ topicId }) => {
      const backup = textOf(posted, `backup_${topicId}`);
      const team = textOf(posted, `team_${topicId}`);
      return [topicId, backup === '' ? { team } : { team, backup }];
    }),
  );
}

const isWritten = ({ opens, closes }: { opens: string; closes: string }) =>
  opens !== '' || closes !== '';

function hoursFrom(open: ClauseValues['hours.open'], posted: Posted): unknown {
  const spell = (name: string) => ({
    opens: timeOf(textOf(posted, `${name}_opens`)),
    closes: timeOf(textOf(posted, `${name}_closes`)),
  });
  const weekly = Object.fromEntries(
    weekdays.map((day) => [
      day,
      Array.from({ length: SPELLS_A_DAY }, (_, index) => spell(`${day}_${index}`)).filter(
        isWritten,
      ),
    ]),
  );
  const exceptions = numbered(posted, 'exception').map((name) => ({
    date: textOf(posted, `${name}_date`),
    hours: [spell(name)].filter(isWritten),
  }));
  return { ...open, weekly, exceptions };
}

/** The names of the filled-in lines of a list: exception_0, exception_1 … */
function numbered(posted: Posted, name: string): string[] {
  return Array.from({ length: LINES_AT_MOST }, (_, index) => `${name}_${index}`).filter(
    (line) => textOf(posted, `${line}_date`) !== '',
  );
}

function holidaysFrom(
  document: CharterDocument,
  rule: ClauseValues['hours.holidays'],
  posted: Posted,
): unknown {
  const closures = numbered(posted, 'closure').map((line) => {
    const names = document.languages
      .map((language) => [language, textOf(posted, `${line}_${language}`)] as const)
      .filter(([, text]) => text !== '');
    const date = textOf(posted, `${line}_date`);
    return names.length === 0 ? { date } : { date, name: Object.fromEntries(names) };
  });
  return { ...rule, observed: linesOf(textOf(posted, 'observed')), closures };
}

function listFrom(document: CharterDocument, posted: Posted, kind: 'do' | 'dont'): unknown[] {
  const columns = document.languages.map(
    (language) => [language, linesOf(textOf(posted, `${kind}_${language}`))] as const,
  );
  const length = Math.max(0, ...columns.map(([, lines]) => lines.length));
  return Array.from({ length }, (_, index) =>
    Object.fromEntries(columns.map(([language, lines]) => [language, lines[index] ?? ''])),
  );
}
