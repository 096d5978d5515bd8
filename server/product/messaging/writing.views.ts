import type { Advice, PageCharter } from '#rules/guidance/index.ts';
import type { DraftReading } from './draft-reading.ts';
import type {
  GuidedQuestion,
  HelpLine,
  ResolvedCharter,
  Screen,
  Topic,
  UrgentQuestion,
  Words,
} from '#rules/charter/index.ts';
import { isOpen, nextOpening, promisedAt } from '#rules/worktime/index.ts';
import type { OrganizationRules } from '#foundation/governance/index.ts';
import { answerTexts } from './advise-draft.ts';
import type { Attachment } from './attachment.store.ts';
import { decideDelivery } from './decide-delivery.ts';
import type { Draft, PatientFacts } from './draft.store.ts';
import type { Problem } from './messaging.errors.ts';
import { readByOf } from './read-by.ts';
import type { Writer, WritingPlace } from './pretend-head.ts';
import type { TipView } from './tips/draft-tips.ts';
import { topicsInReach, type OutOfReach } from './reach.ts';

/** What every step of writing shows at its head. */
export interface WritingHead extends WritingPlace {
  draftId: string;
  revision: number;
  about: { self: boolean; patientName: string; relation: string | null };
  topicLabel: string | null;
  teamName: string | null;
  problems: readonly Problem[];
}

export interface TopicChoiceView {
  id: string;
  label: string;
  hint: string;
  goodReasons: string[];
  betterDoor: { title: string; how: string; phone: string | null; topicId: string | null } | null;
  /** When an answer would be due if the message were sent now. */
  answerBy: number;
  chosen: boolean;
}

export interface GuidedQuestionView {
  id: string;
  label: string;
  hint: string | null;
  required: boolean;
  kind: 'choice' | 'several' | 'text';
  maximumCharacters: number | null;
  choices: { id: string; label: string; chosen: boolean }[];
  text: string;
}

export interface HelpLineView {
  id: string;
  concern: HelpLine['concern'];
  name: string;
  phone: string;
  sms: { number: string; text: string | null } | null;
  chatUrl: string | null;
  hours: string;
  alwaysOpen: boolean;
  note: string | null;
}

/** Picks the words of one language, falling back to the charter's own. */
export function sayIn(charter: Pick<ResolvedCharter, 'defaultLanguage'>, language: string) {
  return (words: Words | undefined): string =>
    words?.[language] ?? words?.[charter.defaultLanguage] ?? '';
}

export function headOf(
  draft: Draft,
  patient: PatientFacts,
  actor: Writer,
  charter: ResolvedCharter,
  rules: OrganizationRules,
  problems: readonly Problem[] = [],
): WritingHead {
  const topic = charter.topics.find((each) => each.id === draft.topicId);
  const say = sayIn(charter, actor.language);
  const teamId = topic ? rules.teamId(topic.route.team) : undefined;
  return {
    draftId: draft.id,
    at: `/write/${draft.id}`,
    pretend: null,
    revision: draft.revision,
    about: {
      self: patient.id === actor.personId,
      patientName: patient.name,
      relation: actor.proxyFor.find((right) => right.patientId === patient.id)?.relation ?? null,
    },
    topicLabel: topic ? say(topic.label) : null,
    teamName: teamId ? rules.teamName(teamId, actor.language) : null,
    problems,
  };
}

export function topicChoices(
  charter: ResolvedCharter,
  language: string,
  chosen: string | null,
  now: number,
  reach: OutOfReach | null,
): TopicChoiceView[] {
  const say = sayIn(charter, language);
  return topicsInReach(charter, reach).map((topic) => ({
    id: topic.id,
    label: say(topic.label),
    hint: say(topic.hint),
    goodReasons: topic.goodReasons.map(say),
    betterDoor: topic.betterDoor
      ? {
          title: say(topic.betterDoor.title),
          how: say(topic.betterDoor.how),
          phone: topic.betterDoor.phone ?? null,
          topicId: topic.betterDoor.topicId ?? null,
        }
      : null,
    answerBy: promisedAt(charter.calendar, now, topic.promise),
    chosen: topic.id === chosen,
  }));
}

export function urgentQuestionViews(
  topic: Topic,
  draft: Draft,
  language: string,
  charter: ResolvedCharter,
) {
  const say = sayIn(charter, language);
  return topic.urgentQuestions.map((question: UrgentQuestion) => ({
    id: question.id,
    text: say(question.text),
    answer: draft.urgentAnswers[question.id] ?? null,
  }));
}

