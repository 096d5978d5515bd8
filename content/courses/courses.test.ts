import { expect, test } from 'vitest';
import {
  caseShelf,
  lessonAudiences,
  lessonShelf,
  readCourse,
  readCourses,
  staffRoles,
} from '#product/training/index.ts';

const courses = readCourses();
const shelf = lessonShelf();
const languages = ['en', 'es'];

test.each(courses)('$id holds lessons that exist, and its words in both languages', (course) => {
  for (const language of languages) {
    expect(course.title[language], language).toBeTruthy();
    expect(course.about[language], language).toBeTruthy();
    for (const lesson of course.lessons)
      expect(shelf.find(lesson, language)?.language, lesson).toBe(language);
  }
});

test('every role on staff has a course that is made for it', () => {
  const covered = new Set(courses.flatMap(({ roles }) => roles));
  expect(staffRoles.filter((role) => !covered.has(role))).toEqual([]);
});

test('every lesson stands in a course', () => {
  const taught = new Set(courses.flatMap(({ lessons }) => lessons));
  const all = lessonAudiences.flatMap((audience) => shelf.of(audience, 'en').map(({ id }) => id));
  expect(all).toHaveLength(39);
  expect(all.filter((id) => !taught.has(id))).toEqual([]);
});

const { staff, patient } = caseShelf();
const caseIds = new Set([...staff, ...patient].map(({ id }) => id));

test.each(courses)('$id names practice cases that exist, each once', ({ cases }) => {
  expect(cases.length).toBeGreaterThan(0);
  expect(cases.filter((id) => !caseIds.has(id))).toEqual([]);
  expect(new Set(cases).size).toBe(cases.length);
});

test('every case for staff goes with a course', () => {
  const named = new Set(courses.flatMap(({ cases }) => cases));
  expect(staff.filter(({ id }) => !named.has(id)).map(({ id }) => id)).toEqual([]);
});

const good = `id: a-course
roles: [nurse]
title: { en: One }
about: { en: Two }
lessons: [N1]
passPercent: 80`;

test.each([
  ['a role nobody has', good.replace('nurse', 'wizard'), /roles/],
  ['a lesson twice', good.replace('[N1]', '[N1, N1]'), /twice/],
  ['no lesson', good.replace('[N1]', '[]'), /lessons/],
  ['more than all right', good.replace('80', '101'), /passPercent/],
  ['YAML that breaks', good.replace('[nurse]', '[nurse'), /a-course\.yaml/],
  ['a field nobody reads', `${good}\nlocked: true`, /locked/],
])('a course with %s is refused', (_name, source, reason) => {
  expect(readCourse(good, 'a-course.yaml').cases).toEqual([]);
  expect(() => readCourse(source, 'a-course.yaml')).toThrow(reason);
});
