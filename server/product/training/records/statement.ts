import { createHash, randomUUID } from 'node:crypto';

/** Ways to take a lesson. */
export const lessonForms = ['read', 'print', 'watch', 'listen', 'try'] as const;
export type LessonForm = (typeof lessonForms)[number];

const verbs = {
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  experienced: 'http://adlnet.gov/expapi/verbs/experienced',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
  passed: 'http://adlnet.gov/expapi/verbs/passed',
  failed: 'http://adlnet.gov/expapi/verbs/failed',
} as const;
export type LearningVerb = keyof typeof verbs;
export const verbNames = Object.keys(verbs) as LearningVerb[];
export const verbAddress = (verb: LearningVerb): string => verbs[verb];

/** Something a person did in learning. */
export interface Learned {
  verb: LearningVerb;
  about: { kind: 'lesson' | 'course'; id: string; title: string };
  form?: LessonForm;
  score?: { right: number; questions: number };
  language: string;
  charterVersion: number;
  /** Milliseconds since 1970 UTC. */
  at: number;
}

export interface Learner {
  organizationId: string;
  personId: string;
  baseUrl: string;
}

/** Who learned, as statements name them: the same for one person, and nothing that leads to them. */
export function learnerAlias({ organizationId, personId }: Learner): string {
  return createHash('sha256')
    .update(`learner ${organizationId} ${personId}`)
    .digest('base64url')
    .slice(0, 27);
}

export const activityOf = (baseUrl: string, { kind, id }: Pick<Learned['about'], 'kind' | 'id'>) =>
  kind === 'lesson' ? `${baseUrl}/learn/${id}` : `${baseUrl}/courses/${id}`;

/** One statement by xAPI 1.0.3. `stored` is set by whoever keeps it, which is us. */
export function statementFor(learner: Learner, learned: Learned) {
  const { baseUrl } = learner;
  const { about, score, form, verb, language } = learned;
  const at = new Date(learned.at).toISOString();
  return {
    id: randomUUID() as string,
    actor: {
      objectType: 'Agent',
      account: { homePage: baseUrl, name: learnerAlias(learner) },
    },
    verb: { id: verbs[verb], display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: activityOf(baseUrl, about),
      definition: {
        type: `http://adlnet.gov/expapi/activities/${about.kind}`,
        name: { [language]: about.title },
      },
    },
    ...resultOf(verb, score),
    context: {
      platform: 'Parley',
      language,
      extensions: {
        [`${baseUrl}/xapi/charter-version`]: learned.charterVersion,
        ...(form === undefined ? {} : { [`${baseUrl}/xapi/form`]: form }),
      },
    },
    timestamp: at,
    stored: at,
    authority: { objectType: 'Agent', account: { homePage: baseUrl, name: 'parley' } },
    version: '1.0.3',
  };
}

export type Statement = ReturnType<typeof statementFor>;

function resultOf(verb: LearningVerb, score: Learned['score']) {
  const judged = verb === 'passed' || verb === 'failed';
  if (judged && score !== undefined)
    return {
      result: {
        success: verb === 'passed',
        score: {
          scaled: score.questions === 0 ? 1 : score.right / score.questions,
          raw: score.right,
          min: 0,
          max: score.questions,
        },
      },
    };
  return verb === 'completed' ? { result: { completion: true } } : {};
}
