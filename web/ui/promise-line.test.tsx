import { render } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { sampleLines } from './parts.sample.ts';
import { PromiseLine, PromiseTrack, stepsShown, type PromiseStep } from './promise-line.tsx';

const passed = (title: string): PromiseStep => ({ kind: 'passed', title });

const waiting = (state: 'your_turn' | 'has_it') =>
  render(
    <PromiseLine
      state={state}
      steps={[
        { kind: 'asked', title: 'You wrote' },
        { kind: 'now', title: 'Your turn' },
      ]}
    />,
  );

describe('the promise line', () => {
  test('says everything in words: its text holds each title, detail and moment', () => {
    for (const { state, steps } of sampleLines) {
      const html = render(<PromiseLine state={state} steps={steps} />).replaceAll('\u00a0', ' ');
      for (const { title, detail, when } of steps)
        for (const words of [title, detail, when])
          if (words) expect(html).toContain(words.replaceAll('&', '&amp;'));
    }
  });

  test('shows at most four steps: the first, the last before now, now, and the end', () => {
    const steps: PromiseStep[] = [
      { kind: 'asked', title: 'first' },
      passed('a'),
      passed('b'),
      passed('c'),
      { kind: 'now', title: 'now' },
      { kind: 'promised', title: 'end' },
    ];
    expect(stepsShown(steps).map(({ title }) => title)).toEqual(['first', 'c', 'now', 'end']);
  });

  test('keeps the last two moments before the end when no one has it any more', () => {
    const steps: PromiseStep[] = [
      { kind: 'asked', title: 'first' },
      passed('a'),
      passed('b'),
      passed('c'),
      { kind: 'kept', title: 'end' },
    ];
    expect(stepsShown(steps).map(({ title }) => title)).toEqual(['first', 'b', 'c', 'end']);
  });

  test('leaves a gap before the patient’s turn, because the time waits', () => {
    expect(waiting('your_turn')).toContain('asked gap');
    expect(waiting('has_it')).not.toContain('gap');
  });

  test('a track is drawn in steps of five and stays within its ends', () => {
    expect(render(<PromiseTrack usedPercent={52} />)).toContain('at-50');
    expect(render(<PromiseTrack usedPercent={140} />)).toContain('at-100');
    expect(render(<PromiseTrack usedPercent={-3} />)).toContain('at-0');
  });
});
