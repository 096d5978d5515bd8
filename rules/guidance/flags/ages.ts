import { wordAt } from '../text/document.ts';
import { at, has, type MeasureReader, near, push } from './measure-reader.ts';

const adultYears = 16;

/** How many words "and a half" takes, counted from the word before `index`. */
function halfAt(reader: MeasureReader, index: number): number {
  if (/^medi[oa]$/.test(wordAt(reader, index))) return 2;
  return wordAt(reader, index) === 'a' && wordAt(reader, index + 1) === 'half' ? 3 : 0;
}

const fillers = new Set(
  'uh um er like about around almost nearly barely casi como apenas ya'.split(' '),
);

/** The last word before `index` that is not a filler of speech. */
function wordBefore(reader: MeasureReader, index: number): string {
  let before = index - 1;
  while (before > 0 && fillers.has(wordAt(reader, before))) before -= 1;
  return wordAt(reader, before);
}

/** "My daughter's girl, 2 months, is running"; "tiene dos meses y 38.7". */
function isSaidOfAChild(reader: MeasureReader, index: number, unit: number): boolean {
  const { tokens } = reader.document;
  const between = tokens[index - 1]?.sort === 'comma' && tokens[unit + 1]?.sort === 'comma';
  if (between && at(reader, index - 2, reader.classes.Child)) return true;
  const joined = wordAt(reader, index - 1) === 'tiene' && wordAt(reader, unit + 1) === 'y';
  return joined && (tokens[unit + 2]?.value ?? 0) >= 35;
}

function ageInDays(reader: MeasureReader, index: number, value: number): number {
  const { classes } = reader;
  // "Two and a half months", "dos y medio": the unit stands behind the half.
  const half = /^(and|y)$/.test(wordAt(reader, index + 1)) ? halfAt(reader, index + 2) : 0;
  const unit = index + 1 + half;
  const scale = at(reader, unit, classes.DayUnit)
    ? 1
    : at(reader, unit, classes.WeekUnit)
      ? 7
      : at(reader, unit, classes.MonthUnit)
        ? 30.4
        : at(reader, unit, classes.YearUnit)
          ? 365
          : 0;
  const glued = /^(yo|y\/o|yom|yof|m|f|w)$/.test(wordAt(reader, unit));
  if (glued && reader.document.tokens[unit]?.start === reader.document.tokens[index]?.end) {
    return value > 12 || wordAt(reader, unit).startsWith('y') ? value * 365 : -1;
  }
  if (/^(yo|y\/o)$/.test(wordAt(reader, unit))) return value * 365;
  if (/^(mo|m\/o)$/.test(wordAt(reader, unit))) return value * 30.4;
  if (scale === 0) {
    const before = wordAt(reader, index - 1);
    return before === 'age' || before === 'aged' || before === 'edad' ? value * 365 : -1;
  }
  if (at(reader, unit + 1, classes.Old)) return value * scale;
  const grownUp = near(reader, index - 2, 3, 0, classes.AdultWord) >= 0;
  if (wordAt(reader, index - 1) === 'de' && scale === 365 && (grownUp || value >= adultYears)) {
    return value * scale;
  }
  const ofAge = wordAt(reader, index - 1) === 'de' || wordAt(reader, index - 1) === 'tiene';
  const isChild =
    wordAt(reader, index - 1) === 'de'
      ? near(reader, index - 2, 1, 0, classes.Child) >= 0
      : near(reader, index, 4, 0, classes.Child) >= 0;
  const then = wordAt(reader, unit + 1);
  if (/^(is|only|just|hes|shes|turned|es|cumplio|solo|apenas)$/.test(wordBefore(reader, index))) {
    const hasBaby = has(reader, classes.Baby);
    if (hasBaby && scale < 365 && value * scale < 120) return value * scale;
  }
  const beside = near(reader, index - 1, 3, 0, classes.Baby) >= 0;
  const counts = /^(ago|of|with|con|de|que|and|y|now)$/.test(wordAt(reader, index + 2));
  if (beside && !counts && scale < 365 && value * scale < 120) return value * scale;
  const endsThere = reader.document.tokens[unit + 1]?.sort !== 'word';
  if (scale < 365 && value * scale < 120 && isSaidOfAChild(reader, index, unit)) {
    return value * scale;
  }
  const plain =
    ofAge && (wordAt(reader, index - 1) === 'de' || !/^(con|de|que|sin|vomitando)$/.test(then));
  return plain && (isChild || (endsThere && scale < 365)) ? value * scale : -1;
}

/** Where a number that takes several words begins: "treinta y siete". */
function numberStart(reader: MeasureReader, index: number): number {
  let start = index;
  while (
    start > 0 &&
    /^(y|and|veinte|treinta|cuarenta|twenty|thirty|forty)$/.test(wordAt(reader, start - 1))
  ) {
    start -= 1;
  }
  return start;
}

/** "I am 34 weeks", "at 28 weeks", "tengo 37 semanas": a pregnancy unless another word says what is counted. */
function gestation(reader: MeasureReader, index: number, value: number): void {
  if (value < 5 || value > 42 || !at(reader, index + 1, reader.classes.WeekUnit)) return;
  const before = wordAt(reader, numberStart(reader, index) - 1);
  const after = wordAt(reader, index + 2);
  const hers = value >= 14 && /^(tiene|has)$/.test(before);
  if (
    !hers &&
    !/^(im|am|at|tengo|is|shes|she|de|only|solo|apenas|con|nearly|almost|about|casi)$/.test(before)
  )
    return;
  if (
    /^(post\w*|out|into|after|from|old|ago|of|con|que|sin|esperando|waiting|sober|behind|clean)$/.test(
      after,
    )
  )
    return;
  if (before === 'de' || after === 'de') {
    if (!/^(embaraz\w*|gestacion)$/.test(wordAt(reader, index + 3))) return;
  }
  push(reader, 'Pregnant', index, index + 2);
}

/** Ages, and weeks of pregnancy, as facts about the person. */
export function age(reader: MeasureReader, index: number, value: number): void {
  // "at two weeks old he was" tells of then, not of now.
  if (/^(at|las|tenia|was)$/.test(wordAt(reader, numberStart(reader, index) - 1))) {
    if (!at(reader, index + 1, reader.classes.YearUnit)) return gestation(reader, index, value);
  }
  gestation(reader, index, value);
  const days = ageInDays(reader, index, value);
  if (days < 0 || days > 365 * 115) return;
  const years = days / 365;
  if (days <= 91) push(reader, 'Newborn', index, index + 2);
  if (years < 1) push(reader, 'Infant', index, index + 2);
  if (years < 4) push(reader, 'Toddler', index, index + 2);
  push(reader, years < 16 ? 'Kid' : 'Adult', index, index + 2);
  if (years >= 65) push(reader, 'Elder', index, index + 2);
}
