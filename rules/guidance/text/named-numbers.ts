import type { Identifier, IdentifierKind } from '../advice.ts';
import {
  identifier,
  nearReach,
  passwordWords,
  socialWords,
  startsWithCard,
} from './identifiers.ts';
import { matchesOf } from './matches.ts';

const spoken =
  'zero|one|two|three|four|five|six|seven|eight|nine|oh|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve'.split(
    '|',
  );
const spokenDigits = new RegExp(
  `\\b(?:(?:${spoken.join('|')}|\\d{1,4})[ ,-]+){2,18}(?:${spoken.join('|')}|\\d{1,4})\\b`,
  'gi',
);
/** Letters and digits in one word, somewhere after the name of a secret. */
const mixedNearby =
  /^[^.?!\n]{0,30}?\s["'“]?(?=[^\s\d]{0,38}\d)(?=[^\s\p{L}]{0,38}\p{L})[\p{L}\d!@#$%_-]{6,40}/u;
/** Letters and digits in one word, just before the name of a secret. */
const mixedBefore =
  /(?:^|\s)["'“]?(?=[^\s\d]{0,38}\d)(?=[^\s\p{L}]{0,38}\p{L})[\p{L}\d!@#$%_-]{6,40}["'”]? (?:as|for|como|de) (?:my|the|mi|la) $/u;
const lastFour =
  /\b(?:last|[uú]ltimos) (?:4|four|cuatro)\b[\p{L} ]{0,16}\b(?:ssn|social)[^\d\n]{0,20}\d{4}\b/giu;
const named = String.raw`(?: ?(?:number|num\.?|n[uú]mero|no\.|no(?= ?\d)|n[º°]|id|#))`;
const said = String.raw`(?: (?:m[eé]dico|cl[ií]nic[oa]))?[ :=#]*(?:is|es)?[ :=#]*(?:ending|ends)?`;
const recordNumber = new RegExp(
  String.raw`\b(?:mrn|med(?:ical)?\.? ?rec(?:ord)?s?\b\.?|chart|patient(?= ?(?:id|number|#))|record(?= ?(?:number|#|no\b))|expediente|historia(?:l)? (?:cl[ií]nic[oa]|m[eé]dic[oa]))${named}?${said} ?[a-z]{0,3}-?(?:\d-?){5,12}(?![\d/])`,
  'gi',
);
const accountNumber = new RegExp(
  String.raw`\b(?:(?:account|acct|routing)\.?${named}|(?:bank|checking|savings) acc(?:oun)?t\.?|routing|n[uú]mero de(?: mi| la)? cuenta|cuenta(?: (?:de (?:banco|cheques|ahorros)|bancaria)|${named})|clabe|iban)${named}?${said} ?(?:[a-z]{2})?(?:\d[ -]?){6,22}(?![\d/])`,
  'gi',
);
/** A bill is named by its own account number, and that one helps. */
const billWords =
  /\b(?:bill(?:ing)?|statement|invoice|balance|factura|estado de cuenta|cobro|recibo)\b/i;

function digitOf(word: string): number {
  const at = spoken.indexOf(word.toLowerCase());
  return at > 10 ? at - 11 : at % 10;
}

/** Numbers said digit by digit, as dictation writes them. */
function spokenIn(field: string, text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesOf(text, spokenDigits)) {
    const parts = match[0].split(/[ ,-]+/);
    const digits = parts.map((part) => (/\d/.test(part) ? part : digitOf(part))).join('');
    if (digits === parts.join('')) continue;
    const before = text.slice(Math.max(0, match.index - nearReach), match.index);
    const end = match.index + match[0].length;
    if (digits.length === 9 && socialWords.test(before)) {
      found.push(identifier('ssn', field, match.index, end));
    } else if (digits.length >= 13 && startsWithCard(digits)) {
      found.push(identifier('credit_card', field, match.index, end));
    }
  }
  return found;
}

/** "I tried Summer99 as my password", "my password was Summer99". */
function passwordsAround(field: string, text: string): Identifier[] {
  return matchesOf(text, passwordWords).flatMap(({ 0: name, index }) => {
    const end = index + name.length;
    const after = mixedNearby.exec(text.slice(end, end + nearReach));
    if (after !== null) return [identifier('password', field, index, end + after[0].length)];
    const before = mixedBefore.exec(text.slice(Math.max(0, index - nearReach), index));
    return before === null ? [] : [identifier('password', field, index - before[0].length, index)];
  });
}

/**
 * Numbers that only their names tell from others: of a chart, of an account, the end of a Social Security number;
 * and secrets said in a roundabout way.
 * A page leaves them to the server.
 */
export function findNamedNumbers(field: string, text: string): Identifier[] {
  if (!/\d/.test(text)) return spokenIn(field, text);
  const found = [...spokenIn(field, text), ...passwordsAround(field, text)];
  const add = (kind: IdentifierKind, pattern: RegExp): void => {
    for (const { 0: whole, index } of matchesOf(text, pattern)) {
      const end = index + whole.length;
      const around = text.slice(Math.max(0, index - nearReach), end + nearReach);
      const isBill = kind === 'account_number' && billWords.test(around);
      if (!isBill) found.push(identifier(kind, field, index, end));
    }
  };
  add('ssn', lastFour);
  add('medical_record', recordNumber);
  add('account_number', accountNumber);
  return found;
}
