import { expect, test } from 'vitest';
import { advise, plainCharter } from '../index.ts';

function issuesIn(body: string): string[] {
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  return advise({ body }, plainCharter, context).issues.map(({ kind }) => kind);
}

test.each([
  ['I need a refill on my lisinopril. Also my knee has been hurting since tuesday', 2],
  ['can i get my labs back and also move my appointment on friday', 2],
  ['three things. 1 refill metformin 2 form for work 3 my rash is back', 3],
  ['quiero cambiar mi cita del jueves. aparte tengo una tos que no se me quita', 2],
  ['1) cita con el cardiologo 2) resultado del azucar 3) carta para el trabajo', 3],
  ['need note for work bc i was out with the stomach flu. also when is my next mammogram', 2],
  ['is my mammogram back? I also feel a lump under my other arm', 2],
  ['quería preguntar por mis resultados y de paso si me pueden dar una cita para mi hija', 2],
  ['need a referral to podiatry for my toenail, also my wrist has been tingling at night', 2],
])('what is asked beside something else is an issue of its own: %s', (body, count) => {
  expect(issuesIn(body)).toHaveLength(count);
});

test.each([
  'I have a cough and a runny nose and sore throat for 4 days',
  'I have a rash on my arm, tried hydrocortisone, could it be the soap? should I come in',
  'la pastilla de la presion me da mucha tos, la puedo dejar?',
  'need note for work bc i was out mon and tues with the stomach flu',
  'Can you send the referral to the eye doctor they say they dont have it',
  'my sugar is 210 in the mornings on metformin. should the dose go up?',
  'thank you so much for the call, the medicine is working well',
  'You cancelled my appointment by text the night before, for the third time.',
])('one matter told in several sentences is one issue: %s', (body) => {
  expect(issuesIn(body)).toEqual([]);
});
