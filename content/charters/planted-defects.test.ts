import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editCharterFile, problemsIn, readCharterFile } from '#foundation/governance/index.ts';
import { checkCharter, judgePlainReading } from '#rules/charter/index.ts';

const text = readFileSync(new URL('./riverside.yaml', import.meta.url), 'utf8');

interface Told {
  rule: string;
  line: number;
  column: number;
  message: string;
}

function problemsOf(source: string): Told[] {
  const { document, problems, place } = readCharterFile(source);
  const found = document
    ? checkCharter(document, { judgeReading: judgePlainReading }).map(place)
    : problems;
  return found.map(({ rule, line, column, message }) => ({ rule, line, column, message }));
}

function lineOf(source: string, part: string): number {
  return source.slice(0, source.indexOf(part)).split('\n').length;
}

/** [what is wrong, text to find, text in its place, rule that tells, part of the line it names] */
const DEFECTS: [string, string, string, string, string][] = [
  ['a misspelled key', 'defaultLanguage: en', 'defaultLangage: en', 'shape', 'defaultLangage'],
  ['a wrong kind', 'kind: symptom', 'kind: sympton', 'shape', 'kind: sympton'],
  [
    'a value of the wrong shape',
    'value: { seconds: 8 }',
    'value: { seconds: eight }',
    'shape',
    'seconds: eight',
  ],
  [
    'a default language no one offers',
    'defaultLanguage: en',
    'defaultLanguage: fr',
    'language',
    'defaultLanguage: fr',
  ],
  [
    'a half-written language',
    'languages: [en, es]\ndefault',
    'languages: [en, es, vi]\ndefault',
    'language',
    'name: { en: Riverside Health',
  ],
  [
    'an empty text',
    'label: { en: New symptom, es: Síntoma nuevo }',
    "label: { en: New symptom, es: '' }",
    'language',
    'label: { en: New symptom',
  ],
  [
    'a text too hard to read',
    'en: You can write to us about your health. We are glad when you do.',
    'en: Communication regarding considerations of individual healthcare necessities is encouraged.',
    'reading',
    'en: Communication regarding',
  ],
  [
    'a route to no team',
    'refill: { team: refills',
    'refill: { team: refils',
    'route',
    'refill: { team: refils',
  ],
  [
    'a route to a team of another clinic',
    'visit: { team: cardiology-front-desk',
    'visit: { team: pediatric-front-desk',
    'route',
    'visit: { team: pediatric-front-desk',
  ],
  [
    'a backup that is the same team',
    'papers: { team: records-and-billing, backup: intake }',
    'papers: { team: records-and-billing, backup: records-and-billing }',
    'route',
    'papers: { team: records',
  ],
  [
    'a topic without the backup that every team needs',
    'papers: { team: records-and-billing, backup: intake }',
    'papers: { team: records-and-billing }',
    'contradiction',
    'papers: { team: records-and-billing }',
  ],
  [
    'a topic without a route',
    '      papers: { team: records-and-billing, backup: intake }\n',
    '',
    'route',
    'value:\n      symptom: { team: family-nurses',
  ],
  [
    'a longer promise at a clinic',
    'value: { unit: work_days, amount: 1 }\n        rationale: A new symptom in a heart',
    'value: { unit: work_days, amount: 4 }\n        rationale: A new symptom in a heart',
    'bounds',
    'value: { unit: work_days, amount: 4 }',
  ],
  [
    'a promise beyond its own bounds',
    'value: { unit: work_days, amount: 2 }',
    'value: { unit: work_days, amount: 9 }',
    'bounds',
    'value: { unit: work_days, amount: 9 }',
  ],
  [
    'a change of what no one may change',
    'changes:\n      - clause: routing.topics',
    'changes:\n      - clause: record.notices\n        rationale: Wrong.\n      - clause: routing.topics',
    'bounds',
    'clause: record.notices',
  ],
  [
    'a same-day promise nobody can keep at closing',
    'value: { team: family-nurses, promise: { unit: work_hours, amount: 4 } }',
    'value: { team: family-nurses, promise: { unit: work_days, amount: 0 } }',
    'promise',
    'amount: 0 }',
  ],
  [
    'an urgent promise when nobody is on duty',
    'value: { team: family-nurses, promise: { unit: work_hours, amount: 0.25 } }',
    'value: { team: family-nurses, promise: { unit: minutes, amount: 30 } }',
    'promise',
    'unit: minutes',
  ],
  [
    'an emergency slower than a same-day message',
    'value: { team: family-nurses, promise: { unit: work_hours, amount: 0.25 } }',
    'value: { team: family-nurses, promise: { unit: work_hours, amount: 6 } }',
    'contradiction',
    'amount: 6 } }',
  ],
  [
    'a wrong time of day',
    "fri: [{ opens: '07:30', closes: '16:00' }]",
    "fri: [{ opens: '07:30', closes: '16:60' }]",
    'calendar',
    "closes: '16:60'",
  ],
  [
    'an unknown time zone',
    'timeZone: America/Chicago\n      weekly',
    'timeZone: America/Riverside\n      weekly',
    'calendar',
    'America/Riverside',
  ],
  [
    'words that name their own time',
    "en: 'New symptom: a nurse answers within {value}.'",
    "en: 'New symptom: a nurse answers within 2 work days.'",
    'contradiction',
    'within 2 work days',
  ],
  [
    'a number that is no help line',
    'Call the nurse line at {phone.nurse-line}, day or night.',
    'Call the nurse line at 555-0143, day or night.',
    'contradiction',
    '555-0143',
  ],
  [
    'a placeholder for nothing',
    'again for {days} days',
    'again for {weeks} days',
    'placeholder',
    '{weeks}',
  ],
  [
    'a question no topic has',
    'urgentQuestions: [out-of-pills]',
    'urgentQuestions: [out-of-pils]',
    'reference',
    'out-of-pils',
  ],
  [
    'a question no topic asks',
    'guidedQuestions: [which-test, result-question, feeling-now]',
    'guidedQuestions: [which-test, result-question, started]',
    'orphan',
    '  feeling-now:',
  ],
  ['a promise for no topic', 'id: promise.bill', 'id: promise.bills', 'orphan', 'promise.bills'],
  [
    'a team no one writes to',
    '  - id: refills\n',
    '  - id: night-team\n    name: { en: Night, es: Noche }\n    role: nurse\n    readBy: { en: Night., es: Noche. }\n  - id: refills\n',
    'orphan',
    'id: night-team',
  ],
  [
    'a help line no one is shown',
    'poison, domestic-violence, maternal, nurse-line',
    'domestic-violence, maternal, nurse-line',
    'orphan',
    '- id: poison',
  ],
  [
    'a crisis line that sleeps',
    "phone: '988'\n    sms: { number: '988', text: { en: HELLO, es: AYUDA } }\n    chatUrl: https://chat.988lifeline.org\n    hours: { en: Day and night, es: De día y de noche }\n    alwaysOpen: true",
    "phone: '988'\n    sms: { number: '988', text: { en: HELLO, es: AYUDA } }\n    chatUrl: https://chat.988lifeline.org\n    hours: { en: Day and night, es: De día y de noche }\n    alwaysOpen: false",
    'contradiction',
    'alwaysOpen: false',
  ],
  [
    'two topics with one id',
    '- id: bill\n    kind: billing',
    '- id: papers\n    kind: billing',
    'twice',
    '- id: papers\n    kind: billing',
  ],
  ['a door to nowhere', 'topicId: refill', 'topicId: refil', 'reference', 'topicId: refil'],
  [
    'a text in no language at all',
    'name: { en: Cardiology, es: Cardiología }',
    'name: {}',
    'shape',
    'name: {}',
  ],
  [
    'a text in other languages only',
    'name: { en: Cardiology, es: Cardiología }',
    'name: { fr: Cardiologie }',
    'language',
    'name: { fr:',
  ],
  [
    'a placeholder for nothing in the words of a clinic',
    '        rationale: The heart clinic starts early',
    "        plainWords: { en: 'We read in {hourz}: {hours}.', es: 'Leemos: {hours}.' }\n        rationale: The heart clinic starts early",
    'placeholder',
    '{hourz}',
  ],
  [
    'a placeholder for nothing outside of any clause',
    'en: The pharmacy team reads it.',
    'en: The {pharmacy} team reads it.',
    'placeholder',
    'The {pharmacy} team',
  ],
  [
    'a phrase without its number',
    "other: { en: '{n} work days'",
    "other: { en: 'some work days'",
    'placeholder',
    'some work days',
  ],
  [
    'a number in the words that the value says too',
    'again for {days} days',
    'again for 14 days',
    'contradiction',
    'again for 14 days',
  ],
  [
    'a clause a clinic changes twice',
    '      - clause: promise.side-effect\n',
    '      - clause: promise.symptom\n        rationale: Again.\n      - clause: promise.side-effect\n',
    'twice',
    '- clause: promise.symptom\n        rationale: Again.',
  ],
  [
    'a question asked twice',
    'guidedQuestions: [which-test, result-question, feeling-now]',
    'guidedQuestions: [which-test, result-question, feeling-now, which-test]',
    'twice',
    'guidedQuestions: [which-test',
  ],
  [
    'a clinic that leaves the crisis line out',
    '      - clause: promise.side-effect\n',
    '      - clause: urgency.help_lines\n        value: [emergency, nurse-line]\n        rationale: Few.\n      - clause: promise.side-effect\n',
    'missing',
    'value: [emergency, nurse-line]',
  ],
  [
    'hours of a day that overlap',
    "fri: [{ opens: '07:30', closes: '16:00' }]",
    "fri: [{ opens: '07:30', closes: '12:00' }, { opens: '11:00', closes: '16:00' }]",
    'calendar',
    "fri: [{ opens: '07:30'",
  ],
  [
    'hours that overlap, the later ones first',
    "fri: [{ opens: '07:30', closes: '16:00' }]",
    "fri: [{ opens: '11:00', closes: '16:00' }, { opens: '07:30', closes: '12:00' }]",
    'calendar',
    "fri: [{ opens: '11:00'",
  ],
  [
    'a holiday with hours of its own',
    '          sun: []\n          exceptions: []',
    "          sun: []\n          exceptions: [{ date: '2026-12-25', hours: [{ opens: '08:00', closes: '12:00' }] }]",
    'contradiction',
    "date: '2026-12-25', hours",
  ],
];

