import type { GuidanceCharter } from '../../advice.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { adviseWith } from '../../read-draft.ts';
import { tokenise } from '../../text/tokens.ts';
import { isTopicKind, type RankedKind } from '../topics.ts';
import { blendTopics } from './blend.ts';
import { guessTopics, unpack } from './topic-model.ts';
import { type TopicExample, trainTopicModel } from './train.ts';

/** How many of `messages` each way of ranking had right first time. */
export interface TopicFigures {
  readonly messages: number;
  readonly byRules: number;
  readonly byModel: number;
  readonly byBoth: number;
}

const plainCharter: GuidanceCharter = {
  languages: ['en', 'es'],
  defaultLanguage: 'en',
  topics: [],
  helpLines: [],
  clauses: [],
};
const adviseByRules = adviseWith(lexicon);

function rankByRules({ subject, text }: TopicExample): RankedKind[] {
  const draft = { subject: subject ?? '', body: text };
  const context = { now: 0, author: 'patient', clinicOpen: true } as const;
  return adviseByRules(draft, plainCharter, context).topics.filter(({ kind }) => isTopicKind(kind));
}

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
    const known = examples.filter((_, index) => index % folds !== fold);
    const model = unpack(trainTopicModel([...known, ...background]));
    for (const example of examples.filter((_, index) => index % folds === fold)) {
      const isRight = (best: RankedKind | undefined): number =>
        best !== undefined && [example.kind, ...example.alsoAcceptable].includes(best.kind) ? 1 : 0;
      const fields = [example.subject ?? '', example.text];
      const guesses = guessTopics(
        fields.map((text) => ({ text, tokens: tokenise(text) })),
        model,
      );
      const ruled = rankByRules(example);
      byRules += isRight(ruled[0]);
      byModel += isRight(guesses[0]);
      byBoth += isRight(blendTopics(ruled, guesses)[0]);
    }
  }
  return { messages: examples.length, byRules, byModel, byBoth };
}
