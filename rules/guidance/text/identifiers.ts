import type { Identifier, IdentifierKind, Span } from '../advice.ts';

const socialSecurity = /(?<![\d-])(\d{3})([- .])(\d{2})\2(\d{4})(?![\d-])/g;
const bareNine = /(?<![\d-])\d{9}(?![\d-])/g;
const socialWords =
  /(?:\bssn\b|\bs\.s\.n|social security|\bsocial\b|\bsoc sec\b|seguro social|\bsocial is\b|numero de seguro|número de seguro)/i;
const nearReach = 60;
const cardLengths = [16, 15, 14, 13, 19];
const spoken =
  'zero|one|two|three|four|five|six|seven|eight|nine|oh|cero|uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve'.split(
    '|',
  );
const spokenDigits = new RegExp(
  `\\b(?:(?:${spoken.join('|')})[ ,-]+){8,18}(?:${spoken.join('|')})\\b`,
  'gi',
);
const cardNumber = /(?<![\d-])\d(?:[ -]?\d){12,18}(?![\d-])/g;
const passwordWords =
  /(?:\bpass ?words?\b|\bpasscodes?\b|\bpass ?code\b|\bpin\b|\bpwd\b|\bpw\b|\bcontrase(?:ñ|n)as?\b|\bcontra\b(?= es)|\bclave\b|\blog ?in code\b|\bcvv\b|\bsecurity code\b|\bnip\b)/gi;
const passwordValue =
  /^(?:\s+(?:for|to|de|del|para|on|en)(?:\s+(?:my|the|mi|la|el|this|your)){0,2}\s+\p{L}+){0,2}\s*(?:number|code|numero)?\s*(?:is|es|:|=|-)+\s*["'“]?([^\s"'”,;]{3,40})/iu;
const notAValue =
  /^(?:not|the|a|an|no|wrong|expired|incorrect|invalid|lost|being|still|too|para|muy|la|el|mi|my|in|locked|required|needed|reset|working|changed|incorrecta|invalida|saved|that|what|correcta|broken|short|long|old|same|different|forgotten|something|always|asking|really|so|it|to)$/i;

function isSocialSecurity(area: string, group: string, serial: string): boolean {
  return area !== '000' && area !== '666' && area < '900' && group !== '00' && serial !== '0000';
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
function startsWithCard(digits: string): boolean {
  if (!/^(?:4|5[1-5]|2[2-7]|3[47]|36|30[0-5]|38|6)/.test(digits)) return false;
  return cardLengths.some((length) => {
    const number = digits.slice(0, length);
    return number.length === length && !/^(\d)\1+$/.test(number) && passesLuhn(number);
  });
}

function digitOf(word: string): number {
  const at = spoken.indexOf(word.toLowerCase());
  return at > 10 ? at - 11 : at % 10;
}

/** Numbers said digit by digit, as dictation writes them. */
function spokenIn(field: string, text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(spokenDigits)) {
    const digits = match[0]
      .split(/[ ,-]+/)
      .map(digitOf)
      .join('');
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

function identifier(kind: IdentifierKind, field: string, start: number, end: number): Identifier {
  const span: Span = { field, start, end };
  return { kind, span };
}

function socialSecurityIn(field: string, text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(socialSecurity)) {
    const [whole, area = '', , group = '', serial = ''] = match;
    const named = socialWords.test(text.slice(Math.max(0, match.index - nearReach), match.index));
    if (named || isSocialSecurity(area, group, serial)) {
      found.push(identifier('ssn', field, match.index, match.index + whole.length));
    }
  }
  for (const match of text.matchAll(bareNine)) {
    const before = text.slice(Math.max(0, match.index - nearReach), match.index);
    if (socialWords.test(before)) {
      found.push(identifier('ssn', field, match.index, match.index + match[0].length));
    }
  }
  return found;
}

function passwordsIn(field: string, text: string): Identifier[] {
  const found: Identifier[] = [];
  for (const match of text.matchAll(passwordWords)) {
    const end = match.index + match[0].length;
    const value = passwordValue.exec(text.slice(end, end + 120));
    const bare = /^\s+["'“]?([^\s"'”,;]*\d[^\s"'”,;]*)/u.exec(text.slice(end, end + 60));
    const secret = value?.[1] ?? bare?.[1];
    if (secret === undefined || notAValue.test(secret.replace(/[.!?]+$/, ''))) continue;
    const matched = value?.[0] ?? bare?.[0] ?? '';
    if (value === null && !/\d{3}|[A-Za-z]\d|\d[A-Za-z]|[!@#$%]/.test(secret)) continue;
    found.push(identifier('password', field, match.index, end + matched.length));
  }
  return found;
}

/** Numbers and secrets that do not belong in a message. Phone numbers, readings and chart numbers are left alone. */
export function findIdentifiers(field: string, text: string): Identifier[] {
  const found = [
    ...socialSecurityIn(field, text),
    ...passwordsIn(field, text),
    ...spokenIn(field, text),
  ];
  for (const match of text.matchAll(cardNumber)) {
    if (startsWithCard(match[0].replace(/\D/g, ''))) {
      found.push(identifier('credit_card', field, match.index, match.index + match[0].length));
    }
  }
  return found.toSorted((left, right) => left.span.start - right.span.start);
}