describe('a planted defect is named with its line', () => {
  test.each(DEFECTS)('%s', (_what, find, replace, rule, where) => {
    let source = text.replace(find, () => replace);
    expect(source).not.toBe(text);
    if (rule === 'contradiction' && find.includes('exceptions: []')) {
      source = source.replace('closures: []', "closures: [{ date: '2026-12-25' }]");
    }
    const told = problemsOf(source);
    expect(told.map((problem) => [problem.rule, problem.line])).toContainEqual([
      rule,
      lineOf(source, where),
    ]);
    for (const problem of told) {
      expect(problem.column).toBeGreaterThan(0);
      expect(problem.message).toMatch(/^.{15,}\.$/);
    }
  });

  test('minutes run on over a holiday on which nobody is there, also where it is never night', () => {
    const { document } = readCharterFile(text);
    const always = [{ opens: '00:00', closes: '24:00' }];
    for (const each of [
      ...document!.clauses,
      ...document!.clinics.flatMap((c) => c.changes ?? []),
    ]) {
      const value = each.value as { weekly?: object; promise?: object; observed?: string[] };
      const id = 'clause' in each ? each.clause : each.id;
      if (value?.weekly)
        value.weekly = Object.fromEntries(Object.keys(value.weekly).map((day) => [day, always]));
      if (id === 'urgency.emergency') value.promise = { unit: 'minutes', amount: 30 };
    }
    const onHolidays = () =>
      checkCharter(document!).filter(({ message }) => message.includes('due on a holiday'));
    expect(onHolidays().length).toBeGreaterThan(0);
    const holidays = document!.clauses.find(({ id }) => id === 'hours.holidays')!;
    holidays.value = { ...(holidays.value as object), observed: [], closures: [] };
    expect(onHolidays()).toEqual([]);
  });

  test('the column is where the wrong value starts', () => {
    const source = text.replace('  refill: { team: refills', '  refill: { team: refils');
    const line = lineOf(source, 'team: refils');
    expect(problemsOf(source)[0]).toMatchObject({ line, column: 17 });
  });

  test('broken YAML is told with its place, not thrown', () => {
    const told = problemsOf(text.replace('teams:\n', 'teams:\n\t- x: [\n'));
    expect(told[0]).toMatchObject({ rule: 'yaml', line: lineOf(text, '\nteams:\n') + 2 });
  });

  test('several defects are told at once', () => {
    const source = text
      .replace('refill: { team: refills', 'refill: { team: refils')
      .replace('again for {days} days', 'again for {weeks} days')
      .replace('id: promise.bill', 'id: promise.bills');
    const rules = new Set(problemsOf(source).map((problem) => problem.rule));
    expect([...rules].toSorted()).toEqual(['orphan', 'placeholder', 'promise', 'route']);
  });

  test('a wrong shape hides nothing else that is wrong', () => {
    const source = text
      .replace("phone: '988'", 'phone: nine')
      .replace('    owner: Clinic managers\n', '')
      .replace('refill: { team: refills', 'refill: { team: refils')
      .replace('again for {days} days', 'again for {weeks} days');
    const file = readCharterFile(source);
    const told = problemsIn(file, { judgeReading: judgePlainReading });
    expect(told.filter(({ rule }) => rule === 'shape').map(({ message }) => message)).toEqual([
      'Write a phone number in digits.',
      '"owner" is missing. Add it: a text.',
    ]);
    expect(told.map(({ line }) => line)).toEqual(
      expect.arrayContaining([lineOf(source, 'team: refils'), lineOf(source, '{weeks}')]),
    );
  });

  test('a value of the wrong shape hides no wrong route, and a route of the wrong shape is told once', () => {
    const told = (source: string) =>
      problemsIn(readCharterFile(source), {}).map(({ rule, line }) => ({ rule, line }));
    const route = text.replace('refill: { team: refills', 'refill: { team: refils');
    const seconds = route.replace('value: { seconds: 8 }', 'value: { seconds: eight }');
    expect(told(seconds)).toEqual(
      expect.arrayContaining([
        { rule: 'shape', line: lineOf(seconds, 'seconds: eight') },
        { rule: 'route', line: lineOf(seconds, 'team: refils') },
      ]),
    );
    const list = text.replace(/refill: {.+}/, 'refill: []');
    expect(told(list)).toEqual([{ rule: 'shape', line: lineOf(list, 'refill: []') }]);
  });

  test('what is missing is called by its name, and what is too much by its bound', () => {
    const source = text
      .slice(0, text.indexOf('\nteams:'))
      .replace('format: 1', 'format: one')
      .replace('{ unit: work_days, amount: 1 }', '{ amount: 99, unit: work_days }');
    expect(problemsOf(source).map(({ message }) => message)).toEqual(
      expect.arrayContaining([
        'Use one of: 1.',
        'Write 60 at most here.',
        '"teams" is missing. Add it: a list.',
      ]),
    );
  });

  test('one slip in the YAML is one problem, with what to do', () => {
    const slips: [string, RegExp][] = [
      [text.replace('  purpose:', '\tpurpose:'), /Use spaces/],
      [text.replace('place: us', 'place: us\nplace: us'), /"place" is here twice/],
      [`${text}\n---\n${text}`, /Keep one charter in a file/],
      [`a: ${'['.repeat(20_000)}`, /too deep/],
    ];
    for (const [source, said] of slips) {
      const told = problemsOf(source);
      expect(told.map(({ rule }) => rule)).toEqual(['yaml']);
      expect(told[0]!.message).toMatch(said);
    }
  });

  test('any text at all is answered with problems, not with an exception', () => {
    for (const source of ['', '[]', 'a: &a [*a]', '42', '- - -', '\u0000', '{', 'clauses: {}']) {
      expect(problemsOf(source).length).toBeGreaterThan(0);
    }
  });
});

