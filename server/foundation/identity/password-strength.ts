import { commonStems } from './common-stems.ts';
import { passwordLimits } from './limits.ts';

export type PasswordProblem = 'too_short' | 'too_long' | 'too_common' | 'too_like_you';

const lookAlikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '!': 'i',
};
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890123456789', 'qwertyuiopasdfghjklzxcvbnm'];

/**
 * What is wrong with a new password, or undefined. Length and commonness only: rules about kinds of characters make
 * passwords worse (NIST SP 800-63B-4, 3.1.1.2).
 *
 * @param about words an attacker would try first: the e-mail address, names of the person and of the organization
 */
export function passwordProblem(
  password: string,
  about: readonly string[],
): PasswordProblem | undefined {
  const length = [...password].length;
  if (length < passwordLimits.minimumCharacters) return 'too_short';
  if (length > passwordLimits.maximumCharacters) return 'too_long';
  const letters = lettersOf(password);
  if (isLike(password, letters, about)) return 'too_like_you';
  if (new Set(password).size < 5 || isRun(password) || isCommon(letters)) return 'too_common';
  return undefined;
}

function lettersOf(text: string): string {
  const lower = text.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '');
  // Digits and signs around a word are decoration; inside it they stand for letters.
  const core = lower.replace(/^[^a-z]+/, '').replace(/[^a-z@$]+$/, '');
  return [...core]
    .map((sign) => lookAlikes[sign] ?? sign)
    .join('')
    .replaceAll(/[^a-z]/g, '');
}

function isLike(password: string, letters: string, about: readonly string[]): boolean {
  return about
    .flatMap((words) => [words, ...words.split(/[\s@._+-]+/)])
    .filter((word) => word.length >= 4)
    .some((word) => {
      const known = lettersOf(word);
      if (password.toLowerCase().includes(word.toLowerCase()) && word.length * 2 >= password.length)
        return true;
      return (
        known.length >= 4 && letters.includes(known) && letters.replaceAll(known, '').length < 4
      );
    });
}

function isRun(password: string): boolean {
  const text = password.toLowerCase();
  const half = text.slice(0, Math.ceil(text.length / 2));
  const backwards = [...text].toReversed().join('');
  return (
    repeats(text) || runs.some((run) => [text, backwards, half].some((part) => run.includes(part)))
  );
}

function repeats(text: string): boolean {
  for (let size = 1; size <= text.length / 3; size += 1) {
    const unit = text.slice(0, size);
    if (unit.repeat(Math.ceil(text.length / size)).startsWith(text)) return true;
  }
  return false;
}

function isCommon(letters: string): boolean {
  let left = letters;
  for (const stem of commonStems) left = left.replaceAll(stem, '');
  return left.length < 4 && letters.length - left.length > 0;
}
