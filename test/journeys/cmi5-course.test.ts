import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { packageOf, serveCourse, type CourseServer } from './course-lms.ts';
import { clickThrough } from './course-player.ts';
import { closeWindows, sharedBrowser } from './window.ts';

let browser: Browser;
const servers: CourseServer[] = [];
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(async () => {
  await closeWindows();
  for (const server of servers) server.close();
});

interface Statement {
  id: string;
  actor: unknown;
  verb: { id: string };
  object: { id: string };
  result?: {
    score?: { scaled: number };
    success?: boolean;
    completion?: boolean;
    duration?: string;
  };
  context: {
    registration: string;
    contextActivities: { category?: { id: string }[]; grouping?: { id: string }[] };
    extensions: Record<string, unknown>;
  };
  timestamp: string;
}

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';
const SESSION = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const actor = { account: { homePage: 'https://lms.test', name: 'learner-1' }, objectType: 'Agent' };
const activityId = 'https://parley.test/courses/patient-side/all';
const registration = randomUUID();

/** A learning system that launches by cmi5 and takes nothing that the specification forbids. */
function system() {
  const statements: Statement[] = [];
  const refused: string[] = [];
  const states = new Map<string, string>();
  const tokens = new Map<string, string>();
  const session = { number: 0, fetched: false, calls: [] as string[] };
  const token = () => tokens.get('now') ?? '';
  const launchData = () => ({
    contextTemplate: {
      contextActivities: { grouping: [{ id: 'https://parley.test/courses/patient-side' }] },
      extensions: { [SESSION]: `session-${session.number}` },
    },
    launchMode: 'Normal',
    launchMethod: 'AnyWindow',
    moveOn: 'CompletedAndPassed',
    masteryScore: 0.8,
    returnURL: `${server.base}/lms`,
  });
  const server: { base: string } = { base: '' };

  function answer(request: IncomingMessage, response: ServerResponse, body: string): void {
    const url = new URL(request.url ?? '/', 'http://lms.test');
    const say = (status: number, text = '') => void response.writeHead(status).end(text);
    session.calls.push(`${request.method} ${url.pathname}`);
    if (url.pathname === '/lms') return say(200, '<!doctype html><title>Home again</title>');
    if (url.pathname === '/fetch') {
      if (request.method !== 'POST' || session.fetched) return say(400);
      session.fetched = true;
      return say(200, JSON.stringify({ 'auth-token': token() }));
    }
    if (request.headers.authorization !== `Basic ${token()}`) return say(401);
    if (request.headers['x-experience-api-version'] === undefined) return say(400);
    if (url.pathname === '/xapi/agents/profile') return say(404);
    if (url.pathname === '/xapi/activities/state') {
      const id = url.searchParams.get('stateId') ?? '';
      if (url.searchParams.get('registration') !== registration) return say(400);
      if (id === 'LMS.LaunchData') return say(200, JSON.stringify(launchData()));
      if (request.method === 'PUT') states.set(id, body);
      const kept = states.get(id);
      return request.method === 'PUT' ? say(204) : say(kept === undefined ? 404 : 200, kept ?? '');
    }
    const statement = JSON.parse(body) as Statement;
    const fault = faultOf(statement, url);
    if (fault !== undefined) refused.push(fault);
    else statements.push(statement);
    return say(fault === undefined ? 204 : 403);
  }

  function faultOf(statement: Statement, url: URL): string | undefined {
    const verb = verbOf(statement);
    const { context, result, object } = statement;
    const now = statements.filter(
      (each) => each.context.extensions[SESSION] === context.extensions[SESSION],
    );
    const categories = (context.contextActivities.category ?? []).map(({ id }) => id);
    const defined = verb !== 'experienced';
    const checks: readonly [string, boolean][] = [
      ['its id is in the address', url.searchParams.get('statementId') === statement.id],
      ['the actor is the one launched', JSON.stringify(statement.actor) === JSON.stringify(actor)],
      ['it has the registration', context.registration === registration],
      ['it has the session', context.extensions[SESSION] === `session-${session.number}`],
      ['it keeps the grouping', context.contextActivities.grouping?.length === 1],
      ['a moment in UTC', statement.timestamp.endsWith('Z')],
      ['the object', defined ? object.id === activityId : object.id.startsWith(`${activityId}/`)],
      ['the category cmi5', categories.includes(CMI5) === defined],
      [
        'the category move on',
        categories.includes(MOVE_ON) === /^(completed|passed|failed)$/.test(verb),
      ],
      ['initialized comes first, once', (verb === 'initialized') === (now.length === 0)],
      ['nothing after terminated', !now.some((each) => verbOf(each) === 'terminated')],
      [
        'completed and passed once',
        !/completed|passed/.test(verb) || !statements.some((each) => verbOf(each) === verb),
      ],
      [
        'failed once a session',
        verb !== 'failed' || !now.some((each) => verbOf(each) === 'failed'),
      ],
      [
        'a duration',
        !/completed|passed|failed|terminated/.test(verb) ||
          /^PT[\d.]+S$/.test(result?.duration ?? ''),
      ],
      ['completion', verb !== 'completed' || result?.completion === true],
      ['success', !/passed|failed/.test(verb) || result?.success === (verb === 'passed')],
      ['a score that fits', verb !== 'passed' || (result?.score?.scaled ?? 0) >= 0.8],
      ['the score to reach', !/passed|failed/.test(verb) || context.extensions[MASTERY] === 0.8],
    ];
    const broken = checks.find(([, holds]) => !holds);
    return broken && `${verb}: ${broken[0]}`;
  }

  return {
    statements,
    refused,
    session,
    answer,
    serve: (base: string) => (server.base = base),
    begin() {
      session.number += 1;
      session.fetched = false;
      session.calls = [];
      tokens.set('now', randomUUID());
    },
  };
}

