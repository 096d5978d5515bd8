import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise, type Advice, type GuidanceCharter, type GuidanceContext } from './index.ts';

const charter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
const context: GuidanceContext = { now: 0, author: 'patient', clinicOpen: true };

function ask(body: string, more: Partial<GuidanceContext> = {}): Advice {
  return advise({ body }, charter, { ...context, ...more });
}

describe('a red flag', () => {
  test('points at the words as they were typed', () => {
    const body = 'Hola. Tengo PRESIÓN en el pecho y sudo.';
    const [flag] = ask(body).flags;
    expect(flag?.tier).toBe('emergency');
    expect(body.slice(flag?.span.start, flag?.span.end)).toBe(flag?.text);
    expect(flag?.text).toContain('pecho');
  });

  test('is read from the subject, an answer and a caption too', () => {
    const words = 'crushing chest pain and sweating';
    const quiet = { body: 'Please see above.' };
    expect(advise({ ...quiet, subject: words }, charter, context).alert).toBe('emergency');
    expect(advise({ ...quiet, captions: [words] }, charter, context).alert).toBe('emergency');
    const answers = [{ questionId: 'what', label: 'What', text: words }];
    const answered = advise({ ...quiet, answers }, charter, context);
    expect(answered.flags[0]?.span.field).toBe('answer:what');
  });

  test('depends on what the chart knows of the patient', () => {
    const body = 'She has a fever of 100.8 and a runny nose';
    expect(ask(body, { patient: { ageInDays: 30 } }).alert).toBe('emergency');
    expect(ask(body, { patient: { ageInYears: 30 } }).alert).not.toBe('emergency');
    expect(ask('Temp is 100.9', { patient: { chemotherapy: true } }).alert).toBe('emergency');
  });

  test.each([
    ['I want to kill myself', 'crisis'],
    ['my toddler drank bleach', 'poison'],
    ['my husband hits me and I am afraid of him', 'safety'],
    ['34 weeks pregnant and the baby has not moved today', 'pregnancy'],
    ['crushing chest pain', 'emergency'],
    ['I need a refill', 'none'],
  ])('shows the words that fit: %s', (body, screen) => {
    expect(ask(body).screen).toBe(screen);
  });

  test('a yes to an urgent question is one', () => {
    const topic = {
      id: 'symptom',
      kind: 'symptom',
      label: {},
      hint: {},
      goodReasons: [],
      urgentQuestions: [{ id: 'breath', text: {}, tier: 'emergency', screen: 'emergency' }],
      guidedQuestions: [],
      promise: { unit: 'work_days', amount: 1 },
      route: { team: 'nurses' },
      readBy: {},
      clause: 'promise',
    } as unknown as GuidanceCharter['topics'][number];
    const draft = { body: 'hello', topicId: 'symptom', urgentAnswers: ['breath'] };
    expect(advise(draft, { ...charter, topics: [topic] }, context).alert).toBe('emergency');
  });
});

describe('both units', () => {
  test.each([
    ['my 5 week old has a temperature of 38.4', 'emergency'],
    ['my 5 week old has a temperature of 101.1', 'emergency'],
    ['blood sugar 30 mmol/L and vomiting', 'emergency'],
    ['blood sugar 540 and vomiting', 'emergency'],
    ['glucosa en 2.1 mmol y está confundido', 'emergency'],
    ['blood sugar 110 this morning', 'none'],
    ['temp 98.6', 'none'],
    ['BP 118/76', 'none'],
  ])('%s', (body, alert) => {
    expect(ask(body).alert).toBe(alert);
  });
});

test('the same draft always gets the same advice', () => {
  const body = 'Fever of 102 since Monday, and a refill of metformin please';
  expect(ask(body)).toEqual(ask(body));
});

test('guidance never throws and never fails, whatever is typed', () => {
  const parts = fc.constantFrom(
    'no ',
    'pain ',
    'chest ',
    '104 ',
    '/',
    '. ',
    'si ',
    '\n',
    '¿',
    '🙂',
    '﷽',
  );
  const strange = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc.array(parts).map((all) => all.join('')),
  );
  fc.assert(
    fc.property(strange, strange, (body, subject) => {
      const advice = advise({ body, subject }, charter, context);
      expect(advice.fault).toBeUndefined();
    }),
    { numRuns: 60 },
  );
});

test('a fault inside shows the emergency text and says so', () => {
  const broken = { ...charter, topics: null } as unknown as GuidanceCharter;
  const advice = advise({ body: 'hello' }, broken, context);
  expect(advice.screen).toBe('emergency');
  expect(advice.fault).toMatch(/\w/);
});

describe('beside the flags', () => {
  test('an identifier is found and a reading is not', () => {
    expect(ask('my ssn is 123-45-6789').identifiers.map((each) => each.kind)).toEqual(['ssn']);
    expect(ask('pay with 4242 4242 4242 4242').identifiers[0]?.kind).toBe('credit_card');
    expect(ask('mi clave es Perro2020').identifiers[0]?.kind).toBe('password');
    expect(ask('call 555-201-0100, BP 128/80, NDC 00093-7214-98').identifiers).toEqual([]);
  });

  test('what is missing is listed, and what is said is not asked again', () => {
    const advice = ask('My knee hurts since Monday. Is that normal?');
    expect(advice.present).toContain('since_when');
    expect(advice.missing.map((detail) => detail.id)).toContain('what_tried');
  });

  test('two requests of different kinds are two issues', () => {
    const body = 'I need a refill of my losartan. Also my bill from last visit looks wrong.';
    expect(ask(body).issues.map((issue) => issue.kind)).toEqual(['medication_refill', 'billing']);
  });

  test('writing for someone else is noticed, a family story is not', () => {
    expect(
      ask('My mother needs her blood pressure pills, she has none left').forSomeoneElse?.who,
    ).toBe('mother');
    expect(ask('My mother had breast cancer, should I be tested?').forSomeoneElse).toBeNull();
  });

  test('hostile wording is given a pause, and never in a crisis', () => {
    expect(ask('You people are useless idiots, call me back').hostile).not.toBeNull();
    expect(ask('I want to kill myself, you are useless idiots').hostile).toBeNull();
  });

  test('thanks needs no reply', () => {
    expect(ask('Thank you so much for your help yesterday').noReplyNeeded).toBe(true);
    expect(ask('Thank you. Can you send the form?').noReplyNeeded).toBe(false);
  });

  test('a language the clinic does not write in is named', () => {
    expect(
      ask('Estou com muita dor nas costas há dois dias e não consigo dormir').language,
    ).toEqual({
      code: 'pt',
      supported: false,
    });
    expect(ask('У меня болит спина уже два дня').language.code).toBe('ru');
    expect(ask('me duele la espalda desde ayer').language).toEqual({ code: 'es', supported: true });
  });

  test('nobody is told that short is fine before there is a word', () => {
    const tipsOf = (body: string) => ask(body).tips.map(({ id }) => id);
    expect(tipsOf('')).not.toContain('short');
    expect(tipsOf('My knee hurts')).toContain('short');
  });

  test('a tip dismissed twice is not shown again, and at most one interrupts', () => {
    const body = 'my ssn is 123-45-6789 you idiots, I need a refill. Also my bill is wrong.';
    const tips = ask(body).tips;
    expect(tips.filter((tip) => tip.interrupts)).toHaveLength(1);
    expect(tips[0]?.id).toBe('sensitive_identifier');
    const dismissed = { sensitive_identifier: 2 };
    expect(ask(body, { dismissed }).tips.map((tip) => tip.id)).not.toContain(
      'sensitive_identifier',
    );
  });
});
