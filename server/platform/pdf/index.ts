export { makePdf } from './make-pdf.ts';
export type { PdfBlock, PdfContent } from './document.ts';
