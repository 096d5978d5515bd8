import { expect, test } from 'vitest';
import { coachReply } from '../index.ts';

const thread = {
  messages: [
    {
      author: 'patient',
      text: 'My knee hurts since Monday. Can I take ibuprofen? When is my next visit?',
    },
  ],
} as const;
const context = { language: 'en', patientName: 'Ana Lopez', otherPatientNames: ['Maria Perez'] };

test('each question is listed, with the one that looks answered', () => {
  const { questions } = coachReply('Yes, ibuprofen is fine with food.', thread, context);
  expect(questions.map((each) => each.looksAnswered)).toEqual([true, false]);
  expect(questions[0]?.answeredBy).toContain('ibuprofen');
});

test('a question that only points back is about what stands before it', () => {
  const pointing = {
    messages: [{ author: 'patient', text: 'He cries without tears. Is that bad? Can he eat?' }],
  } as const;
  const { questions } = coachReply('No tears can mean that he is dry.', pointing, context);
  expect(questions.map((each) => each.looksAnswered)).toEqual([true, false]);
});

test('a request is not taken for the answer to a lone question', () => {
  const lone = { messages: [{ author: 'patient', text: 'Is there a cream for gloves?' }] } as const;
  const say = (reply: string) => coachReply(reply, lone, context).questions[0]?.looksAnswered;
  expect(say('Please rest.')).toBe(false);
  expect(say('Yes, zinc.')).toBe(true);
});

test('a question stays open while staff have only asked for more', () => {
  const asked = {
    messages: [
      ...thread.messages,
      { author: 'staff', text: 'Have you fainted?', asks: true },
      { author: 'patient', text: 'No, I did not.' },
    ],
  } as const;
  const texts = (which: typeof thread | typeof asked) =>
    coachReply('Take care.', which, context).questions.map(({ text }) => text);
  expect(texts(asked)).toEqual(texts(thread));
});

test('only questions since the last staff reply are open', () => {
  const later = {
    messages: [
      ...thread.messages,
      { author: 'staff', text: 'Yes.' },
      { author: 'patient', text: 'Thanks.' },
    ],
  } as const;
  expect(coachReply('Take care.', later, context).questions).toEqual([]);
});

test.each([
  'Esta herida me arde mucho.',
  'Es esta pierna la que me duele.',
  'Está mejor que ayer.',
  'Hay días que no duermo.',
  'Cuando me levanto me mareo.',
  'Como no se me quita, le escribo.',
  'When I stand up my back hurts.',
  'What a relief.',
  'Which is why I stopped it.',
])('what tells is not taken for a question: %s', (text) => {
  const told = { messages: [{ author: 'patient', text }] } as const;
  expect(coachReply('Take care.', told, context).questions).toEqual([]);
});

test.each([
  'Qué hago con la venda',
  'Puedo bañarme ya',
  'Es normal que me arda',
  'Está bien si camino',
  'Cuándo me quitan los puntos',
  'cuando puedo volver al trabajo',
  'When can I drive',
  'How long do I keep the bandage on',
  'Is it fine to swim',
  'Why does it itch',
])('a question that lost its mark is still asked: %s', (text) => {
  const asked = { messages: [{ author: 'patient', text }] } as const;
  expect(coachReply('Take care.', asked, context).questions).toHaveLength(1);
});

test('a hard word comes with a plain one, where it stands', () => {
  const reply = 'Please monitor the edema.';
  const [first, second] = coachReply(reply, thread, context).hardWords;
  expect(first).toMatchObject({ word: 'monitor', plain: 'watch' });
  expect(reply.slice(second?.start, second?.end)).toBe('edema');
});

test('a reply with no next step, no safety net and nobody to contact says so', () => {
  expect(coachReply('The knee is sore from use.', thread, context).missing).toEqual([
    'next_step',
    'safety_net',
    'who_to_contact',
  ]);
  const safe = 'Take it with food. If it gets worse, call us at 555-0100.';
  expect(coachReply(safe, thread, context).missing).toEqual([]);
});

