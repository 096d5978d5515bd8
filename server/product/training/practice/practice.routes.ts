import * as z from 'zod';
import type { Ground } from '#platform/ground.ts';
import {
  notFound,
  page,
  redirect,
  routesFor,
  type Answer,
  type AnyRoute,
} from '#platform/http/index.ts';
import { anyone, staffSide, type Actor } from '#foundation/people/index.ts';
import {
  changedWords,
  composeView,
  draftChangeOf,
  formFields,
  headOf,
  helpLineViews,
  mustShowSafety,
  nothingWritten,
  problemsOf,
  readCarried,
  reviewView,
  safetyMark,
  safetyView,
  topicChoices,
  urgentQuestionViews,
  type OpenDraft,
  type PretendWords,
} from '#product/messaging/index.ts';
import { notePracticed } from '../teaching/teach-patient.ts';
import { deskPracticeRoutes } from './desk-practice.routes.ts';
import { keepPractice, practiceOf } from './keep-practice.ts';
import type { ReadMessage } from './message-rubric.ts';
import type { PatientCase } from './patient-case.ts';
import { patientSideRoutes } from './patient-side.routes.ts';
import { practiceRoomFor, type PracticeRoom } from './practice-room.ts';
import { feedbackView, practiceListView, readPractice, storyView } from './practice.views.ts';
import {
  atCase,
  givenIn,
  openPractice,
  pageFor,
  placeCarried,
  placeQuery,
  practicePlace,
  pretendHead,
  readerAt,
  writerOf,
  type PracticePlace,
} from './write-to-pretend-team.ts';

const route = routesFor<Actor>();
const query = practicePlace;
const caseParam = z.object({ case: z.string().regex(/^[a-z][a-z0-9-]{0,60}$/) });
const ownPractice = { reads: 'training.read_practice', subjectKind: 'person' } as const;
const UNPROCESSABLE = 422;

const steps = ['start', 'topic', 'urgent', 'words', 'again', 'safety', 'send'] as const;
type Step = (typeof steps)[number];
/** Steps that only show the next page with what came along. */
const keepsNothing: ReadonlySet<Step> = new Set(['start', 'again']);

interface Walk {
  ground: Ground;
  asker: Actor;
  given: PatientCase;
  room: PracticeRoom;
  words: PretendWords;
  place: PracticePlace;
}

/** Practice: pretend messages and pretend work. Nothing of it reaches anyone, and nothing real is touched. */
export function practiceRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/practice',
      permission: anyone,
      audit: ownPractice,
      request: { query },
      response: 'page',
      async handle({ asker, query: asked, requestId }) {
        const room = await practiceRoomFor(ground, asker, asked);
        if (room === undefined) throw notFound();
        const kept = asker.kind === 'person' ? await practiceOf(ground, asker, requestId) : null;
        const side = staffSide.allows(asker) ? 'clinic' : 'patient';
        return page(`${side}/training/practice`, practiceListView(asker, room, kept));
      },
    }),
    ...deskPracticeRoutes(ground),
    ...patientSideRoutes(ground),
    route({
      method: 'GET',
      path: '/practice/:case',
      permission: anyone,
      audit: ownPractice,
      request: { params: caseParam, query },
      response: 'page',
      async handle({ asker, params, query: asked, requestId }) {
        const { given } = await found(ground, asker, params.case, asked);
        const own = asker.kind === 'person' && asked.beside === undefined;
        const kept = own ? await practiceOf(ground, asker, requestId) : null;
        const state = kept?.get(given.id)?.state;
        const words = state === undefined ? nothingWritten : readCarried(state);
        const reader = readerAt(asker, asked);
        const pretend = pretendHead(reader, words, 'story', asked, given);
        const begun = words.topicId !== null;
        const view = storyView(given, reader.language, pretend, begun);
        return pageFor(reader, page('patient/training/story', view));
      },
    }),
    // A step is a form that brings its words along; its address read by itself begins at the story.
    route({
      method: 'GET',
      path: '/practice/:case/:step',
      permission: anyone,
      audit: { nothing: 'Only sends to the story of a case.' },
      request: { params: caseParam },
      response: 'redirect',
      handle: async ({ params }) => redirect(`/practice/${params.case}`),
    }),
    ...steps.map((step) => stepRoute(ground, step)),
  ];
}

