import type { CharterDocument, DocumentTopic } from '../charter-document.ts';
import { clauseValue, REQUIRED_CLAUSES } from '../clause-value.ts';
import { ELEMENTS } from '../elements.ts';
import type { CharterProblem } from './charter-problem.ts';

type Path = (string | number)[];

function twice(items: readonly { id: string }[], path: Path, what: string): CharterProblem[] {
  return items.flatMap((item, index) =>
    items.findIndex((other) => other.id === item.id) < index
      ? [
          {
            rule: 'twice',
            path: [...path, index, 'id'],
            message: `The ${what} "${item.id}" is here twice. Give one another id.`,
          },
        ]
      : [],
  );
}

function unknownOne(id: string, path: Path, what: string): CharterProblem[] {
  const message = `There is no ${what} "${id}". Check the spelling or add it.`;
  return [{ rule: 'reference', path, message }];
}

function unknown(
  ids: readonly string[],
  known: ReadonlySet<string>,
  path: Path,
  what: string,
): CharterProblem[] {
  return ids.flatMap((id, index) => (known.has(id) ? [] : unknownOne(id, [...path, index], what)));
}

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
    if (clause.id === 'billing.notice') {
      const named = clauseValue(document, 'billing.notice')?.topics ?? [];
      problems.push(...unknown(named, topics, ['clauses', index, 'value', 'topics'], 'topic'));
    }
    if (clause.id === 'purpose.use') {
      const use = clauseValue(document, 'purpose.use');
      if (use && use.dont.length > use.do.length) {
        problems.push({
          rule: 'do-before-dont',
          path: ['clauses', index, 'value', 'dont'],
          message: `There are more don'ts (${use.dont.length}) than dos (${use.do.length}). Add good reasons to write.`,
        });
      }
    }
  });
  return problems;
}

function helpLineProblems(document: CharterDocument): CharterProblem[] {
  const problems: CharterProblem[] = [];
  const at = document.clauses.findIndex((clause) => clause.id === 'urgency.help_lines');
  const listed = clauseValue(document, 'urgency.help_lines') ?? [];
  const known = new Set(document.helpLines.map((line) => line.id));
  problems.push(...unknown(listed, known, ['clauses', at, 'value'], 'help line'));
  const anywhere = new Set([
    ...listed,
    ...[...document.clinics, ...document.teams].flatMap((one) =>
      (one.changes ?? []).flatMap((change) =>
        change.clause === 'urgency.help_lines' ? (change.value as string[]) : [],
      ),
    ),
  ]);
  document.helpLines.forEach((line, index) => {
    if (!anywhere.has(line.id)) {
      problems.push({
        rule: 'orphan',
        path: ['helpLines', index, 'id'],
        message: `No one is shown the help line "${line.id}". Add it to urgency.help_lines or remove it.`,
      });
    }
  });
  for (const concern of ['emergency', 'crisis'] as const) {
    const index = document.helpLines.findIndex((line) => line.concern === concern);
    const line = document.helpLines[index];
    if (!line) {
      problems.push({
        rule: 'missing',
        path: ['helpLines'],
        message: `There is no help line for "${concern}". Add one.`,
      });
    } else if (!line.alwaysOpen) {
      problems.push({
        rule: 'contradiction',
        path: ['helpLines', index, 'alwaysOpen'],
        message: `The line for "${concern}" must be open day and night.`,
      });
    }
  }
  return problems;
}

/** Names that lead nowhere, things no one uses, and parts a charter cannot do without. */
export function referenceProblems(document: CharterDocument): CharterProblem[] {
  const clinics = new Set(document.clinics.map((clinic) => clinic.id));
  const defaultIsOffered = document.languages.includes(document.defaultLanguage);
  return [
    ...(defaultIsOffered
      ? []
      : [
          {
            rule: 'language',
            path: ['defaultLanguage'],
            message: `"${document.defaultLanguage}" is not one of the languages. Choose one of: ${document.languages.join(', ')}.`,
          },
        ]),
    ...twice(document.clinics, ['clinics'], 'clinic'),
    ...twice(document.teams, ['teams'], 'team'),
    ...twice(document.topics, ['topics'], 'topic'),
    ...twice(document.clauses, ['clauses'], 'clause'),
    ...twice(document.helpLines, ['helpLines'], 'help line'),
    ...document.teams.flatMap((team, index) =>
      unknown(team.clinics ?? [], clinics, ['teams', index, 'clinics'], 'clinic'),
    ),
    ...topicProblems(document),
    ...clauseProblems(document),
    ...helpLineProblems(document),
  ];
}
