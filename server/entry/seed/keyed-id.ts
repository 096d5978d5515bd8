import { createHash } from 'node:crypto';

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The id of a thing in the pretend world: the same from the same seed and key, shaped like any other. */
export function keyedId(prefix: string, world: string, key: string, at: number): string {
  let text = `${prefix}_`;
  let left = Math.floor(at / 16);
  let time = '';
  for (let place = 0; place < 8; place += 1) {
    time = alphabet.charAt(left % 32) + time;
    left = Math.floor(left / 32);
  }
  const digest = createHash('sha256').update(`${world}\0${prefix}\0${key}`).digest();
  for (let index = 0; index < 25; index += 1) time += alphabet.charAt((digest[index] ?? 0) & 31);
  text += time;
  return text;
}

/** A number from 0 to 1 that belongs to a label: the same in every run. */
export function chanceOf(label: string): number {
  return createHash('sha256').update(label).digest().readUInt32BE(0) / 2 ** 32;
}