/** A case by the rules, and in the words, of who reads it: beside a patient, of the patient. */
async function found(ground: Ground, asker: Actor, id: string, asked: PracticePlace) {
  const room = await practiceRoomFor(ground, readerAt(asker, asked), asked);
  const given = room?.cases.patient.find((each) => each.id === id);
  if (room === undefined || given === undefined) throw notFound();
  return { room, given };
}

function stepRoute(ground: Ground, step: Step): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: `/practice/:case/${step}`,
    permission: anyone,
    audit: keepsNothing.has(step)
      ? { nothing: 'Shows a page of practice; nothing is kept and nobody is in it.' }
      : { inCommand: 'training.practise' },
    request: { params: caseParam, query, body: formFields },
    response: ['page', 'redirect'],
    async handle({ asker, params, query: asked, body, requestId, idempotencyKey }) {
      const [carried = null] = [body['carried']].flat();
      const place = { ...placeCarried(carried), ...givenIn(asked) };
      const { given, room } = await found(ground, asker, params.case, place);
      const before = readCarried(carried);
      const words = changedWords(before, {
        ...draftChangeOf(body),
        ...(typeof body['topic'] === 'string' && body['topic'] !== ''
          ? { topicId: body['topic'] }
          : {}),
      });
      const keys = { requestId, idempotencyKey };
      const reader = readerAt(asker, place);
      const walk = { ground, asker: reader, given, room, words, place };
      if (step === 'words' && body['intent'] === 'later') {
        await keep(walk, keys, null);
        return redirect(`/practice${placeQuery(place, room)}`);
      }
      return pageFor(reader, await walks[step](walk, keys, body));
    },
  });
}

type Keys = { requestId: string; idempotencyKey: string };
type Finished = { met: number; outOf: number; ending: string } | null;

/** For someone signed in, so that they can go on another day; for others nothing, and beside a patient only that it was sent. */
async function keep(walk: Walk, keys: Keys, finished: Finished): Promise<void> {
  const { ground, asker, given, words, place } = walk;
  if (asker.kind !== 'person') return;
  if (place.beside !== undefined) {
    if (finished !== null) await notePracticed(ground, asker, place.beside, keys);
    return;
  }
  const state = finished === null ? words : nothingWritten;
  const step = { caseId: given.id, state, turns: 1, seenTurns: null, finished };
  await keepPractice(ground, asker, step, keys);
}

const walks: Record<
  Step,
  (walk: Walk, keys: Keys, body: Readonly<Record<string, unknown>>) => Promise<Answer>
