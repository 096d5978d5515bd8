import { expect, test } from 'vitest';
import { conceptStanding } from '../index.ts';

function standingOf(text: string, concept: string): string {
  const { negation, temporality, experiencer } = conceptStanding(text, concept);
  return `${negation} ${temporality} ${experiencer}`;
}

test.each([
  ['She denies fever, chills, night sweats or chest pain.', 'chest pain'],
  ['No fever, cough or vomiting.', 'vomiting'],
  ['I do not have any chest pain.', 'chest pain'],
  ['There is no evidence of pneumonia.', 'pneumonia'],
  ['Chest pain was ruled out.', 'Chest pain'],
  ['No tengo dolor de pecho ni mareos.', 'mareos'],
  ['Niega fiebre, vómito o diarrea.', 'diarrea'],
  ['Sin dolor de pecho.', 'dolor'],
])('a denial reaches its whole list: %s', (text, concept) => {
  expect(standingOf(text, concept)).toBe('negated recent patient');
});

test.each([
  ['No fever but I have chest pain.', 'chest pain'],
  ['No tengo fiebre, pero me duele el pecho.', 'pecho'],
  ['He denies cough. He has chest pain.', 'chest pain'],
  ['Not only chest pain, vomiting too.', 'vomiting'],
  ['The pain is not getting better and I am vomiting.', 'vomiting'],
  ['No se me quita el dolor de pecho.', 'dolor'],
])('a denial stops where another clause begins: %s', (text, concept) => {
  expect(standingOf(text, concept)).toBe('affirmed recent patient');
});

test.each([
  ['History of stroke.', 'stroke'],
  ['He had a stroke ten years ago.', 'stroke'],
  ['I overdosed in 2019.', 'overdosed'],
  ['Tuvo un infarto hace cinco años.', 'infarto'],
  ['She had seizures as a child.', 'seizures'],
])('what lies long back is history: %s', (text, concept) => {
  expect(conceptStanding(text, concept).temporality).toBe('historical');
});

test.each([
  ['Two-day history of fever and vomiting.', 'vomiting'],
  ['Chest pain started 3 months ago and is still here.', 'chest pain'],
  ['History of diabetes, now presents with chest pain.', 'chest pain'],
])('what goes on is not history: %s', (text, concept) => {
  expect(conceptStanding(text, concept).temporality).toBe('recent');
});

test.each([
  ['Call if you have chest pain.', 'chest pain'],
  ['What are the signs of a stroke?', 'stroke'],
  ['¿Qué hago si me da dolor de pecho?', 'dolor'],
  ['Return for any of the following: fever, bleeding.', 'bleeding'],
])('what may come is hypothetical: %s', (text, concept) => {
  expect(conceptStanding(text, concept).temporality).toBe('hypothetical');
});

test.each([
  ['My father had a heart attack at 50.', 'heart attack'],
  ['Family history of stroke.', 'stroke'],
  ['Mi abuela murió de un derrame.', 'derrame'],
])('a relative is someone else: %s', (text, concept) => {
  expect(conceptStanding(text, concept).experiencer).toBe('other');
});
