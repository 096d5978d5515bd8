import { parentPort, workerData } from 'node:worker_threads';
import { writePdf, type PdfContent } from './document.ts';

const bytes = new Uint8Array(await writePdf(workerData as PdfContent));
parentPort?.postMessage(bytes, [bytes.buffer]);
