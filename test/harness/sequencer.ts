import { relative } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** What takes longest, first: started last, one file would keep one processor busy while the other waits. */
const longest = [
  'test/journeys/every-page.test.ts',
  'test/crash/crash.test.ts',
  'test/journeys/lesson-media.test.ts',
  'test/journeys/',
  'test/trust/',
];

/** Orders files by how long they are known to take; what Vitest remembers of earlier runs is not there in a clean clone. */
export default class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.toSorted((a, b) => rankOf(a) - rankOf(b));
  }
}

function rankOf({ moduleId }: TestSpecification): number {
  const path = relative(process.cwd(), moduleId);
  const rank = longest.findIndex((start) => path.startsWith(start));
  return rank === -1 ? longest.length : rank;
}
