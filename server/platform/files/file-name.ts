const CHARACTERS_AT_MOST = 80;

// Control and format characters (an override of direction makes "exe.jpg" out of "gpj.exe"), lone halves, private ones.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;
const RESERVED = /[<>:"|?*]/g;

/** The name as it came, as far as it can be shown: no folders, nothing invisible, at most 80 characters; '' when none is left. */
export function shownFileName(given: string | undefined): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? '';
  const seen = last
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(UNSEEN, '')
    .replaceAll(RESERVED, ' ')
    .replaceAll(/\s+/g, ' ');
  return cut(seen);
}

/**
 * A name to keep: as shown, with the ending of what the file was found to be. `fallback` is the name, without ending, of a
 * file that came with none.
 */
export function cleanFileName(given: string | undefined, ending: string, fallback: string): string {
  const last = (given ?? '').split(/[/\\]/).at(-1) ?? '';
  const stem = shownFileName(last.replace(/\.[^. ]{1,10}$/, ''));
  return `${stem === '' ? fallback : stem}.${ending}`;
}

function cut(name: string): string {
  const trimmed = trimDots(name);
  return trimDots([...trimmed].slice(0, CHARACTERS_AT_MOST).join(''));
}

const trimDots = (name: string): string => name.replaceAll(/^[. ]+|[. ]+$/g, '');
