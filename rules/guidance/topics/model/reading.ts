import { type Occurrence, readOccurrences } from '../../flags/flags.ts';
import { standing } from '../../flags/standing.ts';
import { lexicon } from '../../lexicon/lexicon.ts';
import { cuesByField, type FieldCues } from '../topics.ts';
import type { ReadableField } from './features.ts';

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

/** A message as the lexicon read it. */
export interface ReadMessage {
  readonly fields: readonly ReadableField[];
  readonly cues: readonly FieldCues[];
  readonly occurrences: readonly Occurrence[];
}

/** The names of the cues and findings in a message, as features of the model; some more than once. */
export function signsOf({ cues, occurrences }: ReadMessage): string[] {
  const signs: string[] = [];
  for (const field of cues) {
    for (const { cue } of field.cues) signs.push(`=${cue.kind}${cue.weight}`);
  }
  for (const { finding, bits } of occurrences) {
    const own = signsOfFinding(finding);
    signs.push((bits & unreal) === 0 ? own.real : own.unreal);
  }
  return signs;
}

/** Reads a subject and a text. */
export function readMessage(subject: string, text: string): ReadMessage {
  const words = lexicon();
  const read = [readOccurrences('subject', subject, words), readOccurrences('body', text, words)];
  const fields = read.map(({ document }) => document);
  return {
    fields,
    cues: cuesByField(fields, words.topicCues),
    occurrences: read.flatMap(({ occurrences }) => occurrences),
  };
}
