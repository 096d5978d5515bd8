import {
  isPassed,
  nothingKept,
  percentOf,
  readKept,
  type Kept,
  type LearningSystem,
  type Standing,
} from './learning-system.ts';
import { statementOf, type LaunchData, type Launched, type Said } from './cmi5-statement.ts';

/** How we were launched by cmi5, from the address of the page; undefined when we were not. */
export function launchedBy(search: string): (Launched & { fetch: string }) | undefined {
  const asked = new URLSearchParams(search);
  const [endpoint, fetchUrl, registration, activityId, actor] = [
    'endpoint',
    'fetch',
    'registration',
    'activityId',
    'actor',
  ].map((name) => asked.get(name));
  if (!endpoint || !fetchUrl || !registration || !activityId || !actor) return undefined;
  return {
    endpoint: endpoint.endsWith('/') ? endpoint : `${endpoint}/`,
    fetch: fetchUrl,
    registration,
    activityId,
    actor: JSON.parse(actor) as unknown,
  };
}

const STATE = 'parley.progress';

/** Speaks cmi5 to a learning record store: statements in order, each once, and our bookmark in the State API. */
export class Cmi5 implements LearningSystem {
  readonly reports = true;
  leaveTo: string | null = null;
  readonly #launched: Launched & { fetch: string };
  readonly #session = { began: Date.now(), token: '', data: {} as LaunchData };
  readonly #said = new Set<string>();
  readonly #seen = new Set<string>();
  readonly #waiting: Said[] = [];
  #last: Promise<boolean> = Promise.resolve(true);

  constructor(launched: Launched & { fetch: string }) {
    this.#launched = launched;
  }

  async begin(): Promise<Kept> {
    const answer = await fetch(this.#launched.fetch, { method: 'POST' });
    this.#session.token = ((await answer.json()) as { 'auth-token': string })['auth-token'];
    const data = await this.#ask('GET', this.#stateAddress('LMS.LaunchData'));
    this.#session.data = (await data.json()) as LaunchData;
    this.leaveTo = this.#session.data.returnURL ?? null;
    // To be read before anything is said; there is nothing in them that we follow yet.
    await this.#ask(
      'GET',
      `agents/profile?${new URLSearchParams({
        profileId: 'cmi5LearnerPreferences',
        agent: JSON.stringify(this.#launched.actor),
      }).toString()}`,
    );
    await this.#tell({ verb: 'initialized' });
    const state = await this.#ask('GET', this.#stateAddress(STATE));
    const text = state.ok ? await state.text() : null;
    const kept = text === null ? nothingKept() : readKept(text);
    const before = (text === null ? {} : JSON.parse(text)) as { said?: string[] };
    for (const lesson of kept.seen) this.#seen.add(lesson);
    for (const verb of before.said ?? []) this.#said.add(verb);
    return kept;
  }

  save(standing: Standing): Promise<boolean> {
    this.#last = this.#last
      .then(async () => {
        // What is kept knows of a statement before it leaves: else a window closed between the two says it again.
        this.#waiting.push(...this.#news(standing));
        const kept = this.#keptOf(standing);
        const answers = [(await this.#ask('PUT', this.#stateAddress(STATE), kept)).ok];
        for (let next = this.#waiting.shift(); next; next = this.#waiting.shift())
          answers.push(await this.#tell(next));
        return answers.every(Boolean);
      })
      .catch(() => false);
    return this.#last;
  }

  async finish(standing: Standing): Promise<void> {
    await this.save(standing);
    await this.#tell({ verb: 'terminated' });
  }

  // The window goes while this runs: what still waits leaves at once, in its order, and nothing is waited for.
  end(standing: Standing): void {
    void this.#ask('PUT', this.#stateAddress(STATE), this.#keptOf(standing));
    for (const each of [...this.#waiting.splice(0), ...this.#news(standing)]) void this.#tell(each);
    void this.#tell({ verb: 'terminated' });
  }

  #ask(method: string, resource: string, body?: unknown): Promise<Response> {
    return fetch(`${this.#launched.endpoint}${resource}`, {
      method,
      // The last words are sent while the window goes.
      keepalive: method !== 'GET',
      headers: {
        authorization: `Basic ${this.#session.token}`,
        'x-experience-api-version': '1.0.3',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  }

  #stateAddress(id: string): string {
    const { activityId, actor, registration } = this.#launched;
    return `activities/state?${new URLSearchParams({
      stateId: id,
      activityId,
      agent: JSON.stringify(actor),
      registration,
    }).toString()}`;
  }

  async #tell(what: Said): Promise<boolean> {
    const statement = statementOf(this.#launched, this.#session, what);
    const answer = await this.#ask('PUT', `statements?statementId=${statement.id}`, statement);
    return answer.ok;
  }

  /** What this standing adds to what was said: a lesson read, completed, passed or failed, each as often as cmi5 allows. */
  #news(standing: Standing): Said[] {
    const { launchMode } = this.#session.data;
    const fresh: Said[] = standing.kept.seen
      .filter((lesson) => !this.#seen.has(lesson))
      .map((lesson) => ({ verb: 'experienced', lesson }));
    for (const lesson of standing.kept.seen) this.#seen.add(lesson);
    if (!standing.complete || launchMode === 'Browse' || launchMode === 'Review') return fresh;
    const verdict = isPassed(standing) ? 'passed' : 'failed';
    for (const verb of ['completed', verdict] as const) {
      if (this.#said.has(verb) || this.#said.has('passed')) continue;
      this.#said.add(verb);
      fresh.push(verb === 'completed' ? { verb } : { verb, scaled: percentOf(standing) / 100 });
    }
    return fresh;
  }

  #keptOf({ kept }: Standing) {
    // A new session may fail anew; completed and passed are said once for good.
    return { ...kept, said: [...this.#said].filter((verb) => verb !== 'failed') };
  }
}
