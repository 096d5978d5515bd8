export interface Launched {
  endpoint: string;
  registration: string;
  activityId: string;
  actor: unknown;
}

export interface LaunchData {
  contextTemplate?: {
    contextActivities?: { grouping?: unknown[]; category?: unknown[] };
    extensions?: Record<string, unknown>;
  };
  launchMode?: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  returnURL?: string;
}

export type Said =
  | { verb: 'initialized' | 'completed' | 'terminated' }
  | { verb: 'passed' | 'failed'; scaled: number }
  | { verb: 'experienced'; lesson: string };

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
  terminated: 'http://adlnet.gov/expapi/verbs/terminated',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
} as const;

const CMI5 = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const MOVE_ON = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const MASTERY = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

/** A random id, also where the page came without encryption and `randomUUID` is missing. */
function newUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** One statement as cmi5 wants it: context from the launch, category and result by the verb. */
export function statementOf(
  launched: Launched,
  session: { began: number; data: LaunchData },
  said: Said,
) {
  const { contextTemplate = {}, masteryScore } = session.data;
  const judged = said.verb === 'passed' || said.verb === 'failed';
  const movesOn = judged || said.verb === 'completed';
  const defined = said.verb !== 'experienced';
  const duration = `PT${((Date.now() - session.began) / 1000).toFixed(2)}S`;
  const category = [
    ...(contextTemplate.contextActivities?.category ?? []),
    ...(defined ? [{ id: CMI5 }] : []),
    ...(movesOn ? [{ id: MOVE_ON }] : []),
  ];
  return {
    id: newUuid(),
    actor: launched.actor,
    verb: { id: verbs[said.verb], display: { en: said.verb } },
    object: {
      objectType: 'Activity',
      id:
        said.verb === 'experienced' ? `${launched.activityId}/${said.lesson}` : launched.activityId,
    },
    ...resultOf(said, duration),
    context: {
      ...contextTemplate,
      registration: launched.registration,
      contextActivities: {
        ...contextTemplate.contextActivities,
        ...(category.length > 0 ? { category } : {}),
      },
      extensions: {
        ...contextTemplate.extensions,
        ...(judged && masteryScore !== undefined ? { [MASTERY]: masteryScore } : {}),
      },
    },
    timestamp: new Date().toISOString(),
  };
}

function resultOf(said: Said, duration: string) {
  switch (said.verb) {
    case 'passed':
    case 'failed':
      return {
        result: { score: { scaled: said.scaled }, success: said.verb === 'passed', duration },
      };
    case 'completed':
      return { result: { completion: true, duration } };
    case 'terminated':
      return { result: { duration } };
    default:
      return {};
  }
}
