import { expect, test } from 'vitest';
import { packageFormats } from '#product/training/index.ts';
import { packageOf, textIn } from './course-lms.ts';

test.each(packageFormats)(
  'a package of %s holds all it shows and asks nobody for anything',
  async (format) => {
    const { files } = await packageOf('care-team', format, 'es');
    const page = textIn(files, 'index.html');
    expect(page).toContain('<html lang="es">');
    const named = [...page.matchAll(/\b(?:src|href)="([^"#][^"]*)"/g)].map(([, name]) => name);
    const styles = textIn(files, 'assets/course.css');
    const inStyles = [...styles.matchAll(/url\(([^)]+)\)/g)].map(([, name]) => `assets/${name}`);
    const outside = [...named, ...inStyles].filter((name) => !tel(name) && !(`${name}` in files));
    expect(outside).toEqual([]);
    expect(inStyles.length).toBeGreaterThan(0);
    const size = Object.values(files).reduce((sum, { length }) => sum + length, 0);
    expect(size).toBeLessThan(1_000_000);
  },
);

const tel = (name: string | undefined) => name?.startsWith('tel:') ?? false;

test('a promise that changes in the charter changes the lessons of the package', async () => {
  const made = async (amount: number) => {
    const { files } = await packageOf('patients-first-steps', 'scorm12', 'en', (document) => {
      const clause = document.clauses.find(({ id }) => id === 'promise.side-effect');
      (clause as { value: unknown }).value = { unit: 'work_days', amount };
    });
    return textIn(files, 'index.html');
  };
  const [two, five] = await Promise.all([made(2), made(5)]);
  expect(two).not.toContain('5 work days');
  expect(five).toContain('5 work days');
});

test('the same course makes the same bytes', async () => {
  const [one, two] = [await packageOf('leading', 'cmi5'), await packageOf('leading', 'cmi5')];
  expect(one.bytes.equals(two.bytes)).toBe(true);
});
