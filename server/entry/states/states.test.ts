import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { statesPath } from '../commands/states.ts';
import { renderStates } from './render-states.ts';

test('docs/states.md says what the transition tables say', () => {
  expect(readFileSync(statesPath, 'utf8')).toBe(renderStates());
});
