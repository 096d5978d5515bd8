import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PdfContent } from './document.ts';

const writer = join(import.meta.dirname, 'pdf.worker.ts');
const TIME_IN_MILLISECONDS = 60_000;

let last: Promise<unknown> = Promise.resolve();

/**
 * Makes a tagged PDF with its typefaces in it. Shaping letters keeps a processor busy for a second, so it happens on a thread
 * of its own, one document after the other, while this one goes on answering. @throws when it takes more than a minute.
 */
export function makePdf(content: PdfContent): Promise<Buffer> {
  const made = last.then(() => onThread(content));
  last = made.catch(() => undefined);
  return made;
}

function onThread(content: PdfContent): Promise<Buffer> {
  const thread = new Worker(writer, {
    workerData: content,
    env: {},
    resourceLimits: { maxOldGenerationSizeMb: 256 },
  });
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => void thread.terminate(), TIME_IN_MILLISECONDS);
    thread.once('message', (bytes: Uint8Array) => resolve(Buffer.from(bytes)));
    thread.once('error', reject);
    thread.once('exit', () => {
      clearTimeout(late);
      reject(new Error('The document was not finished.'));
    });
  });
}