const comments = (source: string) => source.split('\n').filter((line) => /^\s*#/.test(line));

describe('an edit of the file', () => {
  test('changes the value and leaves comments and order alone', () => {
    const index = readCharterFile(text).document!.clauses.findIndex(
      (one) => one.id === 'threads.undo',
    );
    const edited = editCharterFile(text, [
      { path: ['clauses', index, 'value'], value: { seconds: 12 } },
    ]);
    expect(comments(edited)).toEqual(comments(text));
    expect(edited.split('\n').filter((line) => !text.includes(line.trim()))).toEqual([
      '    value: { seconds: 12 }',
    ]);
    expect(readCharterFile(edited).document!.clauses[index]!.value).toEqual({ seconds: 12 });
  });

  test('that adds or takes out entries leaves the look of every other line alone', () => {
    const change = {
      clause: 'promise.bill',
      value: { unit: 'work_days', amount: 1 },
      rationale: 'Sooner.',
    };
    const added = editCharterFile(text, [{ path: ['clinics', 0, 'changes'], value: [change] }]);
    const lines = new Set(text.split('\n'));
    expect(added.split('\n').filter((line) => !lines.has(line))).toEqual([
      '      - clause: promise.bill',
      '        rationale: Sooner.',
    ]);
    expect(readCharterFile(added).document!.clinics[0]!.changes).toEqual([change]);
    const removed = editCharterFile(added, [{ path: ['clinics', 0, 'changes'], value: undefined }]);
    expect(removed).toBe(text);
  });

  test('changes one day and not the other that was written as the same', () => {
    const day = "[{ opens: '08:00', closes: '17:00' }]";
    const once = text
      .replace(`mon: ${day}`, `mon: &day ${day} # as always`)
      .replace(`tue: ${day}`, 'tue: *day');
    const index = readCharterFile(once).document!.clauses.findIndex(
      ({ id }) => id === 'hours.open',
    );
    const early = [{ opens: '07:00', closes: '12:00' }];
    const edited = editCharterFile(once, [
      { path: ['clauses', index, 'value', 'weekly', 'mon'], value: early },
    ]);
    const { weekly } = readCharterFile(edited).document!.clauses[index]!.value as {
      weekly: Record<string, unknown>;
    };
    expect([weekly['mon'], weekly['tue']]).toEqual([early, [{ opens: '08:00', closes: '17:00' }]]);
    expect(edited).toContain('# as always');
    expect(comments(edited)).toEqual(comments(text));
  });
});
