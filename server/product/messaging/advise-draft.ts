import { advise, type Advice } from '#rules/guidance/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { isOpen } from '#rules/worktime/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import type { Draft, PatientFacts } from './draft.store.ts';

const DAY = 86_400_000;
const YEAR = 365.2425 * DAY;

export type Words = Pick<
  Draft,
  'subject' | 'body' | 'answers' | 'urgentAnswers' | 'topicId' | 'dismissed'
>;

/** What guidance says about these words: the same function the browser runs, with what the server knows of the patient. */
export function adviseDraft(
  words: Words,
  charter: ResolvedCharter,
  patient: PatientFacts,
  actor: Pick<PersonActor, 'personId' | 'language'>,
  now: number,
  captions: readonly string[] = [],
): Advice {
  return advise(
    {
      subject: words.subject,
      body: words.body,
      answers: answerTexts(words, charter, actor.language),
      captions: [...captions],
      ...(words.topicId === null ? {} : { topicId: words.topicId }),
      urgentAnswers: Object.entries(words.urgentAnswers)
        .filter(([, answer]) => answer === 'yes')
        .map(([id]) => id),
    },
    charter,
    {
      statedLanguage: actor.language,
      now,
      patient: patientContext(patient, now),
      author: patient.id === actor.personId ? 'patient' : 'proxy',
      clinicOpen: isOpen(charter.calendar, now),
      dismissed: words.dismissed,
    },
  );
}

/** A guided answer as text: the words of the choice, or what was typed. */
export function answerTexts(
  words: Pick<Words, 'answers' | 'topicId'>,
  charter: Pick<ResolvedCharter, 'topics' | 'defaultLanguage'>,
  language: string,
): { questionId: string; label: string; text: string }[] {
  const topic = charter.topics.find((each) => each.id === words.topicId);
  const say = (each: Readonly<Record<string, string>>) =>
    each[language] ?? each[charter.defaultLanguage] ?? '';
  return (topic?.guidedQuestions ?? []).flatMap((question) => {
    const given = words.answers[question.id];
    if (given === undefined || given.length === 0) return [];
    const { answer } = question;
    const text =
      answer.kind === 'text'
        ? String(given)
        : [given]
            .flat()
            .map((id) => answer.choices.find((choice) => choice.id === id))
            .map((choice) => (choice ? say(choice.label) : ''))
            .filter((label) => label !== '')
            .join(', ');
    return text === '' ? [] : [{ questionId: question.id, label: say(question.recordLabel), text }];
  });
}

export function patientContext(patient: PatientFacts, now: number) {
  const summary = patient.clinicalSummary;
  const flag = (name: string) => (summary[name] === true ? { [name]: true } : {});
  const age =
    patient.birthDate === null
      ? {}
      : {
          ageInYears: Math.floor((now - Date.parse(patient.birthDate)) / YEAR),
          ageInDays: Math.floor((now - Date.parse(patient.birthDate)) / DAY),
        };
  return {
    ...age,
    ...flag('pregnant'),
    ...flag('postpartum'),
    ...flag('chemotherapy'),
    ...flag('recentSurgery'),
    ...flag('bloodThinner'),
  };
}

/** Advice on words that belong to no draft yet, such as those a topic is suggested from. */
export function adviseFor(
  words: { subject: string; body: string },
  charter: ResolvedCharter,
  language: string,
  now: number,
): Advice {
  return advise({ ...words, answers: [], captions: [], urgentAnswers: [] }, charter, {
    statedLanguage: language,
    now,
    patient: {},
    author: 'patient',
    clinicOpen: isOpen(charter.calendar, now),
    dismissed: {},
  });
}

/**
 * The first words of a draft, to know it by in a list. Words about being hurt by someone are not shown there: a shared screen
 * may be seen by the one they are about.
 */
export function beginningOf(
  draft: Pick<Draft, 'subject' | 'body'>,
  charter: ResolvedCharter,
  language: string,
  now: number,
): string {
  const { screen } = adviseFor(draft, charter, language, now);
  return screen === 'safety' ? '' : draft.body.slice(0, 80);
}
