import type { ResolvedCharter } from '#rules/charter/index.ts';
import { clauseValue, describePromise } from '#rules/charter/index.ts';
import type { Ground } from '#platform/ground.ts';
import {
  rulesInForce,
  type OrganizationRules,
  type PreviewHead,
} from '#foundation/governance/index.ts';
import { read, type PersonActor } from '#foundation/people/index.ts';
import { beginningOf } from './advise-draft.ts';
import { listDrafts } from './draft.store.ts';
import {
  clinicians,
  keptPromises,
  threadRows,
  type CareTeamMember,
  type TeamPromiseView,
  type ThreadRowView,
} from './home.views.ts';
import { patientIdsOf } from './messaging.permissions.ts';
import { sayIn } from './writing.views.ts';

const SHOWN_AT_MOST = 12;

/** A team as the patient knows it: what it answers, how fast, and how often that was kept. */
export interface TeamCardView {
  name: string;
  topics: string[];
  promise: string;
  kept: number;
  total: number;
}

export interface HomeView {
  givenName: string;
  selfId: string;
  waiting: ThreadRowView[];
  conversations: ThreadRowView[];
  hasMore: boolean;
  drafts: { id: string; beginning: string; patientName: string | null; updatedAt: number }[];
  teams: TeamCardView[];
  clinicians: CareTeamMember[];
  goodReasons: string[];
  mayWrite: boolean;
  /** How writing works, under rules that are not in force yet. */
  preview: PreviewHead | null;
}

/** What is waiting, what is under way, who answers and how fast: one page, one transaction. */
export async function homeView(
  ground: Ground,
  actor: PersonActor,
  requestId: string,
): Promise<HomeView> {
  const rules = await rulesInForce(ground, actor.organizationId);
  const charter = rules.forClinic(actor.ownClinicId ?? actor.proxyFor[0]?.clinicId ?? '');
  const routes = teamRoutes(charter, rules);
  const on = {
    action: 'messaging.list_threads',
    subjectKind: 'person',
    subjectId: actor.personId,
    requestId,
  };
  const [rows, drafts, kept, care] = await read(ground, actor, on, (transaction) =>
    Promise.all([
      threadRows(transaction, actor.organizationId, actor.personId, patientIdsOf(actor), {
        before: null,
        limit: SHOWN_AT_MOST + 1,
      }),
      listDrafts(transaction, actor.organizationId, actor.personId),
      keptPromises(
        transaction,
        routes.map((route) => route.teamId),
      ),
      clinicians(
        transaction,
        actor.organizationId,
        actor.ownClinicId === null ? (actor.proxyFor[0]?.patientId ?? '') : actor.personId,
      ),
    ]),
  );
  const waiting = rows.filter((row) => row.status === 'waiting_for_you');
  return {
    givenName: actor.givenName,
    selfId: actor.personId,
    waiting,
    conversations: rows.filter((row) => row.status !== 'waiting_for_you').slice(0, SHOWN_AT_MOST),
    hasMore: rows.length > SHOWN_AT_MOST,
    drafts: drafts.map((draft) => ({
      id: draft.id,
      beginning: beginningOf(draft, charter, actor.language, ground.clock.now()),
      patientName:
        actor.proxyFor.find((right) => right.patientId === draft.patientId)?.patientName ?? null,
      updatedAt: draft.updatedAt,
    })),
    teams: teamCards(routes, kept, charter, rules, actor.language),
    clinicians: care,
    goodReasons: firstReasons(charter, actor.language),
    mayWrite: actor.ownClinicId !== null || actor.proxyFor.some((right) => right.mayWrite),
    preview: null,
  };
}

function firstReasons(charter: ResolvedCharter, language: string): string[] {
  return charter.topics
    .flatMap((topic) => topic.goodReasons.slice(0, 1).map(sayIn(charter, language)))
    .slice(0, 3);
}

/** What the page says about how writing works, with nobody's conversations on it. */
export async function previewHome(
  ground: Ground,
  { scope, language }: PersonActor,
  charter: ResolvedCharter,
  rules: OrganizationRules,
): Promise<Omit<HomeView, 'preview'>> {
  const routes = teamRoutes(charter, rules);
  const kept = await ground.database.transaction(scope, (transaction) =>
    keptPromises(
      transaction,
      routes.map((route) => route.teamId),
    ),
  );
  return {
    givenName: '',
    selfId: '',
    waiting: [],
    conversations: [],
    hasMore: false,
    drafts: [],
    teams: teamCards(routes, kept, charter, rules, language),
    clinicians: [],
    goodReasons: firstReasons(charter, language),
    mayWrite: false,
  };
}

interface TeamRoute {
  teamId: string;
  topics: ResolvedCharter['topics'];
}

function teamRoutes(charter: ResolvedCharter, rules: OrganizationRules): TeamRoute[] {
  const byTeam = Map.groupBy(charter.topics, (topic) => rules.teamId(topic.route.team) ?? '');
  return [...byTeam]
    .filter(([teamId]) => teamId !== '')
    .map(([teamId, topics]) => ({ teamId, topics }));
}

function teamCards(
  routes: TeamRoute[],
  kept: TeamPromiseView[],
  charter: ResolvedCharter,
  rules: OrganizationRules,
  language: string,
): TeamCardView[] {
  const smallest = clauseValue(charter, 'measurement.published')?.smallestGroup ?? 0;
  return routes.map(({ teamId, topics }) => {
    const figures = kept.find((each) => each.teamId === teamId);
    const promise = topics[0]?.promise;
    return {
      name: rules.teamName(teamId, language),
      topics: topics.map((topic) => sayIn(charter, language)(topic.label)),
      promise: promise ? describePromise(promise, language, rules.document.phrases) : '',
      kept: figures?.kept ?? 0,
      // Small numbers say more about one message than about a team.
      total: figures && figures.total >= smallest ? figures.total : 0,
    };
  });
}