> = {
  start: (walk) => topicPage({ ...walk, words: nothingWritten }, false),
  async topic(walk, keys) {
    const { charter } = walk.room.rules;
    if (!charter.topics.some(({ id }) => id === walk.words.topicId)) return topicPage(walk, true);
    await keep(walk, keys, null);
    const topic = charter.topics.find(({ id }) => id === walk.words.topicId);
    return topic?.urgentQuestions.length === 0 ? wordsPage(walk) : urgentPage(walk);
  },
  async urgent(walk, keys) {
    await keep(walk, keys, null);
    return wordsPage(walk);
  },
  async words(walk, keys) {
    const open = await opened(walk);
    await keep(walk, keys, null);
    const view = reviewView(open, writerOf(walk.given, walk.asker.language), now(walk));
    const problems = missingIn(walk, open, view.advice);
    if (problems.length > 0) return wordsPage(walk, problems);
    if (mustShowSafety(view.advice, open.draft)) return safetyPage(walk);
    const pretend = pretendHead(walk.asker, walk.words, 'review', walk.place, walk.given);
    return page('patient/messaging/review', atCase(view, walk.given, pretend));
  },
  again: (walk) => (walk.words.topicId === null ? topicPage(walk, false) : wordsPage(walk)),
  async safety(walk, keys) {
    const open = await opened(walk);
    const view = safetyView(open, writerOf(walk.given, walk.asker.language), now(walk));
    const seen = { ...walk, words: { ...walk.words, safetySeen: safetyMark(view) } };
    await keep(seen, keys, null);
    return wordsPage(seen);
  },
  async send(walk, keys, body) {
    const open = await opened(walk);
    const read = readPractice(walk.ground, walk.given, open, walk.asker.language);
    const problems = missingIn(walk, open, read.advice);
    if (problems.length > 0) return wordsPage(walk, problems);
    if (body['safety_seen'] !== 'yes' && mustShowSafety(read.advice, open.draft))
      return safetyPage(walk);
    const answered = read.score === read.outOf ? 'well' : 'late';
    await keep(walk, keys, { met: read.score, outOf: read.outOf, ending: answered });
    const pretend = pretendHead(walk.asker, walk.words, 'answer', walk.place, walk.given);
    const at = { pretend, query: placeQuery(walk.place, walk.room) };
    const view = feedbackView(walk.ground, walk.given, open, walk.room, read, at);
    return page('patient/training/feedback', view);
  },
};

const missingIn = (walk: Walk, open: OpenDraft, advice: ReadMessage['advice']) =>
  problemsOf({ ...open, thread: undefined, attachments: 0, advice, now: now(walk) });
const now = ({ ground }: Walk) => ground.clock.now();
const opened = ({ ground, given, room, asker, words }: Walk) =>
  openPractice(ground, given, room, asker.language, words);

async function headed(walk: Walk) {
  const { draft, patient, charter, rules } = await opened(walk);
  return headOf(draft, patient, writerOf(walk.given, walk.asker.language), charter, rules);
}

async function topicPage(walk: Walk, missing: boolean): Promise<Answer> {
  const { asker, room, words, given } = walk;
  const head = await headed(walk);
  const problems = missing ? [{ field: 'topic' as const, code: 'choose_topic' as const }] : [];
  const topics = topicChoices(room.rules.charter, asker.language, words.topicId, now(walk), null);
  const view = { head: { ...head, problems }, topics, longAgo: null };
  return page(
    'patient/messaging/topic',
    atCase(view, given, pretendHead(asker, words, 'topic', walk.place, walk.given)),
    missing ? UNPROCESSABLE : 200,
  );
}

async function urgentPage(walk: Walk): Promise<Answer> {
  const { asker, words, given } = walk;
  const { draft, charter } = await opened(walk);
  const topic = charter.topics.find(({ id }) => id === draft.topicId);
  const view = {
    head: await headed(walk),
    questions: topic ? urgentQuestionViews(topic, draft, asker.language, charter) : [],
    helpLines: helpLineViews(charter, asker.language),
  };
  return page(
    'patient/messaging/urgent',
    atCase(view, given, pretendHead(asker, words, 'urgent', walk.place, walk.given)),
  );
}

async function wordsPage(
  walk: Walk,
  problems: ReturnType<typeof problemsOf> = [],
): Promise<Answer> {
  const { asker, words, given } = walk;
  const view = composeView(await opened(walk), writerOf(given, asker.language), now(walk));
  const shown = atCase(
    { ...view, head: { ...view.head, problems } },
    given,
    pretendHead(asker, words, 'words', walk.place, walk.given),
  );
  return page('patient/messaging/compose', shown, problems.length > 0 ? UNPROCESSABLE : 200);
}

async function safetyPage(walk: Walk): Promise<Answer> {
  const { asker, words, given } = walk;
  const view = safetyView(await opened(walk), writerOf(given, asker.language), now(walk));
  return page(
    'patient/messaging/safety',
    atCase(view, given, pretendHead(asker, words, 'safety', walk.place, walk.given)),
  );
}