const verbOf = ({ verb }: Statement) => verb.id.split('/').at(-1) ?? '';

async function opened() {
  const lms = system();
  const { files, view } = await packageOf('patient-side', 'cmi5');
  const server = await serveCourse(files, lms.answer);
  servers.push(server);
  lms.serve(server.base);
  const launch = async (): Promise<Page> => {
    lms.begin();
    const page = await (await browser.newContext()).newPage();
    page.setDefaultTimeout(20_000);
    const asked = new URLSearchParams({
      endpoint: `${server.base}/xapi/`,
      fetch: `${server.base}/fetch`,
      actor: JSON.stringify(actor),
      registration,
      activityId,
    });
    await page.goto(`${server.base}/content/index.html?${asked.toString()}`);
    await page.locator('[data-act]:visible').waitFor();
    return page;
  };
  return { lms, view, launch };
}

const soon = <T>(what: () => T) => expect.poll(what, { timeout: 10_000 });

test(
  'a course launched by cmi5 tells what the specification asks for, in order, over two sessions',
  { timeout: 60_000 },
  async () => {
    const { lms, view, launch } = await opened();
    const first = await launch();
    expect(lms.session.calls.slice(0, 4)).toEqual([
      'POST /fetch',
      'GET /xapi/activities/state',
      'GET /xapi/agents/profile',
      'PUT /xapi/statements',
    ]);
    await clickThrough(first, view.lessons.slice(0, 3));
    await soon(() => lms.statements.length).toBe(4);
    await first.close({ runBeforeUnload: false });
    await soon(() => lms.statements.map(verbOf).at(-1)).toBe('terminated');

    const second = await launch();
    await second.locator(`#${view.lessons[3]?.lesson.id}`).waitFor({ state: 'visible' });
    await clickThrough(second, view.lessons.slice(3));
    await second.locator('[data-leave]').click();
    await second.waitForURL(/\/lms$/);
    expect(lms.refused).toEqual([]);
    expect(lms.statements.map(verbOf)).toEqual([
      'initialized',
      'experienced',
      'experienced',
      'experienced',
      'terminated',
      'initialized',
      'experienced',
      'experienced',
      'experienced',
      'completed',
      'passed',
      'terminated',
    ]);
    expect(JSON.stringify(lms.statements)).not.toContain(view.lessons[0]?.questions[0]?.id);
  },
);

test(
  'who does not pass is told, fails once, and passes in another session',
  { timeout: 60_000 },
  async () => {
    const { lms, view, launch } = await opened();
    const page = await launch();
    await clickThrough(page, view.lessons, { wrong: true });
    await soon(() => lms.statements.map(verbOf).at(-1)).toBe('failed');
    await page.close({ runBeforeUnload: false });
    // What a page says as it goes belongs to its own session.
    await soon(() => lms.statements.map(verbOf).at(-1)).toBe('terminated');
    const again = await launch();
    await clickThrough(again, view.lessons);
    await soon(() => lms.statements.map(verbOf)).toContain('passed');
    expect(lms.refused).toEqual([]);
  },
);
