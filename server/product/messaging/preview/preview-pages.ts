import type { Ground } from '#platform/ground.ts';
import { notFound, page, type Answer } from '#platform/http/index.ts';
import { previewHead, type DraftRules, type PreviewFace } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { composeView, reviewView, safetyView } from '../composing.views.ts';
import { previewHome } from '../home-page.views.ts';
import { openPretendDraft, type PretendWords } from '../pretend-draft.ts';
import type { Writer } from '../pretend-head.ts';
import { mustShowSafety, safetyMark } from '../send-message.ts';
import type { OpenDraft } from '../writing-steps.ts';
import { headOf, helpLineViews, topicChoices, urgentQuestionViews } from '../writing.views.ts';

const NOBODY = 'per_preview';

export interface Look {
  ground: Ground;
  actor: PersonActor;
  found: DraftRules;
  /** Slug of the clinic whose patient would read it. */
  clinic: string;
  words: PretendWords;
}

/** The pages a message walks through, drawn from rules that are not in force. Nothing is kept and nobody is written to. */
export async function previewPage(
  look: Look,
  face: Exclude<PreviewFace, 'rules'> | 'seen',
): Promise<Answer> {
  const clinic = look.found.rules.clinics.find(({ slug }) => slug === look.clinic);
  if (clinic === undefined) throw notFound();
  if (face === 'home') return homePage(look, clinic.id);
  const open = await opened(look, clinic.id);
  if (face !== 'seen') return pages[face](look, open);
  // Back from the page that says what to do now: the words go on, and it is not shown again for them.
  const safetySeen = safetyMark(safetyView(open, writerOf(look), now(look)));
  const words = { ...look.words, safetySeen };
  return pages.words({ ...look, words }, { ...open, draft: { ...open.draft, safetySeen } });
}

function writerOf({ actor }: Look): Writer {
  return { personId: NOBODY, language: actor.language, proxyFor: [] };
}

function opened({ ground, actor, found, words }: Look, clinicId: string): Promise<OpenDraft> {
  return openPretendDraft(ground, {
    organizationId: actor.organizationId,
    authorId: NOBODY,
    patient: { id: NOBODY, name: actor.name, birthDate: null, clinicId, clinicalSummary: {} },
    words,
    charter: found.rules.forClinic(clinicId),
    rules: found.rules,
  });
}

const now = ({ ground }: Look) => ground.clock.now();

function marked<View extends { head: object }>(view: View, look: Look, face: PreviewFace): View {
  const { found, clinic, words, actor } = look;
  const preview = previewHead(found, { clinic, face, topic: words.topicId }, actor.language);
  const pretend = { carried: JSON.stringify(words), callouts: [], preview };
  const at = `/admin/charter/preview/${clinic}`;
  return { ...view, head: { ...view.head, at, pretend } };
}

async function homePage(look: Look, clinicId: string): Promise<Answer> {
  const { found, actor, clinic } = look;
  const charter = found.rules.forClinic(clinicId);
  const head = { clinic, face: 'home' as const, topic: null };
  return page('patient/messaging/home', {
    ...(await previewHome(look.ground, actor, charter, found.rules)),
    preview: previewHead(found, head, actor.language),
  });
}

type WritingFace = Exclude<PreviewFace, 'rules' | 'home'>;

const pages: Record<WritingFace, (look: Look, open: OpenDraft) => Answer> = {
  topic(look, open) {
    const { draft, patient, charter, rules } = open;
    const view = {
      head: headOf(draft, patient, writerOf(look), charter, rules),
      topics: topicChoices(charter, look.actor.language, draft.topicId, now(look), null),
      longAgo: null,
    };
    return page('patient/messaging/topic', marked(view, look, 'topic'));
  },
  urgent(look, open) {
    const { draft, patient, charter, rules } = open;
    const topic = charter.topics.find(({ id }) => id === draft.topicId);
    if (topic === undefined) return pages.topic(look, open);
    const view = {
      head: headOf(draft, patient, writerOf(look), charter, rules),
      questions: urgentQuestionViews(topic, draft, look.actor.language, charter),
      helpLines: helpLineViews(charter, look.actor.language),
    };
    return page('patient/messaging/urgent', marked(view, look, 'urgent'));
  },
  words(look, open) {
    if (open.draft.topicId === null) return pages.topic(look, open);
    const view = composeView(open, writerOf(look), now(look));
    return page('patient/messaging/compose', marked(view, look, 'words'));
  },
  review(look, open) {
    if (open.draft.topicId === null) return pages.topic(look, open);
    const view = reviewView(open, writerOf(look), now(look));
    if (!mustShowSafety(view.advice, open.draft))
      return page('patient/messaging/review', marked(view, look, 'review'));
    const safety = safetyView(open, writerOf(look), now(look));
    return page('patient/messaging/safety', marked(safety, look, 'review'));
  },
};
