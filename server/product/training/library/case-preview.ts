import { deskCaseView, type CaseRoom, type DeskCaseView } from '../practice/desk-case.views.ts';
import type { AnyCase } from '../practice/check-case.ts';
import { isPatientCase } from '../practice/patient-case.ts';
import { sayPlainly, type TaughtRules } from '../references.ts';
import { lessonShelf } from '../lesson-shelf.ts';

/** A case as its learner meets it: the story and the answers, or the practice inbox along the good way to the debrief. */
export type CasePreview =
  | {
      side: 'patient';
      title: string;
      minutes: number;
      learner: string;
      story: string;
      facts: string[];
      good: string;
      answers: { from: string; text: string; asksBack: boolean }[];
      team: string;
      points: string[];
    }
  | { side: 'staff'; view: DeskCaseView };

export function previewOf(
  given: AnyCase,
  language: 'en' | 'es',
  rulesIn: (language: string) => TaughtRules,
): CasePreview {
  const rules = rulesIn(language);
  if (!isPatientCase(given)) {
    const spoken = given.patientLanguage ?? language;
    const turns = given.good.map(({ action, to, text }) => ({
      action,
      to,
      text: text === undefined ? '' : sayPlainly(text[spoken], rulesIn(spoken)),
    }));
    return { side: 'staff', view: deskCaseView(given, turns, aRoom(rules)).view };
  }
  const plain = (words: Readonly<Record<'en' | 'es', string>>) =>
    sayPlainly(words[language], rules);
  return {
    side: 'patient',
    title: given.title[language],
    minutes: given.minutes,
    learner: given.who.learner[language],
    story: given.story[language],
    facts: given.facts.map(({ text }) => text[language]),
    good: plain(given.good.text),
    answers: given.answers.map(({ from, text, asksBack }) => ({
      from,
      text: plain(text),
      asksBack,
    })),
    team: plain(given.debrief.team),
    points: given.debrief.points.map(plain),
  };
}

// A preview leads to no other case.
const aRoom = (rules: TaughtRules): CaseRoom => ({
  rules,
  lessons: lessonShelf(),
  cases: { patient: [], staff: [] },
});
