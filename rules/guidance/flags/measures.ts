import { type Document, hitLength } from '../text/document.ts';

/** A finding read from a number: "104.2 F", "190/120", "sugar 540". */
export interface Measured {
  readonly finding: string;
  readonly from: number;
  readonly to: number;
}

export const measureClassNames = [
  'TemperatureWord',
  'UnitFahrenheit',
  'UnitCelsius',
  'PressureWord',
  'PulseWord',
  'OxygenWord',
  'NotOxygen',
  'SugarWord',
  'NotSugar',
  'RateWord',
  'TimeUnit',
  'Mmol',
  'MgDl',
  'OutOf',
  'YearUnit',
  'MonthUnit',
  'WeekUnit',
  'DayUnit',
  'Old',
  'Child',
  'AdultWord',
  'Baby',
  'ChemoWord',
  'Goal',
  'PainScaleWord',
] as const;
export type MeasureClasses = Readonly<Record<(typeof measureClassNames)[number], number>>;

/** What numbers can say; the lexicon's rules use these names. */
export const measuredFindings = (
  'fever highFever veryHighFever coldBody pressureCrisis pressureVery pressureHigh pressureRaised pressureLow ' +
  'pulseHigh pulseFast pulseLow oxygenLow oxygenBorder sugarExtreme sugarHigh sugarRaised sugarLow ' +
  'sugarVeryLow breathRateHigh painHigh painMild Newborn Infant Toddler Kid Elder Adult'
).split(' ');

const adultYears = 16;

interface Reader {
  readonly document: Document;
  readonly classes: MeasureClasses;
  readonly found: Measured[];
}

function near(reader: Reader, index: number, back: number, ahead: number, id: number): number {
  const start = Math.max(reader.document.sentenceStart[index] ?? 0, index - back);
  const end = Math.min(reader.document.sentenceEnd[index] ?? 0, index + ahead + 1);
  for (let at = index; at >= start; at -= 1) if (hitLength(reader.document, at, id) > 0) return at;
  for (let at = index; at < end; at += 1) if (hitLength(reader.document, at, id) > 0) return at;
  return -1;
}

function at(reader: Reader, index: number, id: number): boolean {
  return hitLength(reader.document, index, id) > 0;
}

function push(reader: Reader, finding: string, from: number, to: number): void {
  reader.found.push({ finding, from: Math.min(from, to - 1), to });
}

function wordAt(reader: Reader, index: number): string {
  return reader.document.tokens[index]?.word ?? '';
}

function temperature(reader: Reader, index: number, value: number): void {
  const { classes } = reader;
  const fahrenheit = at(reader, index + 1, classes.UnitFahrenheit);
  const celsius = at(reader, index + 1, classes.UnitCelsius);
  const word = near(reader, index, 6, 4, classes.TemperatureWord);
  if (!fahrenheit && !celsius && word < 0 && !looksLikeFever(reader, index, value)) return;
  if (at(reader, index + 1, classes.TimeUnit)) return;
  const isFahrenheit = value >= 93 && value <= 110;
  const isCelsius = value >= 33 && value <= 43;
  if (!isFahrenheit && !isCelsius) return;
  const degrees = isFahrenheit ? ((value - 32) * 5) / 9 : value;
  const from = word >= 0 && word < index ? word : index;
  if (degrees >= 37.95) push(reader, 'fever', from, index + 1);
  if (degrees >= 39.4) push(reader, 'highFever', from, index + 1);
  if (degrees >= 40.45) push(reader, 'veryHighFever', from, index + 1);
  if (degrees < 35.1) push(reader, 'coldBody', from, index + 1);
}

/** "took it and got 38", "amaneció con 39": a whole number, when the message is about someone a fever can harm. */
function isWrittenAsReading(reader: Reader, index: number, value: number): boolean {
  const plausible = (value >= 38 && value <= 42) || (value >= 100 && value <= 107);
  if (!plausible || !Number.isInteger(value)) return false;
  const { present } = reader.document;
  const frail = present.has(reader.classes.Baby) || present.has(reader.classes.ChemoWord);
  const says = /^(tome|marco|con|took|got|reads|read|says|hit|now|es|a)$/.test(
    wordAt(reader, index - 1),
  );
  const after = wordAt(reader, index + 1);
  return (
    frail &&
    says &&
    !/^(weeks?|semanas?|days?|dias?|lbs?|pounds|mg|ml|kg|anos|years?|meses|months?)$/.test(after)
  );
}

