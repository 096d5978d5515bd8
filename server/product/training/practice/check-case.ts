import { lessonShelf } from '../lesson-shelf.ts';
import { missingReferences, sayPlainly, type TaughtRules } from '../references.ts';
import { practiceLanguages, type CaseWords } from './case-parts.ts';
import { answerTo, readMessage } from './message-rubric.ts';
import { isPatientCase, type PatientCase } from './patient-case.ts';
import { isMet, playCase, unanswered, type Hearing } from './play-case.ts';
import type { StaffCase } from './staff-case.ts';

export type AnyCase = PatientCase | StaffCase;
type Language = (typeof practiceLanguages)[number];
type RulesIn = (language: Language) => TaughtRules;

/** What keeps a case from teaching what it says, in one language. */
export interface CaseProblem {
  language: Language;
  /** The phrase `library.problem.<code>`. */
  code: string;
  values: Record<string, string>;
}

export const sidesOf = (language: string): Language => (language === 'es' ? 'es' : 'en');

/** What its learner reads of it, as the rules say it. */
export function caseWords(given: AnyCase, language: Language, rules: TaughtRules): string[] {
  const texts: readonly (CaseWords | undefined)[] = isPatientCase(given)
    ? [
        given.who.learner,
        given.story,
        ...given.facts.map(({ text }) => text),
        ...given.answers.map(({ text }) => text),
        given.good.text,
        given.good.why,
        given.debrief.team,
        ...given.debrief.points,
      ]
    : [
        given.who.learner,
        ...given.stages.flatMap(({ happens, letters }) => [
          happens,
          ...letters.map(({ text }) => text),
        ]),
        ...given.good.map(({ text }) => text),
        given.debrief.patient,
        ...given.debrief.points,
      ];
  return texts.flatMap((words) => (words ? [sayPlainly(words[language], rules)] : []));
}

/** Noon of a work day: a case is checked with the clinic open. */
const CHECKED_AT = Date.parse('2026-11-18T18:00:00Z');
const loud = /[!¡]/;
const ownNumber =
  /\b\d{3}-\d{4}\b|\b(?:911|988)\b|\d+ (?:work (?:day|hour)|días? hábil|horas? hábil)/;

/** Everything that keeps a case from teaching what it says: the same for what ships and for what is written in the browser. */
export function checkCase(given: AnyCase, rulesIn: RulesIn): CaseProblem[] {
  return practiceLanguages.flatMap((language) => {
    const rules = rulesIn(language);
    const found = isPatientCase(given)
      ? patientProblems(given, language, rules)
      : staffProblems(given, language, rulesIn);
    const all = [...referred(given, language, rules), ...found];
    return all.map(([code, values]) => ({ language, code, values }));
  });
}

type Found = [code: string, values: Record<string, string>];

function* wordsOf(value: unknown, language: Language): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, each] of Object.entries(value))
    if (key === language && typeof each === 'string') yield each;
    else yield* wordsOf(each, language);
}

function referred(given: AnyCase, language: Language, rules: TaughtRules): Found[] {
  const text = [...wordsOf(given, language)].join('\n');
  const known = new Set(rules.charter.clauses.map(({ id }) => id));
  const number = ownNumber.exec(text)?.[0];
  return [
    ...given.clauses
      .filter((clause) => !known.has(clause))
      .map((clause): Found => ['unknown_clause', { clause }]),
    ...given.lessons
      .filter((lesson) => lessonShelf().find(lesson, 'en') === undefined)
      .map((lesson): Found => ['unknown_lesson', { lesson }]),
    ...missingReferences(text, rules).map((reference): Found => [
      'unknown_reference',
      { reference },
    ]),
    ...(number === undefined ? [] : [['own_number', { number }] satisfies Found]),
    ...(loud.test(text) ? [['loud', {}] satisfies Found] : []),
  ];
}

function staffProblems(given: StaffCase, language: Language, rulesIn: RulesIn): Found[] {
  const hearing: Hearing = {
    language,
    emergencyPhones: rulesIn(language)
      .charter.helpLines.filter(({ concern }) => concern === 'emergency' || concern === 'crisis')
      .map(({ phone }) => phone),
  };
  // A reply is written in the language its patient reads.
  const spoken = given.patientLanguage ?? language;
  const good = given.good.map(({ action, to, text }) => ({
    action,
    to,
    text: text === undefined ? '' : sayPlainly(text[spoken], rulesIn(spoken)),
  }));
  const played = playCase(given, good, hearing);
  const unmet = given.rubric.filter((item) => !isMet(item, played));
  const open = unanswered(given, played, hearing);
  const careless = { action: 'close', text: '' } as const;
  const closed = playCase(
    given,
    Array.from({ length: given.stages.length }, () => careless),
    hearing,
  );
  return [
    ...unmet.map((item): Found => ['good_way', { what: item.text[language] }]),
    ...(played.stage.ending === 'well' ? [] : [['good_end', {}] satisfies Found]),
    ...open.map((question): Found => ['good_open', { question }]),
    ...(closed.stage.ending === 'well' ? [['careless', {}] satisfies Found] : []),
  ];
}

function patientProblems(given: PatientCase, language: Language, rules: TaughtRules): Found[] {
  const { charter } = rules;
  const topicId = charter.topics.find(({ kind }) => kind === given.kind)?.id ?? null;
  const read = (body: string) =>
    readMessage(given, { body, answers: [], topicId, urgentAnswers: [] }, charter, {
      language,
      now: CHECKED_AT,
      clinicOpen: true,
    });
  const good = read(given.good.text[language]);
  const { alert } = good.advice;
  return [
    ...good.elements
      .filter(({ there }) => !there)
      .map(({ element }): Found => ['good_message', { element }]),
    ...(alert === given.alert ? [] : [['good_alert', { alert }] satisfies Found]),
    ...(alert === 'none' && answerTo(given, good).asksBack
      ? [['good_asked', {}] satisfies Found]
      : []),
    ...given.facts
      .filter(({ id, text }) => !read(text[language]).mentions.includes(id))
      .map(({ id }): Found => ['deaf', { fact: id }]),
  ];
}