export function guidedQuestionView(
  question: GuidedQuestion,
  draft: Draft,
  language: string,
  charter: ResolvedCharter,
): GuidedQuestionView {
  const say = sayIn(charter, language);
  const given = [draft.answers[question.id] ?? []].flat();
  const { answer } = question;
  return {
    id: question.id,
    label: say(question.label),
    hint: question.hint ? say(question.hint) : null,
    required: question.required ?? false,
    kind: answer.kind === 'text' ? 'text' : answer.several ? 'several' : 'choice',
    maximumCharacters: answer.kind === 'text' ? answer.maximumCharacters : null,
    choices:
      answer.kind === 'choice'
        ? answer.choices.map((choice) => ({
            id: choice.id,
            label: say(choice.label),
            chosen: given.includes(choice.id),
          }))
        : [],
    text: answer.kind === 'text' ? String(draft.answers[question.id] ?? '') : '',
  };
}

export function helpLineViews(charter: ResolvedCharter, language: string): HelpLineView[] {
  const say = sayIn(charter, language);
  return charter.helpLines.map((line) => ({
    id: line.id,
    concern: line.concern,
    name: say(line.name),
    phone: line.phone,
    sms: line.sms
      ? { number: line.sms.number, text: line.sms.text ? say(line.sms.text) : null }
      : null,
    chatUrl: line.chatUrl ?? null,
    hours: say(line.hours),
    alwaysOpen: line.alwaysOpen,
    note: line.note ? say(line.note) : null,
  }));
}

export interface ComposeView {
  head: WritingHead;
  /** The message answers inside this thread; null for a new one. */
  threadId: string | null;
  subject: string;
  body: string;
  maximumCharacters: number;
  questions: GuidedQuestionView[];
  attachments: Attachment[];
  attachmentLimits: { count: number; bytes: number; kinds: readonly string[] };
  /** If it were sent now; null where no time may be shown. */
  answerBy: number | null;
  savedAt: number;
  otherVersion: Draft['otherVersion'];
  advice: Advice;
  /** What of the charter the margin may name. */
  named: Pick<ResolvedCharter, 'defaultLanguage'> & {
    topics: Pick<ResolvedCharter['topics'][number], 'id' | 'label'>[];
    helpLines: Pick<ResolvedCharter['helpLines'][number], 'concern' | 'phone'>[];
  };
  /** The slice of the charter that guidance reads in the browser, with what the server knows. */
  guidance: {
    charter: PageCharter;
    /** What the server read in the words as they stand. */
    reading: DraftReading;
    topicId: string | null;
    urgentAnswers: string[];
    patient: object;
    /** By tip id; one with two or more stays away. */
    dismissed: Record<string, number>;
    tips: Record<string, TipView>;
  };
}

export interface ReviewView {
  head: WritingHead;
  subject: string;
  body: string;
  record: { questionId: string; label: string; text: string }[];
  attachments: Attachment[];
  readBy: string;
  answerBy: number | null;
  openNow: boolean;
  nextOpening: number;
  costNotice: string | null;
  /** Questions without which the team cannot answer, and which have none yet. They never stop a message. */
  stillNeeded: { id: string; label: string }[];
  advice: Advice;
  tip: (TipView & { id: string }) | null;
}

export interface SafetyView {
  head: WritingHead;
  alert: Advice['alert'];
  screen: Screen;
  /** The words that caused it, as the person wrote them. */
  words: string[];
  helpLines: HelpLineView[];
  openNow: boolean;
  nextOpening: number;
  teamName: string;
  threadId: string | null;
}

/** What review and safety say about when and by whom it is read. */
export function readingFacts(
  draft: Draft,
  charter: ResolvedCharter,
  rules: OrganizationRules,
  advice: Advice,
  actor: Writer,
  now: number,
) {
  const delivery = decideDelivery({
    charter,
    teamId: rules.teamId,
    isAway: rules.isAway,
    topicId: draft.topicId,
    advice,
    now,
  });
  const topic = charter.topics.find((each) => each.id === draft.topicId);
  const say = sayIn(charter, actor.language);
  return {
    answerBy: delivery.promisedAt,
    teamName: rules.teamName(delivery.teamId, actor.language),
    readBy: readByOf(rules, delivery.teamId, say) || (topic ? say(topic.readBy) : ''),
    costNotice: topic?.costNotice ? say(topic.costNotice) : null,
    openNow: isOpen(charter.calendar, now),
    nextOpening: nextOpening(charter.calendar, now),
    record: answerTexts(draft, charter, actor.language),
    stillNeeded: (topic?.guidedQuestions ?? [])
      .filter(({ id, required }) => required && [draft.answers[id] ?? []].flat().join('') === '')
      .map(({ id, label }) => ({ id, label: say(label) })),
  };
}
