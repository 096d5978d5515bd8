import { tooSmall } from '#rules/counting/index.ts';
import { lessonForms, type LessonForm } from '#product/training/index.ts';
import { ageBandOf, ageBands, type AgeBand } from './age-bands.ts';
import type { Learner } from './lesson-use.store.ts';

/** A number of people, or that there are some but too few to say. */
export type People = number | 'few';

export interface Reached {
  began: People;
  finished: People;
  checked: People;
  /** All questions right at least once. */
  passed: People;
}

export interface Reach extends Reached {
  byForm: { form: LessonForm; people: People }[];
  byLanguage: ({ language: string } & Reached)[];
  byAge: ({ age: AgeBand } & Reached)[];
}

/** Counts who took a lesson. A number of fewer people than `smallest` is not said, nor what it could be worked out from. */
export function reachOf(learners: readonly Learner[], smallest: number): Reach {
  const said = (people: number): People => (people > 0 && people < smallest ? 'few' : people);
  const count = (some: readonly Learner[]): Reached => ({
    began: said(some.length),
    finished: said(some.filter(({ finished }) => finished).length),
    checked: said(some.filter(({ checked }) => checked).length),
    passed: said(some.filter(({ passed }) => passed).length),
  });
  const split = <Key extends string>(keyOf: (learner: Learner) => Key) => {
    const groups = Map.groupBy(learners, keyOf);
    // Each column on its own: one number left out must not follow from the others and the total.
    const hiddenIn = (is: (learner: Learner) => boolean) =>
      tooSmall(new Map([...groups].map(([key, some]) => [key, some.filter(is).length])), smallest);
    const hidden = {
      began: hiddenIn(() => true),
      finished: hiddenIn(({ finished }) => finished),
      checked: hiddenIn(({ checked }) => checked),
      passed: hiddenIn(({ passed }) => passed),
    };
    return [...groups].map(([key, some]) => {
      const counted = count(some);
      const shown = (column: keyof Reached): People =>
        hidden.began.has(key) || hidden[column].has(key) ? 'few' : counted[column];
      return {
        key,
        began: shown('began'),
        finished: shown('finished'),
        checked: shown('checked'),
        passed: shown('passed'),
      };
    });
  };
  return {
    ...count(learners),
    byForm: lessonForms.map((form) => ({
      form,
      people: said(learners.filter(({ forms }) => forms.includes(form)).length),
    })),
    byLanguage: split(({ language }) => language)
      .map(({ key, ...reached }) => ({ language: key, ...reached }))
      .toSorted((a, b) => a.language.localeCompare(b.language)),
    byAge: split(({ ageInYears }) => ageBandOf(ageInYears))
      .map(({ key, ...reached }) => ({ age: key, ...reached }))
      .toSorted((a, b) => ageBands.indexOf(a.age) - ageBands.indexOf(b.age)),
  };
}
