export { createFileStore } from './file-store.ts';
export type { FileStore, Received } from './file-store.ts';
export { cleanFileName, shownFileName } from './file-name.ts';
export { isWholePdf } from './pdf-frame.ts';
