import { alone } from './alone.ts';
import { Cmi5, launchedBy } from './cmi5.ts';
import { findAround, nothingKept, type LearningSystem } from './learning-system.ts';
import { scorm, scorm12, scorm2004 } from './scorm.ts';
import { OpenCourse } from './open-course.ts';

type Api = Parameters<typeof scorm>[0];

function around(format: string, course: string): LearningSystem {
  if (format === 'cmi5') {
    const launched = launchedBy(location.search);
    return launched ? new Cmi5(launched) : alone(course);
  }
  const [name, version] =
    format === 'scorm12' ? (['API', scorm12] as const) : (['API_1484_11', scorm2004] as const);
  const api = findAround<Api>(name);
  return api ? scorm(api, version) : alone(course);
}

async function start(): Promise<void> {
  const root = document.querySelector<HTMLElement>('[data-course]');
  if (root === null) return;
  const { format = '', course = '' } = root.dataset;
  const found = around(format, course);
  try {
    new OpenCourse(root, found, await found.begin()).start();
  } catch {
    new OpenCourse(root, alone(course), nothingKept()).start();
  }
}

void start();