/** A bare 101.8 or 38.9 is read as a temperature when no other unit follows it. */
function looksLikeFever(reader: Reader, index: number, value: number): boolean {
  const token = reader.document.tokens[index];
  const tenths = token !== undefined && /^\d{2,3}\.\d$/.test(token.word);
  const plausible = (value >= 100.2 && value <= 107) || (value >= 38 && value <= 41.5);
  const unit =
    /^(kg|lbs?|pounds?|mg|ml|cm|inches|percent|libras|kilos|miles|ng|g|units?|dollars|pm|am|bmi)$/;
  if (isWrittenAsReading(reader, index, value)) return true;
  const other = /^(weigh\w*|weight|peso|pesa|bmi|a1c|\$|#)$/;
  return (
    tenths &&
    plausible &&
    !unit.test(wordAt(reader, index + 1)) &&
    !other.test(wordAt(reader, index - 1)) &&
    !other.test(wordAt(reader, index - 2)) &&
    !/\$/.test(reader.document.text.charAt((token?.start ?? 0) - 1))
  );
}

function pressure(reader: Reader, index: number, systolic: number): void {
  const joint = wordAt(reader, index + 1);
  if (joint !== '/' && joint !== 'over' && joint !== 'sobre' && joint !== 'con') return;
  const diastolic = reader.document.tokens[index + 2]?.value ?? Number.NaN;
  if (systolic < 50 || systolic > 300 || diastolic < 20 || diastolic > 200) return;
  if (systolic <= diastolic || wordAt(reader, index + 3) === '/') return;
  const word = near(reader, index, 8, 5, reader.classes.PressureWord);
  if (joint !== '/' && word < 0) return;
  const to = index + 3;
  if (systolic >= 180 || diastolic >= 120) push(reader, 'pressureCrisis', index, to);
  if (systolic >= 175 || diastolic >= 110) push(reader, 'pressureVery', index, to);
  if (systolic >= 160 || diastolic >= 110) push(reader, 'pressureHigh', index, to);
  if (systolic >= 140 || diastolic >= 90) push(reader, 'pressureRaised', index, to);
  if (systolic <= 90 && diastolic < 65) push(reader, 'pressureLow', index, to);
}

function bodyRates(reader: Reader, index: number, value: number): void {
  const { classes } = reader;
  if (wordAt(reader, index + 1) === '/' || wordAt(reader, index - 1) === '/') return;
  if (near(reader, index, 5, 3, classes.OxygenWord) >= 0) {
    if (near(reader, index, 12, 4, classes.NotOxygen) >= 0) return;
    if (value >= 50 && value < 90) push(reader, 'oxygenLow', index, index + 1);
    if (value >= 90 && value < 93) push(reader, 'oxygenBorder', index, index + 1);
    return;
  }
  if (near(reader, index, 4, 2, classes.RateWord) >= 0) {
    if (value >= 28 && value < 90) push(reader, 'breathRateHigh', index, index + 1);
    return;
  }
  if (near(reader, index, 5, 3, classes.PulseWord) < 0) return;
  if (value >= 130 && value < 260) push(reader, 'pulseHigh', index, index + 1);
  if (value >= 105 && value < 260) push(reader, 'pulseFast', index, index + 1);
  if (value >= 20 && value <= 42) push(reader, 'pulseLow', index, index + 1);
}

function sugar(reader: Reader, index: number, value: number): void {
  const { classes } = reader;
  const next = index + 1;
  const mmol = at(reader, next, classes.Mmol);
  const word = near(
    reader,
    index,
    7,
    mmol || at(reader, next, classes.MgDl) ? 6 : 2,
    classes.SugarWord,
  );
  if (word < 0 || at(reader, next, classes.TimeUnit)) return;
  if (near(reader, index, 4, 2, classes.NotSugar) >= 0) return;
  const decimal = !Number.isInteger(value);
  const bareMmol = value < 34 && (decimal || value >= 20);
  if (!mmol && value < 34 && !bareMmol) return;
  const mgPerDl = mmol || (bareMmol && decimal) ? value * 18 : value;
  const from = Math.min(word, index);
  if (mgPerDl >= 400) push(reader, 'sugarExtreme', from, next);
  if (mgPerDl >= 300) push(reader, 'sugarHigh', from, next);
  if (mgPerDl >= 240) push(reader, 'sugarRaised', from, next);
  if (mgPerDl < 70 && mgPerDl >= 10) push(reader, 'sugarLow', from, next);
  if (mgPerDl < 54 && mgPerDl >= 10) push(reader, 'sugarVeryLow', from, next);
}

function painScale(reader: Reader, index: number, value: number): void {
  const slash = wordAt(reader, index + 1) === '/' || at(reader, index + 1, reader.classes.OutOf);
  const ten = reader.document.tokens[index + 2]?.value === 10 || wordAt(reader, index + 3) === '10';
  if (!slash || !ten || value > 10) return;
  if (value >= 8) push(reader, 'painHigh', index, index + 3);
  if (value <= 3) push(reader, 'painMild', index, index + 3);
}

function ageInDays(reader: Reader, index: number, value: number): number {
  const { classes } = reader;
  const unit = index + 1;
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
  if (at(reader, index + 2, classes.Old)) return value * scale;
  const grownUp = near(reader, index - 2, 3, 0, classes.AdultWord) >= 0;
  if (wordAt(reader, index - 1) === 'de' && scale === 365 && (grownUp || value >= adultYears)) {
    return value * scale;
  }
  const ofAge = wordAt(reader, index - 1) === 'de' || wordAt(reader, index - 1) === 'tiene';
  const isChild =
    wordAt(reader, index - 1) === 'de'
      ? near(reader, index - 2, 1, 0, classes.Child) >= 0
      : near(reader, index, 4, 0, classes.Child) >= 0;
  const then = wordAt(reader, index + 2);
  if (/^(is|only|just|hes|shes|turned|es|cumplio|solo|apenas)$/.test(wordAt(reader, index - 1))) {
    const hasBaby = reader.document.present.has(classes.Baby);
    if (hasBaby && scale < 365 && value * scale < 120) return value * scale;
  }
  const beside = near(reader, index - 1, 3, 0, classes.Baby) >= 0;
  const counts = /^(ago|of|with|con|de|que|and|y|now)$/.test(wordAt(reader, index + 2));
  if (beside && !counts && scale < 365 && value * scale < 120) return value * scale;
  const endsThere = reader.document.tokens[index + 2]?.sort !== 'word';
  const plain =
    ofAge && (wordAt(reader, index - 1) === 'de' || !/^(con|de|que|sin|vomitando)$/.test(then));
  return plain && (isChild || (endsThere && scale < 365)) ? value * scale : -1;
}

/** "I am 34 weeks", "at 28 weeks", "tengo 37 semanas": a pregnancy unless another word says what is counted. */
/** Where a number that takes several words begins: "treinta y siete". */
function numberStart(reader: Reader, index: number): number {
  let start = index;
  while (
    start > 0 &&
    /^(y|and|veinte|treinta|cuarenta|twenty|thirty|forty)$/.test(wordAt(reader, start - 1))
  ) {
    start -= 1;
  }
  return start;
}

function gestation(reader: Reader, index: number, value: number): void {
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

function age(reader: Reader, index: number, value: number): void {
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

export function findMeasures(document: Document, classes: MeasureClasses): Measured[] {
  const reader: Reader = { document, classes, found: [] };
  for (const [index, token] of document.tokens.entries()) {
    if (Number.isNaN(token.value)) continue;
    age(reader, index, token.value);
    if (token.sort !== 'number' && token.value < 20) {
      painScale(reader, index, token.value);
      continue;
    }
    // A goal or a limit is not a reading.
    if (near(reader, index, 4, 0, classes.Goal) >= 0) continue;
    temperature(reader, index, token.value);
    pressure(reader, index, token.value);
    bodyRates(reader, index, token.value);
    sugar(reader, index, token.value);
    painScale(reader, index, token.value);
  }
  return reader.found;
}
