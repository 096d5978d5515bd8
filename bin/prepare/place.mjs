import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export function say(line) {
  process.stderr.write(`${line}\n`);
}
