import { expect, test } from 'vitest';
import { findSomeoneElse } from './someone-else.ts';

const theirs = [
  'my mom is 82 and she wont eat since friday what should i do',
  'mi mama no puede respirar bien cuando camina, que hago',
  'my son has a rash all over his tummy',
  'le escribo por mi abuelita que tiene mucho dolor de pies',
  'asking for my roommate, he burned his hand cooking',
  'mi nino trae calentura desde anoche',
  'On behalf of my brother who has down syndrome, he needs a form',
  'soy la hija de don Pedro, necesita cita',
  'my partner has been throwing up',
  "grandpa's blood sugar has been over 300",
  'My 6 yr old has been coughing all night',
  "Im Teresa's daughter. She forgot her portal login. She needs her eye drops",
  'hola es para mi hijo Luis de 3 anos no quiere comer',
  'mom is not sleeping and shes confused about her pills',
  'baby has a runny nose 2 months old the baby wont nap',
  'my neighbor Joe fell off his bike and has a scraped knee',
  "my teenager's acne is getting worse",
  'mi papa ya no oye bien',
  'my client at the group home has a cough',
  'my fiance needs a physical for work',
  'hi Dr my grandson who lives with me has ringworm',
  'is it ok for my wife to take tums while nursing',
  'para mi papá: necesita más tiras para el azúcar',
  'our twins have diarrhea',
];
const ours = [
  'my mom had diabetes, should i get tested',
  'my son gave me his cold and now i have a cough',
  'my daughter drove me to the visit. i still have pain',
  'I have been taking care of my mother and I am so tired and sad',
  'cuido a mi mama y me duele la espalda de cargarla',
  'since my husband passed i cant sleep',
  'my son is getting married in june so i need a refill before the trip',
  'i am breastfeeding my baby, can i take benadryl',
  'my kids all had strep last week and now my throat hurts',
  'my doctor at the hospital told me to write',
  'my mom says hi',
  'my wife made me write this, I have had heartburn for weeks',
  'i caught it from my daughter',
  'can my daughter pick up my medicine',
  'mi hija me lleva a la cita',
  "I'm a mother of two and i am so tired",
  'my mom is in the hospital and i cant make my appointment friday',
  'my brother is coming to get my records',
  'i want my wife to have access to my chart',
  'my husband had a heart attack last year and I worry I will too',
  "my daughter's wedding is saturday and my face broke out",
  "my mom's side has thyroid problems and I feel cold all the time",
  'my roommate tested positive for covid and I have a sore throat',
  'mi mamá también tenía migrañas, a mí me dan cada semana',
];

test('a message about the needs of another person is noticed', () => {
  expect(theirs.filter((text) => findSomeoneElse('body', text) === null)).toEqual([]);
});

test('a relative who only stands by leaves the message the own one of the writer', () => {
  expect(ours.filter((text) => findSomeoneElse('body', text) !== null)).toEqual([]);
});

test('it is said who is meant', () => {
  expect(findSomeoneElse('body', 'My mother needs her pills')?.who).toBe('mother');
  expect(findSomeoneElse('body', 'es para mi hijo, trae tos')?.who).toBe('hijo');
});
