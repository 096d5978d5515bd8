import { parentPort } from 'node:worker_threads';
import { adviseLines } from './advise-lines.ts';

parentPort?.on('message', (lines: readonly string[]) => {
  parentPort?.postMessage(adviseLines(lines));
});
