import {
  isPassed,
  percentOf,
  readKept,
  type LearningSystem,
  type Standing,
} from './learning-system.ts';

type Call = (...values: string[]) => string | boolean;
type Api = Record<string, Call>;

interface Version {
  verbs: { begin: string; get: string; set: string; commit: string; end: string };
  place: string;
  /** The element that says "passed". */
  verdict: string;
  first(get: (name: string) => string): Record<string, string>;
  /** What is said of a standing, by the name of the element. */
  elements(standing: Standing): Record<string, string>;
  /** Said once, when the window goes. */
  closing(standing: Standing, seconds: number): Record<string, string>;
}

const two = (number: number) => String(Math.floor(number)).padStart(2, '0');

export const scorm12: Version = {
  verbs: {
    begin: 'LMSInitialize',
    get: 'LMSGetValue',
    set: 'LMSSetValue',
    commit: 'LMSCommit',
    end: 'LMSFinish',
  },
  place: 'cmi.core.lesson_location',
  verdict: 'cmi.core.lesson_status',
  first: (get): Record<string, string> =>
    ['not attempted', ''].includes(get('cmi.core.lesson_status'))
      ? { 'cmi.core.lesson_status': 'incomplete' }
      : {},
  // A score before the end would make some systems call the course failed.
  elements: (standing): Record<string, string> =>
    standing.complete
      ? {
          'cmi.core.score.min': '0',
          'cmi.core.score.max': '100',
          'cmi.core.score.raw': String(percentOf(standing)),
          'cmi.core.lesson_status': isPassed(standing) ? 'passed' : 'failed',
        }
      : { 'cmi.core.lesson_status': 'incomplete' },
  closing: (standing, seconds) => ({
    'cmi.core.session_time': `${two(seconds / 3600).padStart(4, '0')}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`,
    'cmi.core.exit': standing.complete ? '' : 'suspend',
  }),
};

export const scorm2004: Version = {
  verbs: {
    begin: 'Initialize',
    get: 'GetValue',
    set: 'SetValue',
    commit: 'Commit',
    end: 'Terminate',
  },
  place: 'cmi.location',
  verdict: 'cmi.success_status',
  first: (get): Record<string, string> =>
    ['unknown', 'not attempted', ''].includes(get('cmi.completion_status'))
      ? { 'cmi.completion_status': 'incomplete' }
      : {},
  elements: (standing): Record<string, string> =>
    standing.complete
      ? {
          'cmi.score.min': '0',
          'cmi.score.max': '100',
          'cmi.score.raw': String(percentOf(standing)),
          'cmi.score.scaled': String(percentOf(standing) / 100),
          'cmi.completion_status': 'completed',
          'cmi.success_status': isPassed(standing) ? 'passed' : 'failed',
        }
      : { 'cmi.completion_status': 'incomplete', 'cmi.success_status': 'unknown' },
  closing: (standing, seconds) => ({
    'cmi.session_time': `PT${Math.floor(seconds)}S`,
    'cmi.exit': standing.complete ? 'normal' : 'suspend',
  }),
};

/** Speaks SCORM to the object a learning system holds ready. Which answers were chosen stays in our own suspend data. */
export function scorm(api: Api, version: Version): LearningSystem {
  const { verbs, place } = version;
  const began = Date.now();
  let open = false;
  let reached = false;
  const yes = (answer: string | boolean) => String(answer) === 'true';
  const call = (verb: string, ...values: string[]) => (api[verb] as Call).apply(api, values);
  const get = (name: string) => String(call(verbs.get, name) ?? '');
  const setAll = (elements: Record<string, string>) =>
    Object.entries(elements)
      .map(([name, value]) => yes(call(verbs.set, name, value)))
      .every(Boolean);
  const said = (standing: Standing) => ({
    [place]: standing.kept.at ?? '',
    'cmi.suspend_data': JSON.stringify(standing.kept),
    // What was reached once stays reached: opening a course again takes nothing back.
    ...(reached && !isPassed(standing) ? {} : version.elements(standing)),
  });
  const save = (standing: Standing) => {
    const taken = open && setAll(said(standing));
    reached ||= isPassed(standing);
    return taken && yes(call(verbs.commit, ''));
  };
  return {
    reports: true,
    leaveTo: null,
    async begin() {
      open = yes(call(verbs.begin, ''));
      reached = get(version.verdict) === 'passed';
      setAll(version.first(get));
      call(verbs.commit, '');
      return readKept(get('cmi.suspend_data'));
    },
    save: async (standing) => save(standing),
    finish: async (standing) => end(standing),
    end,
  };

  function end(standing: Standing): void {
    if (!open) return;
    save(standing);
    setAll(version.closing(standing, (Date.now() - began) / 1000));
    call(verbs.commit, '');
    call(verbs.end, '');
    open = false;
  }
}
