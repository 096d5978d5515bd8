import { readOccurrences, raiseFlags } from '../flags/flags.ts';
import { lexicon } from '../lexicon/lexicon.ts';
import { lessonOf, trainUrgencyModel, type UrgencyExample } from './train.ts';
import { judgeUrgency, unpackUrgency, type UrgencyModel } from './urgency-model.ts';
import { weighUrgency } from './weigh.ts';

/** How many messages of one kind there are, and how many were shown the emergency words. */
export interface UrgencyFigures {
  readonly emergencies: number;
  readonly caught: number;
  readonly others: number;
  readonly alarmed: number;
}

/** Neighbours are told alike in two languages, so they are left out together. */
const neighbours = 12;

/**
 * Trains as often as there are folds, each time without one part of `examples`, and asks rules and model together
 * about that part. `background` is always trained on and never asked about.
 */
export function crossValidateUrgency(
  examples: readonly UrgencyExample[],
  background: readonly UrgencyExample[],
  folds: number,
): UrgencyFigures {
  const words = lexicon();
  const known = background.map((example) => lessonOf(example, words));
  const asked = examples.map((example) => ({ example, lesson: lessonOf(example, words) }));
  let [emergencies, caught, others, alarmed] = [0, 0, 0, 0];
  const isIn = (at: number, fold: number): boolean => Math.floor(at / neighbours) % folds === fold;
  for (let fold = 0; fold < folds; fold += 1) {
    const lessons = asked.filter((_, at) => !isIn(at, fold)).map(({ lesson }) => lesson);
    const model = unpackUrgency(trainUrgencyModel([...lessons, ...known]));
    for (const { example } of asked.filter((_, at) => isIn(at, fold))) {
      if (example.kind === 'same_day') continue;
      const isEmergency = example.kind !== 'none';
      const shown = isShown(example, model);
      if (isEmergency) [emergencies, caught] = [emergencies + 1, caught + shown];
      else [others, alarmed] = [others + 1, alarmed + shown];
    }
  }
  return { emergencies, caught, others, alarmed };
}

function isShown({ subject = '', text }: UrgencyExample, model: UrgencyModel): number {
  const words = lexicon();
  const texts = [subject, text].filter((each) => each.trim() !== '');
  const read = texts.map((each) => readOccurrences('body', each, words));
  const flags = raiseFlags(
    read.flatMap((each) => each.occurrences),
    [],
    words.rules,
  );
  const judged = judgeUrgency(read, flags, words.vocabulary, model);
  return weighUrgency(flags, judged).some(({ tier }) => tier === 'emergency') ? 1 : 0;
}
