import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Palette = Record<string, string>;

const css = readFileSync(join(import.meta.dirname, 'styles/tokens.css'), 'utf8');
const darkAt = css.indexOf('@media (prefers-color-scheme: dark)');

function paletteIn(text: string): Palette {
  return Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const light = paletteIn(css.slice(0, darkAt));
const dark = paletteIn(css.slice(darkAt));

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function ratio(palette: Palette, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => luminance(palette[name] ?? 'missing'));
  const [low, high] = [a ?? Number.NaN, b ?? Number.NaN].toSorted((x, y) => x - y);
  return ((high ?? Number.NaN) + 0.05) / ((low ?? Number.NaN) + 0.05);
}

const rounded = (value: number) => Math.round(value * 10) / 10;

const promised: [front: string, back: string, light: number, dark: number][] = [
  ['ink', 'paper', 14.7, 15.9],
  ['ink', 'surface', 16.1, 14.4],
  ['ink', 'own', 13.7, 12.9],
  ['ink', 'note', 15.1, 13.1],
  ['ink-2', 'paper', 8, 10.9],
  ['ink-2', 'sunk', 7.4, 11.5],
  ['ink-2', 'own', 7.5, 8.9],
  ['ink-2', 'accent-soft', 7.4, 8.4],
  ['ink-3', 'surface', 6, 6.9],
  ['accent', 'surface', 7.8, 8.9],
  ['accent', 'paper', 7.1, 9.8],
  ['on-accent', 'accent', 7.8, 9],
  ['accent-deep', 'accent-soft', 9.7, 9.9],
  ['due', 'surface', 7.7, 9.6],
  ['due', 'due-soft', 6.9, 9],
  ['late', 'surface', 7.8, 8.2],
  ['late', 'late-soft', 6.7, 8.1],
  ['error', 'surface', 7.1, 7.9],
  ['error', 'paper', 6.5, 8.7],
  ['on-safety', 'safety', 16.9, 15.4],
  ['on-safety-2', 'safety', 11.3, 9.2],
  ['edge', 'surface', 3.8, 4.8],
  ['edge', 'paper', 3.5, 5.3],
  ['due-mark', 'surface', 3.6, 6.9],
  ['late-mark', 'surface', 5.5, 6],
  ['focus-in', 'focus-out', 10.5, 9.4],
];

describe('every pair of colours keeps its ratio', () => {
  test.each(promised)('%s on %s is %f in light and %f in dark', (front, back, inLight, inDark) => {
    expect(rounded(ratio(light, front, back))).toBeGreaterThanOrEqual(inLight);
    expect(rounded(ratio(dark, front, back))).toBeGreaterThanOrEqual(inDark);
  });

  test('both palettes name the same colours', () => {
    expect(Object.keys(dark).toSorted()).toEqual(Object.keys(light).toSorted());
  });
});
