import type {
  Advice,
  ConceptStanding,
  GuidanceCharter,
  GuidanceContext,
  GuidanceDraft,
} from './advice.ts';
import { standingOfConcept } from './flags/concept-standing.ts';
import { lexicon } from './lexicon/lexicon.ts';
import { adviseWith } from './read-draft.ts';
import { modelTopicsOf } from './topics/model/topic-model.ts';
import { weighWithModel } from './urgency/weigh.ts';

const adviseInFull = adviseWith(lexicon, { topics: modelTopicsOf, urgency: weighWithModel });

/**
 * Reads a draft as a careful nurse would: what may be urgent, what it is about, what is still missing.
 * Deterministic and pure; the same in the browser and on the server. It never throws: when it fails,
 * the advice carries `fault` and the emergency screen. No flag never means that a message is not urgent.
 */
export function advise(
  draft: GuidanceDraft,
  charter: GuidanceCharter,
  context: GuidanceContext,
): Advice {
  return adviseInFull(draft, charter, context);
}

/** How `concept` stands in `text`: denied or affirmed, when, and whose. For clinical notes and checks of the scopes. */
export function conceptStanding(text: string, concept: string): ConceptStanding {
  return standingOfConcept(text, concept, lexicon());
}
