import { expect, test } from 'vitest';
import { findIdentifiers } from './identifiers.ts';
import { findNamedNumbers } from './named-numbers.ts';

function kindsIn(text: string): string[] {
  const found = [...findIdentifiers('body', text), ...findNamedNumbers('body', text)];
  return [...new Set(found.map(({ kind }) => kind))];
}

const secrets: Readonly<Record<string, readonly string[]>> = {
  ssn: [
    'my ssn is 521-44-8190 can you put it on the form',
    'social security number: 521448190',
    'the last nurse asked for my SS# its 521.44.8190',
    'my soc sec is 521-44-8190',
    'mi numero de seguro es 521 44 8190',
    'soshal security number 521 44 8190',
    'ITIN 912-78-1234 es lo que tengo no tengo seguro',
    'my social security is five two one, 44, 8190',
    'last four of my social is 8190',
    'NSS 318620457',
    'he wants u to have his soc. sec. # its 318-62-0457',
  ],
  credit_card: [
    'my card is 4111 1111 1111 1111 exp 09/27 cvv 123',
    'use my visa 4111-1111-1111-1111',
    'amex 3782 822463 10005 for the copay',
    'mi tarjeta es 4111 1111 1111 1111 vence 09/27',
    'debit card number is 4000.0566.5566.5556',
    'card number 4111 1111 1111 1112 i think',
    'four two four two four two four two four two four two four two four two',
  ],
  password: [
    'my password is Sunshine22',
    'my login is maria77 and pw is tigre55',
    'I cant log in, my pass word is BlueDog9',
    'la clave de mi cuenta es gato2020',
    'PIN is 4471 if you need to get in my account',
    'mi pasword es amor1985',
    'mi clave: 99tigre',
    'my password was Summer99 but now nothing works',
    'I tried Summer99 as my password',
    'clave del portal Lupita22',
  ],
  medical_record: [
    'MRN 00482913',
    'med rec # 4829133',
    'mi numero de expediente es 4829133',
    'número de expediente médico: 00482913',
    'chart number 4829133',
    'MRN# is 00-48-29-13',
    'medical record no. A4829133',
    'num. de historia clinica 4829133',
    'patient id 7741920',
  ],
  account_number: [
    'my bank account number is 000123456789 routing 021000021',
    'mi numero de cuenta es 78123456',
    'routing number 021000021',
    'cuenta de banco 000123456789',
    'refund to my checking account 1234567890',
    'direct deposit acct number 1234567890',
  ],
};

test.each(Object.entries(secrets))('%s is found however it is written', (kind, texts) => {
  expect(texts.filter((text) => !kindsIn(text).includes(kind))).toEqual([]);
});

const harmless = [
  'please call me at 520-555-0148',
  '5205550148 is my new cell',
  'call 1-800-555-0199 it is the pharmacy',
  'appointment on 05-12-2026 at 9',
  'my order number is 112-4457782-9981123 for the glucose meter',
  'ndc 0093721498',
  'prescription # 4417882-01 at walgreens',
  'claim number 2026-0442-8819 was denied',
  'fedex tracking 771234567890',
  'bp 132/84 128/80 141/90 138/88',
  'I take 25 50 100 mg doses',
  'my address is 4521 44th st apt 8190',
  'I forgot my password can you reset it',
  'my password is wrong it says',
  'olvide mi contraseña me ayudan',
  'no se cual es mi numero de expediente',
  'my card was declined',
  'my password is expired',
  'social security disability papers from 2024',
  'invoice 20261123-004',
  'case number 2291-8841',
  'ICD code E11.9 and M54.50',
  'the pins in 2019 were put in my hip',
  'la clave es tomar agua',
  'cpap model 37028',
  'fax 520-555-0199 attn records',
  'my insurance group is changing',
  'pill says M367 on it',
  'call (928) 555-0110 after 5',
  '928.555.0110 cell',
  'took it 11/02/2026 and 11/12/2026',
  'NDC 0093-7214-98',
  'rx 0448812-07731',
  'lot 044A21B exp 03/2027',
  'sugar: 7am 188 12pm 201 6pm 244 10pm 190',
  'the password you gave me doesnt work',
  'cambie mi contraseña y no puedo entrar',
  'the pin fell out of my hearing aid',
  'I have a chart of my sugars for 2026',
  'my account balance is 240 dollars',
  'my card is in my purse',
  'i am on social security since 2018',
  'auth number 8812004417 for the mri',
  'policy says 30 days',
  'weight 181.2 180.8 180.1 this week',
  'el numero de la farmacia es 5205550177',
  '1 tab 2 tabs 3 tabs 1 2 3 4',
  'one two three or four times a day',
  'account # 78123456 for the bill',
  'la clave es tomar agua',
  'the pin is loose in my hip',
];

test('phone numbers, dates, readings, doses, orders and lost passwords are left alone', () => {
  expect(harmless.filter((text) => kindsIn(text).length > 0)).toEqual([]);
});
