import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { notFound, page, redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import {
  personOf,
  staffSide,
  systemScope,
  type Actor,
  type PersonActor,
} from '#foundation/people/index.ts';
import { localDay, startOfDay } from '../editor/local-day.ts';
import { rulesInForce } from '../rules-in-force.ts';
import { listAbsences, listCoverers, type Absence } from './absence.store.ts';
import { endAbsence, markAway, mayMarkTeam, type CoverRefusal } from './mark-away.ts';

const route = routesFor<Actor>();
const day = z
  .string()
  .regex(/^\d{4}-\d\d-\d\d$/)
  .nullable()
  .default(null)
  .catch(null);
const DAY = 86_400_000;

/** Who is away, who covers, and the form to say so. Days are the organization's own, 'YYYY-MM-DD'. */
export interface CoverView {
  absences: {
    id: string;
    who: string;
    /** Null for a team: its routes say who answers. */
    cover: string | null;
    fromAt: number;
    untilAt: number;
    now: boolean;
    mayEnd: boolean;
  }[];
  teams: { id: string; name: string }[];
  people: { id: string; name: string }[];
  typed: { who: string; cover: string; from: string; until: string };
  today: string;
  problem: CoverRefusal | null;
  idempotencyKey: string;
  notice: 'marked' | 'ended' | null;
}

/** Absences that hold at this moment, for whoever moves work. */
export async function absencesNow(ground: Ground, organizationId: string): Promise<Absence[]> {
  const now = ground.clock.now();
  const all = await ground.database.transaction(systemScope(organizationId), (tx) =>
    listAbsences(tx, organizationId, now),
  );
  return all.filter(({ fromAt }) => fromAt <= now);
}

export function coverRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [
    route({
      method: 'GET',
      path: '/cover',
      permission: staffSide,
      audit: { nothing: 'Says which colleague or team is away, nothing of a patient.' },
      request: {
        query: z.object({
          notice: z.enum(['marked', 'ended']).nullable().default(null).catch(null),
        }),
      },
      response: 'page',
      handle: ({ asker, query }) => coverPage(ground, personOf(asker), { notice: query.notice }),
    }),
    route({
      method: 'POST',
      path: '/cover',
      permission: staffSide,
      audit: { inCommand: 'governance.mark_away' },
      request: {
        body: z.object({
          who: z.string().max(80).default(''),
          cover: z.string().max(80).default(''),
          from: day,
          until: day,
        }),
      },
      response: ['page', 'redirect'],
      async handle({ asker, body, requestId, idempotencyKey }) {
        const actor = personOf(asker);
        const { who, cover, from, until } = body;
        const zone = actor.timeZone;
        const now = ground.clock.now();
        const fromAt = from === null ? now : Math.max(now, startOfDay(from, zone));
        // The last day counts whole.
        const untilAt = until === null ? 0 : startOfDay(nextDay(until), zone);
        const away = { who, coverId: cover || null, fromAt, untilAt };
        const outcome = await markAway(ground, actor, away, { requestId, idempotencyKey });
        if ('done' in outcome) return redirect('/cover?notice=marked');
        const typed = { who, cover, from: from ?? '', until: until ?? '' };
        const { refused } = outcome;
        const status = refused.kind === 'not_yours' ? 403 : 422;
        return coverPage(ground, actor, { typed, problem: refused }, status);
      },
    }),
    route({
      method: 'POST',
      path: '/cover/:absence/end',
      permission: staffSide,
      audit: { inCommand: 'governance.end_absence' },
      request: { params: z.object({ absence: z.string().max(80) }) },
      response: 'redirect',
      async handle({ asker, params, requestId, idempotencyKey }) {
        const keys = { requestId, idempotencyKey };
        const ended = await endAbsence(ground, personOf(asker), params.absence, keys);
        if (!ended) throw notFound();
        return redirect('/cover?notice=ended');
      },
    }),
  ];
}

function nextDay(date: string): string {
  return new Date(Date.parse(date) + DAY).toISOString().slice(0, 10);
}

async function coverPage(
  ground: Ground,
  actor: PersonActor,
  shown: Partial<Pick<CoverView, 'typed' | 'problem' | 'notice'>>,
  status = 200,
) {
  const { organizationId, language, personId, staff } = actor;
  const now = ground.clock.now();
  const rules = await rulesInForce(ground, organizationId);
  const [absences, people] = await ground.database.transaction(actor.scope, (tx) =>
    Promise.all([
      listAbsences(tx, organizationId, now),
      listCoverers(tx, organizationId, staff?.clinicIds ?? []),
    ]),
  );
  const mayEnd = ({ teamId, personId: who }: Absence) =>
    teamId === null
      ? who === personId || staff?.manager === true
      : mayMarkTeam(actor, rules, teamId);
  const view: CoverView = {
    absences: absences.map((each) => ({
      id: each.id,
      who: each.teamId ? rules.teamName(each.teamId, language) : (each.personName ?? ''),
      cover: each.coverName,
      fromAt: each.fromAt,
      untilAt: each.untilAt,
      now: each.fromAt <= now,
      mayEnd: mayEnd(each),
    })),
    teams: rules.teams
      .filter((team) => !team.retired && mayMarkTeam(actor, rules, team.id))
      .map(({ id }) => ({ id, name: rules.teamName(id, language) })),
    people: people
      .filter((each) => each.personId !== personId)
      .map((each) => ({ id: each.personId, name: each.name })),
    typed: { who: 'me', cover: '', from: '', until: '' },
    today: localDay(now, actor.timeZone),
    problem: null,
    idempotencyKey: newId('key'),
    notice: null,
    ...shown,
  };
  return page('clinic/governance/cover', view, status);
}
