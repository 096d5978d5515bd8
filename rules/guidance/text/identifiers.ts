import type { Identifier, IdentifierKind, Span } from '../advice.ts';
import { matchesOf } from './matches.ts';

const socialSecurity = /(?<![\d-])(\d{3})([- .])(\d{2})\2(\d{4})(?![\d-])/g;
const bareNine = /(?<![\d-])\d{9}(?![\d-])/g;
export const socialWords = /\b(?:ssn|nss|s\.s\.n|ss ?#|soc sec|social|ss num|n[uú]mero de seguro)/i;
/** How far a number may stand from what names it. */
export const nearReach = 60;
const cardLengths = [16, 15, 14, 13, 19];
const cardNumber = /(?<![\d-])\d(?:[ .-]?\d){12,18}(?![\d-])/g;
const cardWords = /\b(?:card|visa|amex|tarjeta)\b(?!.*(?:insur|member|seguro))/i;
export const passwordWords =
  /(?:\bpass? ?w(?:or|ro|r)ds?\b|\bpasscodes?\b|\bpass ?code\b|\bpin\b|\bpwd\b|\bpw\b|\bcontrase(?:ñ|n)as?\b|\bcontra\b(?= es)|\bclave\b|\bcvv\b|\bsecurity code\b|\bnip\b)/gi;
/** A key to something, a pin in a bone: only digits or signs after it make it a secret. */
const otherMeaning = /^.{0,3}\b(?:pin|nip|cvv|security code)$|(?<!mi )\bclave$/i;
const passwordValue =
  /^(?:\s+(?:for|to|de|del|para|on|en)(?:\s+(?:my|the|mi|la|el|this|your)){0,2}\s+\p{L}+){0,2}\s*(?:number|code|numero)?\s*(?:is|es|:|=|-)+\s*["'“]?([^\s"'”,;]{3,40})/iu;
const notAValue =
  /^(?:not|the|a|an|no|wrong|expired|incorrect|invalid|lost|being|still|too|para|muy|la|el|mi|my|in|locked|required|needed|reset|working|changed|incorrecta|invalida|saved|that|what|correcta|broken|short|long|old|same|different|forgotten|something|always|asking|really|so|it|to|case|due|only|now|blocked|bloqueada|gone|denied|vencida|olvidada)$/i;

function isSocialSecurity(area: string, group: string, serial: string): boolean {
  if (area === '000' || area === '666' || group === '00' || serial === '0000') return false;
  // Tax numbers for people without a Social Security number (ITIN) begin with 9; their middle is 50 or more.
  return area < '900' || group >= '50';
}

/** The checksum of payment cards (ISO/IEC 7812, Luhn). */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = digits.charCodeAt(digits.length - 1 - index) - 48;
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A card number may be followed by its date, so the usual lengths are tried on what comes first. */
export function startsWithCard(digits: string): boolean {
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|36|30[0-5]|38|6)/.test(digits)) return false;
  return cardLengths.some((length) => {
    const number = digits.slice(0, length);
    return number.length === length && !/^(\d)\1+$/.test(number) && passesLuhn(number);
  });
}

export function identifier(
  kind: IdentifierKind,
  field: string,
  start: number,
  end: number,
): Identifier {
  const span: Span = { field, start, end };
  return { kind, span };
}

function before(text: string, { index }: RegExpExecArray): string {
  return text.slice(Math.max(0, index - nearReach), index);
}

function whole(kind: IdentifierKind, field: string, match: RegExpExecArray): Identifier {
  return identifier(kind, field, match.index, match.index + match[0].length);
}

function socialSecurityIn(field: string, text: string): Identifier[] {
  const grouped = matchesOf(text, socialSecurity).filter((match) => {
    const [, area = '', , group = '', serial = ''] = match;
    return isSocialSecurity(area, group, serial) || socialWords.test(before(text, match));
  });
  const bare = matchesOf(text, bareNine).filter((match) => socialWords.test(before(text, match)));
  return [...grouped, ...bare].map((match) => whole('ssn', field, match));
}

function isCard(text: string, match: RegExpExecArray): boolean {
  const digits = match[0].replace(/\D/g, '');
  if (startsWithCard(digits)) return true;
  return /^\d{15,16}$/.test(digits) && cardWords.test(before(text, match));
}

function isValue(word: string): boolean {
  return word !== '' && !notAValue.test(word.replace(/[.!?]+$/, ''));
}

function passwordsIn(field: string, text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of matchesOf(text, passwordWords)) {
    const end = match.index + match[0].length;
    const value = passwordValue.exec(text.slice(end, end + 120));
    const bare = /^\s+["'“]?([^\s"'”,;]*\d[^\s"'”,;]*)/u.exec(text.slice(end, end + 60));
    const spoken = [value, bare].find((each) => each !== null && isValue(each[1] ?? ''));
    const secret = spoken?.[1] ?? '';
    const mixed = /\d{3}|\p{L}\d|\d\p{L}|[!@#$%]/u.test(secret);
    const isNamed = spoken === value && !otherMeaning.test(text.slice(match.index - 3, end));
    if (spoken && (mixed || isNamed)) {
      found.push(identifier('password', field, match.index, end + spoken[0].length));
    }
  }
  return found;
}

/** Secrets that do not belong in a message; see named-numbers.ts for the rest. Phone numbers, readings, doses and order numbers are left alone. */
export function findIdentifiers(field: string, text: string): Identifier[] {
  const cards = matchesOf(text, cardNumber).filter((match) => isCard(text, match));
  return [
    ...socialSecurityIn(field, text),
    ...passwordsIn(field, text),
    ...cards.map((match) => whole('credit_card', field, match)),
  ].toSorted((left, right) => left.span.start - right.span.start);
}
