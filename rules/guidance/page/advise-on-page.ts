import type { Advice, GuidanceCharter, GuidanceContext, GuidanceDraft } from '../advice.ts';
import { compileLexicon, type CompiledLexicon } from '../flags/compiled-lexicon.ts';
import { wordShapes } from '../lexicon/spelling-data.ts';
import { adviseWith } from '../read-draft.ts';
import { pageLexicon } from './page-lexicon.ts';

let compiled: CompiledLexicon | undefined;

function lexiconOfThePage(): CompiledLexicon {
  compiled ??= compileLexicon({ ...pageLexicon, shapes: wordShapes });
  return compiled;
}

const adviseFromPart = adviseWith(lexiconOfThePage);

/**
 * `advise` for a page: the same reader over the part of the lexicon that is used most, so that it fits in 30 KB.
 * It may see less than the server, never more; the server reads every draft in full at Continue and at Send.
 */
export function advise(
  draft: GuidanceDraft,
  charter: GuidanceCharter,
  context: GuidanceContext,
): Advice {
  return adviseFromPart(draft, charter, context);
}
