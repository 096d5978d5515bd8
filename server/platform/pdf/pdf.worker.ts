import { parentPort, workerData } from 'node:worker_threads';
import { writePdf, type PdfContent } from './document.ts';

parentPort?.postMessage(new Uint8Array(await writePdf(workerData as PdfContent)));
