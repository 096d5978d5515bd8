import { open } from 'node:fs/promises';

const TAIL_IN_BYTES = 2048;

/**
 * Whether the file begins and ends as a PDF does, without reading what is between. What follows the end mark may only be
 * blank: a second file hidden behind it makes the answer no.
 */
export async function isWholePdf(path: string): Promise<boolean> {
  const file = await open(path, 'r');
  try {
    const { size } = await file.stat();
    const head = await piece(file, 0, Math.min(8, size));
    const from = Math.max(0, size - TAIL_IN_BYTES);
    const tail = await piece(file, from, size - from);
    return /^%PDF-[12]\.\d/.test(head) && /startxref\s+\d+\s+%%EOF[\s\0]*$/.test(tail);
  } finally {
    await file.close();
  }
}

async function piece(
  file: Awaited<ReturnType<typeof open>>,
  from: number,
  length: number,
): Promise<string> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
  return buffer.toString('latin1', 0, bytesRead);
}
