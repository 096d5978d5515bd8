import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { resolve, type CharterDocument } from '#rules/charter/index.ts';
import { readingLevel } from '#rules/guidance/index.ts';
import {
  answerTo,
  isMet,
  lessonShelf,
  missingReferences,
  playCase,
  readCases,
  readMessage,
  sayPlainly,
  screenWords,
  unanswered,
  type PatientCase,
  type StaffCase,
} from '#product/training/index.ts';

const highestGrade = 6;
const lowestInflesz = 65;
const noon = Date.parse('2026-11-18T18:00:00Z');
const languages = ['en', 'es'] as const;
const cases = readCases();

const charters = ['riverside', 'cedar-hollow', 'starter'].map((name) => {
  const source = readFileSync(`${import.meta.dirname}/../charters/${name}.yaml`, 'utf8');
  return parse(source) as CharterDocument;
});
const resolved = new Map<CharterDocument, ReturnType<typeof resolve>['charter']>();
const charterOf = (document: CharterDocument) => {
  const charter =
    resolved.get(document) ?? resolve(document, { clinic: document.clinics[0]?.id ?? '' }).charter;
  resolved.set(document, charter);
  return charter;
};
const rulesOf = (document: CharterDocument, language: string) => ({
  charter: charterOf(document),
  phrases: document.phrases,
  language,
  screen: screenWords,
});
const [riverside] = charters as [CharterDocument, ...CharterDocument[]];

const inEach = <Case extends { id: string }>(list: readonly Case[]) =>
  list.flatMap((each) =>
    languages.map((language) => [`${each.id} in ${language}`, each, language] as const),
  );
const every = [
  ...cases.patient.map((each) => [each.id, 'patient', each] as const),
  ...cases.staff.map((each) => [each.id, 'staff', each] as const),
];

test('no two cases have the same id', () => {
  const ids = every.map(([id]) => id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

describe.each(every)('%s', (id, room, given) => {
  const source = readFileSync(`${import.meta.dirname}/${room}/${id}.yaml`, 'utf8');

  test('teaches rules that every charter we ship has, and lessons there are', () => {
    const missing = charters.flatMap((document) => {
      const known = new Set(rulesOf(document, 'en').charter.clauses.map((clause) => clause.id));
      return given.clauses.filter((clause) => !known.has(clause));
    });
    expect(missing).toEqual([]);
    expect(
      given.lessons.filter((lesson) => lessonShelf().find(lesson, 'en') === undefined),
    ).toEqual([]);
  });

  test('refers only to rules that every charter we ship has', () => {
    const missing = charters.flatMap((document) =>
      languages.flatMap((language) => missingReferences(source, rulesOf(document, language))),
    );
    expect(missing).toEqual([]);
  });

  test('writes no phone number of a line and no promised time of its own', () => {
    const own =
      /\b\d{3}-\d{4}\b|\b(?:911|988)\b|\d+ (?:work (?:day|hour)|días? hábil|horas? hábil)/g;
    expect(source.match(own)).toBeNull();
  });

  test('has no exclamation mark', () => {
    expect(source.match(/[!¡]/)).toBeNull();
  });
});

describe.each(inEach(cases.staff))('%s', (_name, given: StaffCase, language) => {
  const rules = rulesOf(riverside, language);
  const phones = rules.charter.helpLines
    .filter(({ concern }) => concern === 'emergency' || concern === 'crisis')
    .map(({ phone }) => phone);
  const hearing = { language, emergencyPhones: phones };
  // A reply is written in the language its patient reads.
  const spoken = given.patientLanguage ?? language;
  const good = given.good.map(({ action, to, text }) => ({
    action,
    to,
    text: text === undefined ? '' : sayPlainly(text[spoken], rulesOf(riverside, spoken)),
  }));

  test('the good way through meets the whole rubric and ends well', () => {
    const played = playCase(given, good, hearing);
    const unmet = given.rubric.filter((item) => !isMet(item, played)).map((item) => item.id);
    expect({ unmet, ending: played.stage.ending, turns: played.turns.length }).toEqual({
      unmet: [],
      ending: 'well',
      turns: good.length,
    });
  });

  test('the good way through leaves no question of the patient open', () => {
    expect(unanswered(given, playCase(given, good, hearing), hearing)).toEqual([]);
  });

  test('closing it without a word does not meet the rubric, and does not end well', () => {
    const careless = { action: 'close', text: '' } as const;
    const played = playCase(given, [careless, careless, careless, careless], hearing);
    const met = given.rubric.filter((item) => isMet(item, played)).length;
    expect(played.ended).toBe(true);
    expect(met).toBeLessThan(given.rubric.length);
    expect(played.stage.ending).not.toBe('well');
  });

  test('a planted mistake is in a draft, and not in the good way', () => {
    const { planted } = given;
    if (planted === undefined) return;
    const draft = given.stages.find((stage) => stage.draft !== undefined)?.draft?.[spoken] ?? '';
    const sent = playCase(given, [{ action: 'answer', text: draft }], hearing);
    expect(sent.findings[0]?.mentions).toContain(planted.cue);
    const mentions = playCase(given, good, hearing).findings.flatMap((each) => each.mentions);
    expect(mentions).not.toContain(planted.cue);
  });
});

describe.each(inEach(cases.patient))('%s', (_name, given: PatientCase, language) => {
  const rules = rulesOf(riverside, language);
  const { charter } = rules;
  const topicId = charter.topics.find(({ kind }) => kind === given.kind)?.id ?? null;
  const read = (body: string) =>
    readMessage(given, { body, answers: [], topicId, urgentAnswers: [] }, charter, {
      language,
      now: noon,
      clinicOpen: true,
    });

  test('the good message has every element, and guidance says of it what the case says', () => {
    const found = read(given.good.text[language]);
    const missing = found.elements.filter(({ there }) => !there).map(({ element }) => element);
    expect({ missing, alert: found.advice.alert }).toEqual({ missing: [], alert: given.alert });
    if (given.alert === 'none') expect(answerTo(given, found).asksBack).toBe(false);
  });

  test('a message of one word has not every element', () => {
    const found = read(given.title[language].split(' ')[0] ?? '');
    expect(found.score).toBeLessThan(found.outOf);
  });

  test('each fact is found when it is told', () => {
    const deaf = given.facts
      .filter((fact) => !read(fact.text[language]).mentions.includes(fact.id))
      .map(({ id }) => id);
    expect(deaf).toEqual([]);
  });

  test('reads plainly', () => {
    const texts = [
      given.who.learner,
      given.story,
      ...given.facts.map(({ text }) => text),
      ...given.answers.map(({ text }) => text),
      given.good.text,
      given.good.why,
      given.debrief.team,
      ...given.debrief.points,
    ].map((words) => sayPlainly(words[language], rules));
    const { fleschKincaid, inflesz } = readingLevel(texts.join('\n'), language);
    if (language === 'es') expect(inflesz ?? 0).toBeGreaterThanOrEqual(lowestInflesz);
    else expect(fleschKincaid).toBeLessThanOrEqual(highestGrade);
  });
});
