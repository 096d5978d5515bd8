import type { CharterDocument, ClauseValues, DocumentTopic } from '../charter-document.ts';
import { REQUIRED_CLAUSES } from '../clause-value.ts';
import { ELEMENTS } from '../elements.ts';
import type { CharterProblem } from './charter-problem.ts';
import { helpLineProblems } from './help-line-problems.ts';
import { twiceProblems } from './twice-problems.ts';
import { unknown, unknownOne } from './unknown-problems.ts';
import { writtenValues } from './written-values.ts';

type Path = (string | number)[];

interface WrittenTopic {
  topic: Partial<DocumentTopic> & { id: string };
  path: Path;
}

function writtenTopics(document: CharterDocument): WrittenTopic[] {
  return [
    ...document.topics.map((topic, index) => ({ topic, path: ['topics', index] })),
    ...document.clinics.flatMap((clinic, at) =>
      (clinic.topics ?? []).map((topic, index) => ({
        topic,
        path: ['clinics', at, 'topics', index],
      })),
    ),
  ];
}

function topicProblems(document: CharterDocument): CharterProblem[] {
  const topics = new Set(document.topics.map((topic) => topic.id));
  const urgent = new Set(Object.keys(document.urgentQuestions));
  const guided = new Set(Object.keys(document.guidedQuestions));
  const clauses = new Set(document.clauses.map((clause) => clause.id));
  const promised = document.topics.flatMap((topic, index) =>
    clauses.has(`promise.${topic.id}`)
      ? []
      : [
          {
            rule: 'promise',
            path: ['topics', index, 'id'],
            message: `No answer time is promised for "${topic.id}". Add the clause "promise.${topic.id}".`,
          },
        ],
  );
  const named = writtenTopics(document).flatMap(({ topic, path }) => {
    const door = topic.betterDoor?.topicId;
    const wrongDoor = door !== undefined && (!topics.has(door) || door === topic.id);
    const { urgentQuestions = [], guidedQuestions = [] } = topic;
    return [
      ...(topics.has(topic.id) ? [] : unknownOne(topic.id, [...path, 'id'], 'topic')),
      ...unknown(urgentQuestions, urgent, [...path, 'urgentQuestions'], 'urgent question'),
      ...unknown(guidedQuestions, guided, [...path, 'guidedQuestions'], 'guided question'),
      ...(wrongDoor
        ? [
            {
              rule: 'reference',
              path: [...path, 'betterDoor', 'topicId'],
              message: `The better door leads to "${door}". Name another topic of this charter.`,
            },
          ]
        : []),
    ];
  });
  return [
    ...promised,
    ...named,
    ...unasked(document, 'guidedQuestions'),
    ...unasked(document, 'urgentQuestions'),
  ];
}

function unasked(
  document: CharterDocument,
  field: 'guidedQuestions' | 'urgentQuestions',
): CharterProblem[] {
  const used = new Set(writtenTopics(document).flatMap(({ topic }) => topic[field] ?? []));
  return Object.keys(document[field])
    .filter((id) => !used.has(id))
    .map((id) => ({
      rule: 'orphan',
      path: [field, id],
      message: `No topic asks "${id}". Use it or remove it.`,
    }));
}

function clauseProblems(document: CharterDocument): CharterProblem[] {
  const problems: CharterProblem[] = [];
  const topics = new Set(document.topics.map((topic) => topic.id));
  for (const { id, value, path } of writtenValues(document)) {
    if (id === 'billing.notice') {
      const { topics: named } = value as ClauseValues['billing.notice'];
      problems.push(...unknown(named, topics, [...path, 'topics'], 'topic'));
    }
    if (id === 'purpose.use') {
      const use = value as ClauseValues['purpose.use'];
      if (use.dont.length <= use.do.length) continue;
      problems.push({
        rule: 'do-before-dont',
        path: [...path, 'dont'],
        message: `There are more don'ts (${use.dont.length}) than dos (${use.do.length}). Add good reasons to write.`,
      });
    }
  }
  for (const id of REQUIRED_CLAUSES) {
    if (!document.clauses.some((clause) => clause.id === id)) {
      problems.push({
        rule: 'missing',
        path: ['clauses'],
        message: `The clause "${id}" is missing. Nothing works without it.`,
      });
    }
  }
  for (const element of ELEMENTS) {
    if (!document.clauses.some((clause) => clause.element === element)) {
      problems.push({
        rule: 'missing',
        path: ['clauses'],
        message: `No clause says anything about "${element}". Add one.`,
      });
    }
    if (!document.sections[element]) {
      problems.push({
        rule: 'missing',
        path: ['sections'],
        message: `The section "${element}" has no title. Add it.`,
      });
    }
  }
  document.clauses.forEach((clause, index) => {
    const topic = clause.id.startsWith('promise.') ? clause.id.slice('promise.'.length) : undefined;
    if (topic !== undefined && !topics.has(topic)) {
      problems.push({
        rule: 'orphan',
        path: ['clauses', index, 'id'],
        message: `There is no topic "${topic}" for this promise. Remove it or add the topic.`,
      });
    }
  });
  return problems;
}

function languageProblems(document: CharterDocument): CharterProblem[] {
  if (document.languages.includes(document.defaultLanguage)) return [];
  const message = `"${document.defaultLanguage}" is not one of the languages. Choose one of: ${document.languages.join(', ')}.`;
  return [{ rule: 'language', path: ['defaultLanguage'], message }];
}

function teamProblems(document: CharterDocument): CharterProblem[] {
  const clinics = new Set(document.clinics.map((clinic) => clinic.id));
  return document.teams.flatMap((team, index) =>
    unknown(team.clinics ?? [], clinics, ['teams', index, 'clinics'], 'clinic'),
  );
}

/** Names that lead nowhere, things no one uses, and parts a charter cannot do without: each looks at its own part. */
export const REFERENCE_CHECKS = [
  languageProblems,
  twiceProblems,
  teamProblems,
  topicProblems,
  clauseProblems,
  helpLineProblems,
];

export const referenceProblems = (document: CharterDocument): CharterProblem[] =>
  REFERENCE_CHECKS.flatMap((check) => check(document));
