import type { Advice, GuidanceCharter, GuidanceContext, GuidanceDraft } from '../advice.ts';
import { type Field, fieldsOf } from '../draft-fields.ts';
import {
  answeredFlags,
  factsOf,
  inOrder,
  screenFor,
  toFlag,
  type UrgentQuestion,
} from '../flags/advice-flags.ts';
import { compileLexicon, type CompiledLexicon } from '../flags/compiled-lexicon.ts';
import { raiseFlags, readOccurrences } from '../flags/flags.ts';
import { wordShapes } from '../lexicon/spelling-data.ts';
import { findIdentifiers } from '../text/identifiers.ts';
import { pageLexicon } from './page-lexicon.ts';

/** What a page sees by itself, between two readings by the server. */
export type PageAdvice = Pick<Advice, 'alert' | 'screen' | 'flags' | 'identifiers' | 'fault'>;

/** What of a charter a page needs for it. */
export interface PageCharter {
  readonly clauses: readonly Pick<GuidanceCharter['clauses'][number], 'id' | 'element'>[];
  readonly topics: readonly { id: string; urgentQuestions: readonly UrgentQuestion[] }[];
}

let compiled: CompiledLexicon | undefined;

function lexiconOfThePage(): CompiledLexicon {
  compiled ??= compileLexicon({ ...pageLexicon, shapes: wordShapes });
  return compiled;
}

function flagsIn(
  fields: readonly Field[],
  draft: GuidanceDraft,
  charter: PageCharter,
  context: Pick<GuidanceContext, 'patient'>,
) {
  const lexicon = lexiconOfThePage();
  const read = fields.flatMap(
    (field) => readOccurrences(field.name, field.text, lexicon).occurrences,
  );
  const raised = raiseFlags(read, factsOf(context.patient), lexicon.rules);
  const flags = [...raised.map((each) => toFlag(each, charter)), ...answeredFlags(draft, charter)];
  return inOrder(flags).filter((flag) => flag.tier !== 'watch');
}

function readOnPage(
  draft: GuidanceDraft,
  charter: PageCharter,
  context: Pick<GuidanceContext, 'patient'>,
): PageAdvice {
  const fields = fieldsOf(draft);
  const flags = flagsIn(fields, draft, charter, context);
  return {
    alert: flags[0]?.tier === 'emergency' ? 'emergency' : flags.length === 0 ? 'none' : 'same_day',
    screen: screenFor(flags),
    flags,
    identifiers: fields.flatMap((field) => findIdentifiers(field.name, field.text)),
  };
}

/**
 * The part of `advise` that a page can carry: emergencies told in the words people use most, and identifiers. It reads
 * with the same code over a part of the lexicon, so it sees less than the server, which reads the whole draft with every
 * save, at Continue and at Send. Flags carry no rule, concept or reason of their own: a page shows the words and the screen.
 * It never throws: a fault shows the emergency text and says so in `fault`.
 */
export function adviseOnPage(
  draft: GuidanceDraft,
  charter: PageCharter,
  context: Pick<GuidanceContext, 'patient'>,
): PageAdvice {
  try {
    return readOnPage(draft, charter, context);
  } catch (error) {
    return {
      alert: 'emergency',
      screen: 'emergency',
      flags: [],
      identifiers: [],
      fault: error instanceof Error ? error.message : 'unknown fault',
    };
  }
}
