import type { Advice, PageCharter } from '#rules/guidance/index.ts';
import type { ResolvedCharter } from '#rules/charter/index.ts';
import { patientContext } from './advise-draft.ts';
import { adviceOn, draftReading } from './draft-reading.ts';
import {
  guidedQuestionView,
  headOf,
  helpLineViews,
  readingFacts,
  type ComposeView,
  type ReviewView,
  type SafetyView,
} from './writing.views.ts';
import type { Writer } from './pretend-head.ts';
import { tipViews } from './tips/draft-tips.ts';
import type { OpenDraft } from './writing-steps.ts';

/** The part of the charter that guidance reads in the browser. */
function guidanceSlice({ topics, clauses }: ResolvedCharter, topicId: string | null): PageCharter {
  return {
    topics: topics
      .filter(({ id }) => id === topicId)
      .map(({ id, urgentQuestions }) => ({
        id,
        urgentQuestions: urgentQuestions.map(({ id: question, tier, screen }) => ({
          id: question,
          tier,
          screen,
        })),
      })),
    clauses: clauses
      .filter(({ element }) => element === 'urgency')
      .map(({ id, element }) => ({ id, element })),
  };
}

export function composeView(open: OpenDraft, actor: Writer, now: number): ComposeView {
  const { draft, patient, charter, rules, attachments } = open;
  const advice = adviceOn(open, actor, now);
  const topic = charter.topics.find((each) => each.id === draft.topicId);
  return {
    head: headOf(draft, patient, actor, charter, rules),
    threadId: draft.threadId,
    subject: draft.subject,
    body: draft.body,
    maximumCharacters: charter.maximumCharacters,
    questions: (topic?.guidedQuestions ?? []).map((question) =>
      guidedQuestionView(question, draft, actor.language, charter),
    ),
    attachments,
    attachmentLimits: {
      count: charter.attachments.maximumCount,
      bytes: charter.attachments.maximumBytesPerFile,
      kinds: charter.attachments.contentKinds,
    },
    answerBy: readingFacts(draft, charter, rules, advice, actor, now).answerBy,
    savedAt: draft.updatedAt,
    otherVersion: draft.otherVersion,
    advice,
    named: {
      defaultLanguage: charter.defaultLanguage,
      topics: charter.topics.map(({ id, label }) => ({ id, label })),
      helpLines: charter.helpLines.map(({ concern, phone }) => ({ concern, phone })),
    },
    guidance: {
      charter: guidanceSlice(charter, draft.topicId),
      reading: draftReading(advice),
      topicId: draft.topicId,
      urgentAnswers: Object.entries(draft.urgentAnswers)
        .filter(([, answer]) => answer === 'yes')
        .map(([id]) => id),
      patient: patientContext(patient, now),
      dismissed: open.tips.away,
      tips: tipViews(open.tips, charter, actor.language),
    },
  };
}

/**
 * The tip a review shows: the first one, unless the words' own page has shown it already and it is no reason to stop. Without a
 * script this is where tips are met; with one, only what asks for attention is said again.
 */
function reviewTip(open: OpenDraft, advice: Advice, language: string): ReviewView['tip'] {
  const { tips, charter } = open;
  if (advice.screen === 'safety') return null;
  const views = tipViews(tips, charter, language);
  const [first] = advice.tips.filter(
    ({ id, interrupts }) =>
      id !== 'good_reason' && (interrupts || !tips.remembered.get(id)?.here.has('shown')),
  );
  const view = first && views[first.id];
  return view ? { id: first.id, ...view } : null;
}

export function reviewView(open: OpenDraft, actor: Writer, now: number): ReviewView {
  const { draft, patient, charter, rules, attachments } = open;
  const advice = adviceOn(open, actor, now);
  const facts = readingFacts(draft, charter, rules, advice, actor, now);
  return {
    head: { ...headOf(draft, patient, actor, charter, rules), teamName: facts.teamName },
    subject: draft.subject,
    body: draft.body,
    record: facts.record,
    attachments,
    readBy: facts.readBy,
    answerBy: facts.answerBy,
    openNow: facts.openNow,
    nextOpening: facts.nextOpening,
    costNotice: facts.costNotice,
    stillNeeded: draft.threadId === null ? facts.stillNeeded : [],
    advice,
    tip: reviewTip(open, advice, actor.language),
  };
}

export function safetyView(open: OpenDraft, actor: Writer, now: number): SafetyView {
  const { draft, patient, charter, rules } = open;
  const advice = adviceOn(open, actor, now);
  const facts = readingFacts(draft, charter, rules, advice, actor, now);
  const flags = advice.flags.filter(
    (flag) => flag.screen === advice.screen || flag.tier === 'emergency',
  );
  return {
    head: headOf(draft, patient, actor, charter, rules),
    alert: advice.alert,
    screen: advice.screen,
    words: [...new Set(flags.map((flag) => flag.text).filter((text) => text !== ''))].slice(0, 3),
    helpLines: helpLineViews(charter, actor.language),
    openNow: facts.openNow,
    nextOpening: facts.nextOpening,
    teamName: facts.teamName,
    threadId: draft.threadId,
  };
}
