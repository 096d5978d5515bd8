import type { DemoConversation, DemoHuman, World } from '#demo/riverside/index.ts';

/** What a mark stands in: a conversation's words, a note of the team, the name of a person or of staff. */
type Kind = 'cv' | 'nt' | 'nm' | 'st';

export interface Viewer {
  key: string;
  email: string;
}

/** A world with a mark of its own in every conversation, note and name, and who may see which. */
export interface MarkedWorld {
  world: World;
  viewers: Viewer[];
  /** Every mark this person may see anywhere. */
  mayMeet(key: string): Set<string>;
  /** Marks of the conversations that are theirs, all of which they must meet when they look everywhere. */
  mustMeet(key: string): Set<string>;
  /** Keys of the conversations this person may know of. */
  conversationsOf(key: string): Set<string>;
}

export const anyMark = /(cv|nt|nm|st)[0-9]{6}zq/g;

let given = 0;

export function mark(world: World): MarkedWorld {
  const marks = new Map<string, string>();
  const markOf = (kind: Kind, key: string): string => {
    const known = marks.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    given += 1;
    const made = `${kind}${String(given).padStart(6, '0')}zq`;
    marks.set(`${kind} ${key}`, made);
    return made;
  };
  const named = <Human extends DemoHuman>(human: Human, kind: Kind): Human => ({
    ...human,
    family: `${human.family} ${markOf(kind, human.key)}`,
  });
  const marked: World = {
    ...world,
    staff: world.staff.map((staff) => named(staff, 'st')),
    patients: [...world.patients].map((patient) => named(patient, 'nm')),
    carers: [...world.carers].map((carer) => named(carer, 'nm')),
    proxies: [...world.proxies],
    careRelations: [...world.careRelations],
    conversations: [...world.conversations].map((each) => markedConversation(each, markOf)),
  };
  return {
    world: marked,
    viewers: world.people.map(({ key, email }) => ({ key, email })),
    ...oracle(marked, markOf),
  };
}

function markedConversation(
  conversation: DemoConversation,
  markOf: (kind: Kind, key: string) => string,
): DemoConversation {
  const words = markOf('cv', conversation.key);
  const inside = markOf('nt', conversation.key);
  return {
    ...conversation,
    subject: `${conversation.subject.slice(0, 50)} ${words}`,
    steps: conversation.steps.map((step) => ({
      ...step,
      ...(step.text === undefined
        ? {}
        : { text: `${step.text} ${step.kind === 'note' ? inside : words}` }),
      ...(step.reason === undefined ? {} : { reason: `${step.reason} ${inside}` }),
    })),
  };
}

/** Written from what patients are told about who reads what, not from the code: the code is what it judges. */
function oracle(
  world: World,
  markOf: (kind: Kind, key: string) => string,
): Pick<MarkedWorld, 'mayMeet' | 'mustMeet' | 'conversationsOf'> {
  const conversations = [...world.conversations];
  const patients = [...world.patients];
  const proxies = [...world.proxies];
  const staffOf = (key: string) => world.staff.find((staff) => staff.key === key);
  const actsFor = (key: string) =>
    proxies.filter((proxy) => proxy.person === key).map((proxy) => proxy.patient);

  const mine = (key: string): DemoConversation[] => {
    const people = new Set([key, ...actsFor(key)]);
    return conversations.filter(
      (each) => people.has(each.patient) && (!each.confidential || each.openedBy === key),
    );
  };
  const ofClinic = (key: string): DemoConversation[] => {
    const staff = staffOf(key);
    if (staff === undefined) return [];
    return conversations.filter((each) => !staff.clinic || staff.clinic === each.clinic);
  };
  const around = (patient: string) => [
    patient,
    ...proxies.filter((proxy) => proxy.patient === patient).map((proxy) => proxy.person),
  ];
  const people = (key: string): string[] => {
    const staff = staffOf(key);
    if (staff?.administrator) return [...patients, ...world.carers].map((human) => human.key);
    if (staff !== undefined)
      return patients
        .filter((patient) => !staff.clinic || staff.clinic === patient.clinic)
        .flatMap((patient) => around(patient.key));
    return [key, ...actsFor(key)].flatMap(around);
  };
  const words = (all: readonly DemoConversation[]) => all.map((each) => markOf('cv', each.key));
  return {
    conversationsOf: (key) => new Set([...mine(key), ...ofClinic(key)].map((each) => each.key)),
    mustMeet: (key) => new Set(words(mine(key))),
    mayMeet: (key) =>
      new Set([
        ...words(mine(key)),
        ...words(ofClinic(key)),
        ...ofClinic(key).map((each) => markOf('nt', each.key)),
        ...people(key).map((each) => markOf('nm', each)),
        ...world.staff.map((staff) => markOf('st', staff.key)),
      ]),
  };
}
