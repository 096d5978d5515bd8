import * as z from 'zod';

export const aboutKinds = ['lesson', 'tip', 'rule'] as const;
export type AboutKind = (typeof aboutKinds)[number];

/** Where in the system of care the remark belongs: the four levels at which people ask for help with messaging. */
export const levels = ['patient', 'portal', 'physician', 'system'] as const;
export type Level = (typeof levels)[number];

/** Parts of the work system, after SEIPS 2.0 (Holden et al., Ergonomics 2013, doi 10.1080/00140139.2013.838643). */
export const components = [
  'person',
  'tasks',
  'tools',
  'organization',
  'internal_environment',
  'external_environment',
] as const;
export type Component = (typeof components)[number];

export type VoiceOutcome = 'changed' | 'kept';

/** What somebody speaks about: `lesson:P2`, `tip:since-when`, `rule:promises`. */
export interface About {
  kind: AboutKind;
  id: string;
}

/** The three questions, each answer empty when there is nothing to say. */
export interface Words {
  helped: string;
  confused: string;
  wouldChange: string;
}

export const WORDS_AT_MOST = 2000;
export const ANSWER_AT_MOST = 1000;

/** `kind:id` as it stands in an address. */
export const aboutText = z
  .string()
  .regex(/^(lesson|tip|rule):[\w-]{1,60}$/)
  .transform((text): About => {
    const [kind, id] = text.split(':') as [AboutKind, string];
    return { kind, id };
  });
