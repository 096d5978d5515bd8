import { markOf } from '#product/training/index.ts';
import { runProgram, type Programs } from './programs.ts';
import { samplesIn } from './sound.ts';

const voices: Readonly<Record<string, string>> = { en: 'en-us', es: 'es-419' };
const WORDS_A_MINUTE = '145';
/** Changes whenever the voice does, so that what it read is read again. */
const VOICE_VERSION = 1;

/** Which voice reads a language; undefined when none does. */
export const voiceFor = (language: string): string | undefined => voices[language];
export const voiceMark = (language: string): string =>
  markOf([VOICE_VERSION, voiceFor(language), WORDS_A_MINUTE]);

const hours: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  en: [
    [/(\d) ?am\b/g, '$1 in the morning'],
    [/(\d) ?pm\b/g, '$1 in the afternoon'],
  ],
  es: [
    [/(\d) ?a\. ?m\./g, '$1 de la mañana'],
    [/(\d) ?p\. ?m\./g, '$1 de la tarde'],
  ],
};
const PHONE = /\b(?:\d{3}|\d{3}-\d{4}|\d-\d{3}-\d{3}-\d{4})\b/g;

/** Words as a voice should read them: a phone number digit by digit, an hour in words. */
export function forTheEar(text: string, language: string): string {
  const spoken = (hours[language] ?? []).reduce(
    (words, [hour, said]) => words.replaceAll(hour, said),
    text.replaceAll(/[\u00a0\u202f]/g, ' '),
  );
  return spoken
    .replaceAll(PHONE, (number) =>
      number.length === 3 && !number.endsWith('11') && number !== '988'
        ? number
        : number
            .split('-')
            .map((group) => [...group].join(' '))
            .join(', '),
    )
    .replaceAll(/["“”]/g, '');
}

/** Reads a line aloud. @throws when there is no voice for the language */
export async function speak(
  programs: Programs,
  { text, language, to }: { text: string; language: string; to: string },
): Promise<Buffer> {
  const voice = voiceFor(language);
  if (programs.espeak === undefined || voice === undefined)
    throw new Error(`Nobody can read ${language} aloud.`);
  const words = forTheEar(text, language);
  await runProgram(programs.espeak, ['-v', voice, '-s', WORDS_A_MINUTE, '-w', to, words]);
  return samplesIn(to);
}
