import { expect, test } from 'vitest';
import { passwordProblem } from './password-strength.ts';

const about = ['marisol.vega@north.example', 'Marisol', 'Vega', 'North Clinic'];

test.each([
  ['kitchen', 'too_short'],
  ['elevenchars', 'too_short'],
  ['🐢'.repeat(11), 'too_short'],
  ['x'.repeat(201), 'too_long'],
  ['password1234', 'too_common'],
  ['P@ssw0rd!2026', 'too_common'],
  ['Welcome2026!!', 'too_common'],
  ['qwertyuiop12', 'too_common'],
  ['123456789012', 'too_common'],
  ['abcdefghijkl', 'too_common'],
  ['aaaaaaaaaaaa', 'too_common'],
  ['abcabcabcabc', 'too_common'],
  ['contraseña2026', 'too_common'],
  ['Septiembre2026', 'too_common'],
  ['iloveyou1234', 'too_common'],
  ['letmeinletmein', 'too_common'],
  ['marisol.vega@north.example', 'too_like_you'],
  ['Marisol12345', 'too_like_you'],
  ['MarisolVega1', 'too_like_you'],
  ['Vega2026!!!!', 'too_like_you'],
] as const)('%s is refused: %s', (password, problem) => {
  expect(passwordProblem(password, about)).toBe(problem);
});

test.each([
  'three quiet herons',
  'walnut river lamp',
  'Tj9$kd02!mPq',
  'mi gato come arroz frio',
  'password of a heron family',
  'clínica de los tres gansos',
  '我的狗喜欢在河边散步很久了',
])('%s is taken', (password) => {
  expect(passwordProblem(password, about)).toBeUndefined();
});
