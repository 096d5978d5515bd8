import type { CharterDocument } from '../charter-document.ts';
import type { CharterProblem } from './charter-problem.ts';
import { writtenValues } from './written-values.ts';

type Path = (string | number)[];

/** `end` leads from an entry to its name; without it the entry is the name. */
function twice(
  names: readonly string[],
  path: Path,
  what: string,
  end: Path = [],
): CharterProblem[] {
  return names.flatMap((name, index) =>
    names.indexOf(name) < index
      ? [
          {
            rule: 'twice',
            path: [...path, index, ...end],
            message: `The ${what} "${name}" is here twice. ${end.length > 0 ? 'Give one another id' : 'Remove one'}.`,
          },
        ]
      : [],
  );
}

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id);

function changedTwice(document: CharterDocument): CharterProblem[] {
  return (['clinics', 'teams'] as const).flatMap((level) =>
    document[level].flatMap((one, at) => {
      const changed = (one.changes ?? []).map(({ clause }) => clause);
      return changed.flatMap((clause, index) =>
        changed.indexOf(clause) < index
          ? [
              {
                rule: 'twice',
                path: [level, at, 'changes', index, 'clause'],
                message: `The change of "${clause}" is here twice and only the last would hold. Write one.`,
              },
            ]
          : [],
      );
    }),
  );
}

function askedTwice(document: CharterDocument): CharterProblem[] {
  const topics = [
    ...document.topics.map((topic, index) => ({ topic, path: ['topics', index] as Path })),
    ...document.clinics.flatMap((clinic, at) =>
      (clinic.topics ?? []).map((topic, index) => ({
        topic,
        path: ['clinics', at, 'topics', index] as Path,
      })),
    ),
  ];
  return topics.flatMap(({ topic, path }) =>
    (['urgentQuestions', 'guidedQuestions'] as const).flatMap((field) =>
      twice(topic[field] ?? [], [...path, field], 'question'),
    ),
  );
}

function choicesTwice({ guidedQuestions }: CharterDocument): CharterProblem[] {
  return Object.entries(guidedQuestions).flatMap(([id, { answer }]) =>
    answer.kind === 'choice'
      ? twice(idsOf(answer.choices), ['guidedQuestions', id, 'answer', 'choices'], 'choice', ['id'])
      : [],
  );
}

/** What is there twice, where one of the two would be lost or shown again. */
export function twiceProblems(document: CharterDocument): CharterProblem[] {
  return [
    ...twice(document.languages, ['languages'], 'language'),
    ...twice(idsOf(document.clinics), ['clinics'], 'clinic', ['id']),
    ...twice(idsOf(document.teams), ['teams'], 'team', ['id']),
    ...twice(idsOf(document.topics), ['topics'], 'topic', ['id']),
    ...twice(idsOf(document.clauses), ['clauses'], 'clause', ['id']),
    ...twice(idsOf(document.helpLines), ['helpLines'], 'help line', ['id']),
    ...document.clinics.flatMap((clinic, at) =>
      twice(idsOf(clinic.topics ?? []), ['clinics', at, 'topics'], 'topic', ['id']),
    ),
    ...changedTwice(document),
    ...askedTwice(document),
    ...choicesTwice(document),
    ...writtenValues(document)
      .filter(({ id }) => id === 'urgency.help_lines')
      .flatMap(({ value, path }) => twice(value as string[], path, 'help line')),
  ];
}
