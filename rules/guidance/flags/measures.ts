import { type Document, wordAt } from '../text/document.ts';
import { age } from './ages.ts';
import {
  at,
  has,
  type Measured,
  type MeasureClasses,
  type MeasureReader,
  near,
  push,
} from './measure-reader.ts';

export { type MeasureClasses, measureClassNames, measuredFindings } from './measure-reader.ts';

function temperature(reader: MeasureReader, index: number, value: number): void {
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
function isWrittenAsReading(reader: MeasureReader, index: number, value: number): boolean {
  const plausible = (value >= 38 && value <= 42) || (value >= 100 && value <= 107);
  if (!plausible || !Number.isInteger(value)) return false;
  const frail = has(reader, reader.classes.Baby) || has(reader, reader.classes.ChemoWord);
  const says =
    /^(tome|marco|con|took|got|reads|read|says|hit|now|es|a|hot|chills|of)$/.test(
      wordAt(reader, index - 1),
    ) || reader.document.tokens[index - 1]?.sort === 'comma';
  const after = wordAt(reader, index + 1);
  return (
    frail &&
    says &&
    !/^(weeks?|semanas?|days?|dias?|lbs?|pounds|mg|ml|kg|anos|years?|meses|months?)$/.test(after)
  );
}

/** A bare 101.8 or 38.9 is read as a temperature when no other unit follows it. */
function looksLikeFever(reader: MeasureReader, index: number, value: number): boolean {
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

function pressure(reader: MeasureReader, index: number, systolic: number): void {
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

function bodyRates(reader: MeasureReader, index: number, value: number): void {
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

function sugar(reader: MeasureReader, index: number, value: number): void {
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

function painScale(reader: MeasureReader, index: number, value: number): void {
  const slash = wordAt(reader, index + 1) === '/' || at(reader, index + 1, reader.classes.OutOf);
  const ten = reader.document.tokens[index + 2]?.value === 10 || wordAt(reader, index + 3) === '10';
  if (!slash || !ten || value > 10) return;
  if (value >= 8) push(reader, 'painHigh', index, index + 3);
  if (value <= 3) push(reader, 'painMild', index, index + 3);
}

export function findMeasures(document: Document, classes: MeasureClasses): Measured[] {
  const reader: MeasureReader = { document, classes, found: [] };
  for (let index = 0; index < document.tokens.length; index += 1) {
    const token = document.tokens[index];
    if (token === undefined || Number.isNaN(token.value)) continue;
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
