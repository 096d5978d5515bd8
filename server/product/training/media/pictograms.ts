import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import qrcode from 'qrcode-generator';
import { drawOwn } from '#platform/images/index.ts';
import { LessonError } from '../training.errors.ts';

const require = createRequire(import.meta.url);
const SIDE_PIXELS = 240;
const MODULE_PIXELS = 12;
const QUIET_MODULES = 4;
const drawn = new Map<string, Promise<Buffer>>();

/** The drawing of a Lucide icon as PNG, black on white. @throws LessonError when there is no such drawing */
export function pictogram(name: string): Promise<Buffer> {
  const known = drawn.get(name);
  if (known !== undefined) return known;
  const made = drawOwn(drawingOf(name), SIDE_PIXELS);
  drawn.set(name, made);
  return made;
}

function drawingOf(name: string): string {
  try {
    const file = require.resolve(`lucide-static/icons/${name}.svg`);
    return readFileSync(file, 'utf8').replaceAll('currentColor', '#000000');
  } catch {
    throw new LessonError('pictograms', `There is no drawing "${name}".`);
  }
}

/** An address for phones to read, as PNG, with the quiet rim scanners need. */
export function qrPicture(address: string): Promise<Buffer> {
  const code = qrcode(0, 'M');
  code.addData(address);
  code.make();
  const modules = code.getModuleCount();
  const side = modules + 2 * QUIET_MODULES;
  const dark = Array.from({ length: modules * modules }, (_, index) => {
    const [row, column] = [Math.floor(index / modules), index % modules];
    const at = `M${column + QUIET_MODULES} ${row + QUIET_MODULES}`;
    return code.isDark(row, column) ? `${at}h1v1h-1z` : '';
  });
  const pixels = side * MODULE_PIXELS;
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${pixels}" height="${pixels}" viewBox="0 0 ${side} ${side}">` +
    `<rect width="${side}" height="${side}" fill="#fff"/>` +
    `<path d="${dark.join('')}" shape-rendering="crispEdges"/></svg>`;
  return drawOwn(svg, pixels);
}
