import { newId } from '#platform/ids/index.ts';
import { loadActor, type PersonActor } from '#foundation/people/index.ts';
import { startTeaching } from '#product/training/index.ts';
import { giveVoice } from '#product/voices/index.ts';
import type { AppWorld } from './app-world.ts';
import type { Principal, Thing } from './expected-access.ts';

export interface Cast {
  tokens: Record<Exclude<Principal, 'nobody'>, string>;
  actors: { mine: PersonActor; proxy: PersonActor; abroad: PersonActor };
  /** Signs everybody in anew, after a request that may have ended a session. */
  signInAgain(): Promise<void>;
}

const keys: Record<Exclude<Principal, 'nobody' | 'abroad'>, string> = {
  mine: 'marisol-vega',
  other: 'arthur-bell',
  proxy: 'elena-vega',
  reads: 'denise-brooks',
  gone: 'ife-abara',
  nurse: 'dana-whitfield',
  away: 'luis-ibarra',
  doctor: 'haddad',
  desk: 'gloria-nash',
  admin: 'priya-raman',
};

/** The twelve who ask, around one patient: grants to read and an ended one are added to what the demo has. */
export async function cast(world: AppWorld): Promise<Cast> {
  const grant = (proxy: string, rights: string, revoked: Date | null) =>
    world.ask(
      `INSERT INTO proxy_grant (organization_id, id, patient_id, proxy_id, relation, rights, revoked_at)
       VALUES ($1, $2, $3, $4, 'sister', $5, $6)`,
      [
        world.organizationId,
        newId('prx'),
        world.person(keys.mine),
        world.person(proxy),
        rights,
        revoked,
      ],
    );
  await world.ask('DELETE FROM proxy_grant WHERE proxy_id = ANY ($1)', [
    [world.person(keys.reads), world.person(keys.gone)],
  ]);
  await grant(keys.reads, 'read', null);
  await grant(keys.gone, 'read_and_write', new Date());
  const { twin } = world;
  const twinPerson = twin.idOf('per', keys.mine);
  const abroad = await loadActor(world.app.ground.database, {
    organizationId: twin.organizationId,
    personId: twinPerson,
    accountId: twin.idOf('acc', keys.mine),
    sessionId: 'ses_abroad',
  });
  if (abroad === undefined) throw new Error('The twin is not there.');
  const tokens = {} as Cast['tokens'];
  const signInAgain = async () => {
    for (const [who, key] of Object.entries(keys))
      tokens[who as keyof typeof keys] = await world.signIn(world.person(key));
    tokens.abroad = await world.signIn(twinPerson, twin.organizationId);
  };
  await signInAgain();
  return {
    tokens,
    actors: { mine: await world.actor(keys.mine), proxy: await world.actor(keys.proxy), abroad },
    signInAgain,
  };
}

const inCharter = {
  room: 'topics',
  part: 'bill',
  clinic: 'cardiology',
  face: 'topic',
  step: 'topic',
};
const nowhere = { ...inCharter, part: 'no-such-part', clinic: 'no-such-clinic' };

export interface Target {
  path: string;
  form: Record<string, string>;
}

