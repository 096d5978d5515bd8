import { describe, expect, test } from 'vitest';
import type { Advice } from '#rules/guidance/index.ts';
import { notesFor } from './margin-notes.ts';
import { calm, flagged, readingOf, tipSamples } from './pages.sample.ts';

const body = 'I feel dizzy. I also need a refill of my metformin. Card 4111 1111 1111 1111.';
const refill: Advice['redirects'][number] = {
  kind: 'refill',
  topicId: 'refill',
  reasons: ['a refill of my metformin'],
};

const tip = (id: string, span: Advice['tips'][number]['span'] = null) => ({
  id,
  clause: 'routing.topics',
  span,
  interrupts: false,
});

describe('the margin', () => {
  test('asks for at most one thing: what must not be written before what has a faster door', () => {
    const start = body.indexOf('4111');
    const identifiers: Advice['identifiers'] = [
      { kind: 'credit_card', span: { field: 'body', start, end: start + 19 } },
    ];
    const tips = [tip('sensitive_identifier', identifiers[0]?.span), tip('redirect_refill')];
    const notes = notesFor(
      readingOf({ ...calm, identifiers, redirects: [refill], tips }),
      body,
      tipSamples,
    );
    expect(notes.note?.tip).toBe('sensitive_identifier');
    expect(notes.note?.quote, 'the number is not repeated').toBe('');
    expect(notes.underlines).toEqual([{ start, end: start + 19 }]);
  });

  test('underlines the words a note quotes', () => {
    const { underlines } = notesFor(
      readingOf({ ...calm, redirects: [refill], tips: [tip('redirect_refill')] }),
      body,
      tipSamples,
    );
    expect(underlines.map(({ start, end }) => body.slice(start, end))).toEqual(refill.reasons);
  });

  test('says nothing of a tip the organization has retired', () => {
    const notes = notesFor(
      readingOf({ ...calm, redirects: [refill], tips: [tip('redirect_refill')] }),
      body,
      {},
    );
    expect(notes.note).toBeNull();
    expect(notes.underlines).toEqual([]);
  });

  test('leads to the topic a tip is about', () => {
    const notes = notesFor(
      readingOf({ ...calm, redirects: [refill], tips: [tip('redirect_refill')] }),
      body,
      tipSamples,
    );
    expect(notes.note).toMatchObject({ tip: 'redirect_refill', topicId: 'refill' });
  });

  test('keeps what is there and what is missing in one order', () => {
    const advice: Advice = { ...calm, present: ['what_you_want', 'since_when'] };
    expect(notesFor(readingOf(advice), body, tipSamples).checks).toEqual([
      { id: 'since_when', there: true },
      { id: 'which_medicine', there: false },
      { id: 'what_you_want', there: true },
    ]);
  });

  test.each([
    ['emergency', 'emergency', 'emergency'],
    ['none', 'same_day', 'nurse_line'],
    ['crisis', 'emergency', 'crisis'],
    ['poison', 'emergency', 'poison'],
  ] as const)(
    'a red flag (%s, %s) names the line for it and takes the time away',
    (screen, alert, call) => {
      const notes = notesFor(readingOf(flagged(screen, alert, 'I feel')), body, tipSamples);
      expect(notes.urgent?.call).toBe(call);
      expect(notes.face).toBe('urgent');
    },
  );

  test('words about abuse leave nothing in the margin and nothing on the card', () => {
    const notes = notesFor(readingOf(flagged('safety', 'emergency', 'I feel')), body, tipSamples);
    expect(notes).toMatchObject({ urgent: null, face: 'none', underlines: [] });
  });

  test('no red flag says nothing about urgency', () => {
    expect(notesFor(readingOf(calm), body, tipSamples)).toMatchObject({
      urgent: null,
      face: 'timed',
    });
  });
});
