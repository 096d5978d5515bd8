const CHARACTERS_AT_MOST = 80;

// Control and format characters (an override of direction makes "exe.jpg" out of "gpj.exe"), lone halves, private ones.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const RESERVED = /[<>:"|?*]/g;

/**
 * A name that shows as what it is: no folders, nothing invisible, at most 80 characters, and the ending of what the file was
 * found to be. `fallback` is the name, without ending, of a file that came with none.
 */
export function cleanFileName(given: string | undefined, ending: string, fallback: string): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(RESERVED, ' ')
    .replaceAll(/\s+/g, ' ');
  const stem = trimDots(seen.replace(/\.[^. ]{1,10}$/, ''));
  const short = trimDots([...stem].slice(0, CHARACTERS_AT_MOST).join(''));
  return `${short === '' ? fallback : short}.${ending}`;
}

const trimDots = (name: string): string => name.replaceAll(/^[. ]+|[. ]+$/g, '');