/** Makes what a row of the table asks for, new each time, and the address and form that ask for it. */
export async function target(
  world: AppWorld,
  { actors, tokens }: Cast,
  route: { method: string; path: string },
  thing: Thing,
): Promise<Target> {
  const values = await valuesFor();
  const path = Object.entries(values).reduce(
    (address, [name, value]) => address.replace(new RegExp(`:${name}(?=/|$)`), value),
    route.path,
  );
  if (path.includes(':')) throw new Error(`Nobody knows what to put into ${route.path}.`);
  return { path, form: formFor(route.path, thing, world) };

  async function valuesFor(): Promise<Record<string, string>> {
    const { path: written } = route;
    if (written.startsWith('/teach')) return { session: await sittingOf(world, thing) };
    if (written.startsWith('/moments'))
      return { moment: thing === 'none' ? 'no-such-moment' : 'first-message' };
    if (written.startsWith('/cover')) return { absence: newId('abs') };
    if (/^\/(learn|practice|training|admin\/(?:library|portal))/.test(written))
      return taughtThing(written, thing);
    if (written.startsWith('/admin/charter'))
      return thing === 'none'
        ? { ...nowhere, clause: 'no.such-clause', version: '99' }
        : { ...inCharter, clause: 'promise.question', version: '1' };
    if (written.startsWith('/admin/voices')) return { voice: await voiceOf(world, actors, thing) };
    if (written.startsWith('/admin/')) return { id: recordId(world, written, thing) };
    if (written === '/attachments/:attachment')
      return { attachment: await attachmentOf(world, tokens.mine, actors.mine, thing) };
    if (written.includes(':attachment')) {
      const draft = await draftFor(thing);
      return {
        draft,
        attachment: thing === 'mine' ? await upload(world, tokens.mine, draft) : newId('att'),
      };
    }
    if (written.includes(':draft')) return { draft: await draftFor(thing) };
    if (written.includes(':thread')) return { thread: await threadFor(thing) };
    if (written.includes(':workItem'))
      return { workItem: await workItemFor(), view: 'all', verb: 'claim' };
    const view = { all: 'all', team: 'family-nurses' }[String(thing)] ?? 'family-nursex';
    return { view, token: 'no-such-link', code: 'es', organization: 'riverside', lesson: 'P2' };
  }

  async function threadFor(what: Thing): Promise<string> {
    if (what === 'none') return newId('thr');
    const body =
      what === 'secret' ? 'My husband hits me and I am afraid of him.' : 'Where do I park?';
    const sent = await world.send(what === 'abroad' ? actors.abroad : actors.mine, { body });
    return sent.threadId;
  }

  async function workItemFor(): Promise<string> {
    if (thing === 'none') return newId('wrk');
    const threadId = await threadFor(thing);
    const [row] = await world.ask<{ id: string }>('SELECT id FROM work_item WHERE thread_id = $1', [
      threadId,
    ]);
    return row?.id ?? '';
  }

  async function draftFor(what: Thing): Promise<string> {
    if (what === 'none') return newId('dra');
    const body = 'Where do I park?';
    if (what === 'proxys')
      return world.draft(actors.proxy, { body, about: keys.mine, topicId: 'symptom' });
    return world.draft(what === 'abroad' ? actors.abroad : actors.mine, {
      body,
      topicId: 'symptom',
    });
  }
}

/** The nurse teaches the patient "mine". */
async function sittingOf(world: AppWorld, thing: Thing): Promise<string> {
  if (thing !== 'mine') return newId('tch');
  const asked = { patientId: world.person(keys.mine), language: 'en' };
  const once = { idempotencyKey: newId('key'), requestId: newId('req') };
  return startTeaching(world.app.ground, await world.actor(keys.nurse), asked, once);
}

/** What somebody said about a lesson. */
async function voiceOf(world: AppWorld, actors: Cast['actors'], thing: Thing): Promise<string> {
  if (thing === 'none') return newId('voi');
  const about = { kind: 'lesson', id: 'P2' } as const;
  const words = { helped: 'The pictures.', confused: '', wouldChange: '' };
  const who = thing === 'abroad' ? actors.abroad : actors.mine;
  const asked = { idempotencyKey: newId('key'), requestId: newId('req') };
  const given = await giveVoice(world.app.ground, who, about, words, asked);
  return given.kind === 'given' ? given.voiceId : '';
}

function taughtThing(path: string, thing: Thing): Record<string, string> {
  const practised = path.startsWith('/practice/desk') ? 'worried-parent' : 'sore-knee';
  if (path.startsWith('/practice'))
    return { case: thing === 'none' ? 'no-such-case' : practised, step: 'words' };
  const none = thing === 'none';
  if (path.startsWith('/learn'))
    return {
      lesson: none ? 'Z99' : 'P1',
      course: 'care-team',
      file: `${'0'.repeat(32)}.mp4`,
      picture: newId('pic'),
    };
  if (path.startsWith('/admin/portal')) return { lesson: none ? 'Z99' : 'P4', part: '1' };
  if (path.startsWith('/training'))
    return { course: none ? 'juggling' : 'care-team', lesson: none ? 'Z99' : 'P4' };
  return { kind: 'tip', item: none ? 'no_such_tip' : 'short', version: '0', form: 'none' };
}

