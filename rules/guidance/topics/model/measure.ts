import { lexicon } from '../../lexicon/lexicon.ts';
import { plainCharter } from '../../plain-charter.ts';
import { adviseWith } from '../../read-draft.ts';
import { readMessage } from './reading.ts';
import { guessTopics, type TopicGuesser, unpack } from './topic-model.ts';
import { type TopicExample, trainTopicModel } from './train.ts';

/** How many of `messages` each way of ranking had right first time. */
export interface TopicFigures {
  readonly messages: number;
  readonly byRules: number;
  readonly byModel: number;
  readonly byBoth: number;
}

function isRight(
  { subject, text, kind, alsoAcceptable }: TopicExample,
  model: TopicGuesser,
): number {
  const draft = { subject: subject ?? '', body: text };
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  const [best] = adviseWith(lexicon, { topics: model, urgency: (byRules) => byRules })(
    draft,
    plainCharter,
    context,
  ).topics;
  return best !== undefined && [kind, ...alsoAcceptable].includes(best.kind) ? 1 : 0;
}

/** Neighbours are told alike in two languages, so they are left out together. */
const neighbours = 12;

/**
 * Trains as often as there are folds, each time without one part of `examples`, and asks about that part.
 * `background` is always trained on and never asked about.
 */
export function crossValidateTopics(
  examples: readonly TopicExample[],
  background: readonly TopicExample[],
  folds: number,
): TopicFigures {
  let [byRules, byModel, byBoth] = [0, 0, 0];
  for (let fold = 0; fold < folds; fold += 1) {
    const isIn = (at: number): boolean => Math.floor(at / neighbours) % folds === fold;
    const known = examples.filter((_, index) => !isIn(index));
    const model = unpack(trainTopicModel([...known, ...background]));
    const guesser: TopicGuesser = (message) => guessTopics(message, model);
    for (const example of examples.filter((_, index) => isIn(index))) {
      const guesses = guesser(readMessage(example.subject ?? '', example.text));
      const acceptable = [example.kind, ...example.alsoAcceptable];
      byRules += isRight(example, () => []);
      byModel += guesses[0] !== undefined && acceptable.includes(guesses[0].kind) ? 1 : 0;
      byBoth += isRight(example, guesser);
    }
  }
  return { messages: examples.length, byRules, byModel, byBoth };
}
