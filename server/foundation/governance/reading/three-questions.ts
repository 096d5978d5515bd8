import {
  describePromise,
  type CharterDocument,
  type ResolvedCharter,
  type Words,
} from '#rules/charter/index.ts';

/** A possible answer: the charter's own words, or the key of a phrase. */
export interface QuizChoice {
  id: string;
  text: string | null;
}

export interface QuizQuestion {
  id: 'danger' | 'when' | 'who';
  /** Values the question names. */
  topic: string;
  phone: string;
  choices: QuizChoice[];
  right: string;
  /** The rule that answers it, in the charter's words. */
  rule: string;
}

const CHOICES = 3;

/** Three questions about what matters most: danger, when an answer comes, who reads. Drawn from the charter, so they are never out of date. */
export function threeQuestions(
  document: CharterDocument,
  charter: ResolvedCharter,
  language: string,
): QuizQuestion[] {
  const say = (words: Words | undefined) =>
    words?.[language] ?? words?.[charter.defaultLanguage] ?? '';
  const rule = (id: string) => say(charter.clauses.find((each) => each.id === id)?.plainWords);
  const [topic] = charter.topics;
  if (topic === undefined) return [];
  const phone = charter.helpLines.find(({ concern }) => concern === 'emergency')?.phone ?? '';
  const told = (promise: typeof topic.promise) =>
    describePromise(promise, language, document.phrases);
  const right = told(topic.promise);
  const others = [
    ...charter.topics.map(({ promise }) => promise),
    charter.urgent.emergency.promise,
    { ...topic.promise, amount: topic.promise.amount + 3 },
  ].map(told);
  const times = [...new Set([right, ...others])].slice(0, CHOICES);
  const asked = { topic: say(topic.label), phone };
  return [
    {
      id: 'danger',
      ...asked,
      choices: ['wait', 'call', 'tomorrow'].map((id) => ({ id, text: null })),
      right: 'call',
      rule: rule('urgency.emergency'),
    },
    {
      id: 'when',
      ...asked,
      choices: times.toSorted().map((text) => ({ id: text, text })),
      right,
      rule: rule(topic.clause),
    },
    {
      id: 'who',
      ...asked,
      choices: [
        { id: 'doctor', text: null },
        { id: 'team', text: say(charter.names?.teams[topic.route.team]) },
        { id: 'computer', text: null },
      ],
      right: 'team',
      rule: say(topic.readBy),
    },
  ];
}