function recordId(world: AppWorld, path: string, thing: Thing): string {
  const kind = path.split('/')[2] ?? '';
  const { twin } = world;
  const of = thing === 'abroad' ? twin.idOf : world.idOf;
  const here = thing === 'abroad' ? 'cedar-hollow' : 'cardiology';
  const ids: Record<string, string> = {
    clinics: of('cli', here),
    teams: of('tea', 'refills'),
    staff: of('per', 'joy-okafor'),
    patients: of('per', 'hannah-petrov'),
    care: `${of('per', 'hannah-petrov')}.${of('per', 'moreno')}`,
    proxies: path.endsWith('/link')
      ? `${of('per', keys.mine)}.${of('prx', 'elena-vega-for-marisol-vega')}`
      : `${of('per', 'walter-finch')}.${of('prx', 'louise-finch-for-walter-finch')}`,
  };
  if (thing !== 'none') return ids[kind] ?? '';
  const none = {
    care: `${newId('per')}.${newId('per')}`,
    proxies: `${newId('per')}.${newId('prx')}`,
  };
  return kind === 'care' || kind === 'proxies' ? none[kind] : newId('per');
}

function patientIn(world: AppWorld, thing: Thing): { patient: string } {
  const patient = { mine: world.person(keys.mine), abroad: world.twin.idOf('per', keys.mine) };
  return { patient: thing === 'mine' || thing === 'abroad' ? patient[thing] : newId('per') };
}

function formFor(path: string, thing: Thing, world: AppWorld): Record<string, string> {
  if (path === '/write') return { about: patientIn(world, thing).patient };
  if (/charter\/(check|approve)$/.test(path)) return { revision: '1' };
  if (/^\/(rules|expectations)\//.test(path)) return { version: '1' };
  if (path.startsWith('/admin/learning')) return { token: newId('ltk') };
  if (path.startsWith('/practice') || path.startsWith('/admin/portal')) return {};
  if (path.startsWith('/training'))
    return { assignment: newId('asg'), certificate: newId('crt'), reason: 'Teaches it.' };
  if (path.endsWith('/step')) return { do: 'withdraw', revision: '1' };
  if (path.endsWith('/review') && path.startsWith('/admin'))
    return { do: 'approve', revision: '7' };
  if (path.startsWith('/admin/library')) return { do: 'save', 'en.text': 'Say when it began.' };
  if (path === '/account/remembered') return { do: 'on' };
  if (path.startsWith('/learn') || path.startsWith('/admin/voices')) return {};
  if (path === '/teach') return { ...patientIn(world, thing), language: 'en' };
  if (path === '/voices') return { about: 'lesson:P2', helped: 'The pictures.' };
  // What is half written stays on the page, so only the forms that send words bring some.
  const verb = path.split('/').at(-1) ?? '';
  const words = { note: { note: 'A note.' }, 'hand-off': {}, close: {} };
  return {
    email: '',
    language: 'es',
    answered: 'yes',
    ...(verb === 'note' || verb === 'hand-off' || verb === 'close'
      ? words[verb]
      : { body: 'Thank you.' }),
    topic: 'symptom',
    reason: 'You know more.',
    to: world.idOf('tea', 'intake'),
    outcome: 'no_reply_needed',
    doing: 'looking',
    q: 'park',
  };
}

async function attachmentOf(
  world: AppWorld,
  token: string,
  mine: PersonActor,
  thing: Thing,
): Promise<string> {
  if (thing === 'none') return newId('att');
  const draft = await world.draft(mine, { body: 'Where do I park?' });
  const attachment = await upload(world, token, draft);
  if (thing === 'mine')
    await world.request({ method: 'POST', path: `/write/${draft}/send`, token, form: {} });
  return attachment;
}

const onePixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/** Adds a picture to a draft, through the form. */
export async function upload(world: AppWorld, token: string, draft: string): Promise<string> {
  const { contentType, payload } = multipart();
  const answer = await world.request({
    method: 'POST',
    path: `/write/${draft}/attachments`,
    token,
    payload,
    headers: { accept: 'application/json', 'content-type': contentType },
  });
  const { added } = JSON.parse(answer.body) as { added?: { id: string }[] };
  const id = added?.[0]?.id;
  if (id === undefined) throw new Error(`The picture was not added: ${answer.body}`);
  return id;
}

export function multipart(): { contentType: string; payload: Buffer } {
  const head = `--edge\r\ncontent-disposition: form-data; name="file"; filename="dot.png"\r\ncontent-type: image/png\r\n\r\n`;
  const payload = Buffer.concat([Buffer.from(head), onePixel, Buffer.from('\r\n--edge--\r\n')]);
  return { contentType: 'multipart/form-data; boundary=edge', payload };
}
