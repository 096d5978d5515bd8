import type { Occurrence } from '../../flags/flags.ts';
import { readOccurrences } from '../../flags/flags.ts';
import { standing } from '../../flags/standing.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { cuesIn, type FieldCues } from '../topics.ts';
import type { ReadableMessage } from './features.ts';

const unreal = standing.negated | standing.hypothetical | standing.idiom | standing.family;

/** How a finding is called when it is there, and when it is denied, imagined or someone else's. */
interface FindingSigns {
  readonly real: string;
  readonly unreal: string;
}

const signsByFinding = new Map<string, FindingSigns>();

function signsOfFinding(finding: string): FindingSigns {
  const known = signsByFinding.get(finding);
  if (known !== undefined) return known;
  const signs = { real: `%${finding}`, unreal: `~${finding}` };
  signsByFinding.set(finding, signs);
  return signs;
}

/** The names of the cues and findings in a message; some more than once. */
export function signsOf(
  cuesByField: readonly FieldCues[],
  occurrences: readonly Occurrence[],
): string[] {
  const signs: string[] = [];
  for (const { cues } of cuesByField) {
    for (const { cue } of cues) signs.push(cue.sign);
  }
  for (const { finding, bits } of occurrences) {
    const own = signsOfFinding(finding);
    signs.push((bits & unreal) === 0 ? own.real : own.unreal);
  }
  return signs;
}

/** What the model reads of a subject and a text. */
export function readMessage(subject: string, text: string): ReadableMessage {
  const words = lexicon();
  const read = [subject, text].map((each, index) =>
    readOccurrences(index === 0 ? 'subject' : 'body', each, words),
  );
  const fields = read.map(({ document }) => document);
  const cues = fields.map((document) => ({
    field: document.field,
    cues: cuesIn(document, words.topicCues),
  }));
  return {
    fields,
    signs: signsOf(
      cues,
      read.flatMap(({ occurrences }) => occurrences),
    ),
  };
}
