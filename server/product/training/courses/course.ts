import * as z from 'zod';
import { staffRoles } from '#foundation/people/index.ts';

export { staffRoles };

const words = z.record(z.string().regex(/^[a-z]{2,3}$/), z.string().trim().min(1));

/** Ordered lessons and practice cases, as they stand in `content/courses/<id>.yaml`. */
export const courseSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]{2,39}$/),
  /** Whose work it is made for; where the charter names courses by role, the charter is right. */
  roles: z.array(z.enum(staffRoles)),
  title: words,
  about: words,
  lessons: z
    .array(z.string().regex(/^[PCNA]\d{1,2}$/))
    .min(1)
    .refine((lessons) => new Set(lessons).size === lessons.length, 'A lesson stands in it twice.'),
  /** Practice cases, by the name of their file. */
  cases: z.array(z.string().regex(/^[a-z][a-z0-9-]*$/)).default([]),
  /** From how many per cent of right answers on an outside learning system calls it passed. */
  passPercent: z.int().min(1).max(100),
});

export type Course = z.infer<typeof courseSchema>;

/** The course's words in a language, or in English where it is not written in it. */
export const courseWords = (written: Readonly<Record<string, string>>, language: string): string =>
  written[language] ?? written['en'] ?? Object.values(written)[0] ?? '';