test('partnership phrases are offered only when there are none', () => {
  expect(coachReply('Take it.', thread, context).partnership.offers.length).toBeGreaterThan(0);
  expect(coachReply('Thank you for telling us.', thread, context).partnership.offers).toEqual([]);
});

test('another patient named in the reply is noticed, this one is not', () => {
  expect(coachReply('Hi Maria, your results are back.', thread, context).otherPatient?.name).toBe(
    'Maria Perez',
  );
  expect(coachReply('Hi Ana, your results are back.', thread, context).otherPatient).toBeNull();
});

test('grade and ease are measured against the goal, in either language', () => {
  const hard =
    'Subsequently, pharmacological interventions necessitate comprehensive evaluation of contraindications.';
  expect(coachReply(hard, thread, context).meetsGoal).toBe(false);
  expect(coachReply('Take one pill. Rest your knee.', thread, context).meetsGoal).toBe(true);
  const spanish = { ...context, language: 'es' };
  expect(
    coachReply('Tome una pastilla. Si no se va el dolor, nos llama.', thread, spanish).meetsGoal,
  ).toBe(true);
});

const asked: readonly (readonly [string, readonly string[]])[] = [
  [
    'What does the A1c of 7.9 mean, should I be worried, and do I need a new medicine',
    ['What does the A1c of 7.9 mean', 'should I be worried', 'do I need a new medicine'],
  ],
  ['my son has a rash, is it from the pill?', ['is it from the pill?']],
  ['wondering if the mri was approved', ['wondering if the mri was approved']],
  [
    'Let me know how long I should stay off work and whether I can drive',
    ['Let me know how long I should stay off work', 'whether I can drive'],
  ],
  [
    'me duele la garganta y queria saber si necesito antibiotico, tambien si puedo ir al trabajo',
    ['queria saber si necesito antibiotico', 'si puedo ir al trabajo'],
  ],
  [
    'quisiera saber si ya estan mis resultados y a que hora es mi cita',
    ['quisiera saber si ya estan mis resultados', 'a que hora es mi cita'],
  ],
  ['I feel better and I can walk. My knee is big and is the worst at night.', []],
];

test.each(asked)('each question in a sentence is listed: %s', (text, questions) => {
  const wrote = { messages: [{ author: 'patient', text }] } as const;
  expect(coachReply('Take care.', wrote, context).questions.map((each) => each.text)).toEqual(
    questions,
  );
});

test.each([
  ['Should I use ice or heat?', 'Use ice for 15 minutes.', true],
  ['Can I still walk to work?', 'Walking on flat ground is fine.', true],
  ['How long do I wear the boot?', 'Two to three weeks.', true],
  ['When can I drive?', 'When you are off the pain pills, in a week.', true],
  ['Should I be worried?', 'This is common and not serious.', true],
  ['qué hago con la herida', 'Descanse y ponga hielo.', true],
  ['Can I drive?', 'Your X-ray was normal.', false],
  ['How long do I wear the boot?', 'The X-ray was fine.', false],
])('an answer in other words is heard: %s %s', (text, reply, answered) => {
  const wrote = { messages: [{ author: 'patient', text }] } as const;
  expect(coachReply(reply, wrote, context).questions[0]?.looksAnswered).toBe(answered);
});

test('a word back to thanks needs no next step', () => {
  const thanked = { messages: [{ author: 'patient', text: 'Thank you so much' }] } as const;
  expect(coachReply('You are welcome.', thanked, context).missing).toEqual([]);
});

test.each(['Dear Mrs. Perez, take it.', 'Hola María, tómela.', 'This is for Maria Pérez.'])(
  'another patient is noticed by title, last name or accent: %s',
  (reply) => {
    expect(coachReply(reply, thread, context).otherPatient?.name).toBe('Maria Perez');
  },
);
