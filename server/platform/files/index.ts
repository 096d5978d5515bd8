export { createFileStore } from './file-store.ts';
export type { FileStore, Received } from './file-store.ts';
export { cleanFileName } from './file-name.ts';
export { isWholePdf } from './pdf-frame.ts';
