import type { Frame, Page } from 'playwright-core';
import type { CoursePackageView } from '#product/training/index.ts';

type Lessons = CoursePackageView['lessons'];

/** Goes through lessons as a learner with a keyboard does: answers each question and steps on with Enter. */
export async function keyThrough(frame: Frame, lessons: Lessons): Promise<void> {
  for (const { lesson, questions } of lessons) {
    const shown = frame.locator(`#${lesson.id}`);
    await shown.waitFor();
    for (const { id, chosen } of questions)
      await shown.locator(`input[name="${id}"][value="${chosen}"]`).press('Space');
    if (questions.length > 0) await shown.locator('[data-act]').press('Enter');
    await shown.locator('[data-go="1"]').press('Enter');
  }
}

/** The same in the blink of an eye, from the first of these lessons on; `wrong` picks a wrong answer everywhere. */
export async function clickThrough(
  frame: Frame | Page,
  lessons: Lessons,
  { wrong = false } = {},
): Promise<void> {
  const plan = lessons.map(({ lesson, questions }) => ({
    id: lesson.id,
    picks: questions.map(({ id, choices, chosen }) => ({
      name: id,
      value: wrong ? (choices.find((each) => each.id !== chosen)?.id ?? '') : (chosen ?? ''),
    })),
  }));
  await frame.evaluate((lessonsToTake) => {
    const press = (selector: string) => document.querySelector<HTMLElement>(selector)?.click();
    press(`[data-contents] a[href="#${lessonsToTake[0]?.id}"]`);
    for (const { id, picks } of lessonsToTake) {
      for (const { name, value } of picks) press(`#${id} input[name="${name}"][value="${value}"]`);
      press(`#${id} [data-act]`);
      press(`#${id} [data-go="1"]`);
    }
  }, plan);
}
