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

export interface MeasureReader {
  readonly document: Document;
  readonly classes: MeasureClasses;
  readonly found: Measured[];
}

export function near(
  reader: MeasureReader,
  index: number,
  back: number,
  ahead: number,
  id: number,
): number {
  const start = Math.max(reader.document.sentenceStart[index] ?? 0, index - back);
  const end = Math.min(reader.document.sentenceEnd[index] ?? 0, index + ahead + 1);
  for (let place = index; place >= start; place -= 1) {
    if (hitLength(reader.document, place, id) > 0) return place;
  }
  for (let place = index; place < end; place += 1) {
    if (hitLength(reader.document, place, id) > 0) return place;
  }
  return -1;
}

export function at(reader: MeasureReader, index: number, id: number): boolean {
  return hitLength(reader.document, index, id) > 0;
}

/** Whether the class is written anywhere in the field. */
export function has(reader: MeasureReader, id: number): boolean {
  return reader.document.present[id] === 1;
}

export function push(reader: MeasureReader, finding: string, from: number, to: number): void {
  reader.found.push({ finding, from: Math.min(from, to - 1), to });
}
