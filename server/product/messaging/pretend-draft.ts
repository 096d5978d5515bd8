import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import type { OrganizationRules } from '#foundation/governance/index.ts';
import { DISMISSALS_ALLOWED } from '#foundation/library/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import type { Draft, PatientFacts } from './draft.store.ts';
import { tipsInForce } from './tips/tips-in-force.ts';
import type { DraftChange, OpenDraft } from './writing-steps.ts';

/** What someone has written to a pretend team. It is kept by whoever asked for it, and nowhere here. */
export type PretendWords = Pick<
  Draft,
  'topicId' | 'body' | 'answers' | 'urgentAnswers' | 'safetySeen' | 'dismissed'
>;

export const nothingWritten: PretendWords = {
  topicId: null,
  body: '',
  answers: {},
  urgentAnswers: {},
  safetySeen: null,
  dismissed: {},
};

const MOST_CHARACTERS = 20_000;

const text = z.string().max(MOST_CHARACTERS);
const carriedWords = z.object({
  topicId: z.string().max(80).nullable(),
  body: text,
  answers: z.record(z.string().max(80), z.union([text, z.array(z.string().max(80)).max(30)])),
  urgentAnswers: z.record(z.string().max(80), z.enum(['yes', 'no'])),
  safetySeen: z.string().max(60).nullable(),
  dismissed: z.record(z.string().max(60), z.number().int()),
});

/** What came along with a form or was kept; anything else is a fresh start, so that no one is stopped by it. */
export function readCarried(given: unknown): PretendWords {
  const parsed = carriedWords.safeParse(typeof given === 'string' ? jsonOf(given) : given);
  return parsed.success ? parsed.data : nothingWritten;
}

function jsonOf(given: string): unknown {
  try {
    return JSON.parse(given);
  } catch {
    return null;
  }
}

/** The words with what a form of the writing flow changed. */
export function changedWords(words: PretendWords, change: DraftChange): PretendWords {
  const { topicId, body, safetySeen } = change;
  return {
    topicId: topicId ?? words.topicId,
    body: body ?? words.body,
    safetySeen: safetySeen ?? words.safetySeen,
    answers: { ...words.answers, ...change.answers },
    urgentAnswers: { ...words.urgentAnswers, ...change.urgentAnswers },
    dismissed: words.dismissed,
  };
}

/** A draft of nobody's, so that practice is written with the very pages, rules and advice of a real message. */
export async function openPretendDraft(
  ground: Ground,
  given: {
    organizationId: string;
    authorId: string;
    patient: PatientFacts;
    words: PretendWords;
    charter: ResolvedCharter;
    rules: OrganizationRules;
  },
): Promise<OpenDraft> {
  const { words, patient, charter, rules } = given;
  const inForce = await tipsInForce(ground, given.organizationId);
  const away = Object.fromEntries(
    Object.keys(words.dismissed).map((id) => [id, DISMISSALS_ALLOWED]),
  );
  return {
    draft: {
      ...words,
      id: 'pretend',
      authorId: given.authorId,
      patientId: patient.id,
      threadId: null,
      subject: '',
      revision: 1,
      otherVersion: null,
      updatedAt: ground.clock.now(),
      sentThreadId: null,
      sentMessageId: null,
    },
    patient,
    charter,
    rules,
    attachments: [],
    tips: { inForce, remembered: new Map(), away },
  };
}
