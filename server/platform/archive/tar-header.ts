export const blockBytes = 512;

export interface Entry {
  path: string;
  kind: 'file' | 'folder';
  bytes: number;
}

const fields = {
  name: [0, 100],
  size: [124, 12],
  sum: [148, 8],
  kind: [156, 1],
  prefix: [345, 155],
} as const;

/** One ustar header, so that any `tar` lists and reads a backup as well. */
export function writeHeader({ path, kind, bytes }: Entry, modifiedAtSeconds: number): Buffer {
  const header = Buffer.alloc(blockBytes);
  const { prefix, name } = splitPath(kind === 'folder' ? `${path}/` : path);
  header.write(name, 0, 'utf8');
  header.write(kind === 'folder' ? '0000700\0' : '0000600\0', 100);
  header.write('0000000\u00000000000\u0000', 108);
  header.write(`${octal(bytes, 11)}\0`, fields.size[0]);
  header.write(`${octal(modifiedAtSeconds, 11)}\0`, 136);
  header.write(kind === 'folder' ? '5' : '0', fields.kind[0]);
  header.write('ustar\u000000', 257);
  header.write(prefix, fields.prefix[0], 'utf8');
  header.write(`${octal(sumOf(header), 6)}\0 `, fields.sum[0]);
  return header;
}

/** The entry a header tells of; undefined for the zeros at the end or for damage. */
export function readHeader(header: Buffer): Entry | undefined {
  const text = ([start, length]: readonly [number, number]) => {
    const raw = header.subarray(start, start + length);
    const end = raw.indexOf(0);
    return raw.toString('utf8', 0, end < 0 ? length : end);
  };
  if (Number.parseInt(text(fields.sum), 8) !== sumOf(header)) return undefined;
  const prefix = text(fields.prefix);
  const path = `${prefix ? `${prefix}/` : ''}${text(fields.name)}`;
  return {
    path: path.replace(/\/$/, ''),
    kind: text(fields.kind) === '5' ? 'folder' : 'file',
    bytes: Number.parseInt(text(fields.size), 8),
  };
}

/** How many zeros follow `bytes` of content, so that the next header begins on a block. */
export function paddingAfter(bytes: number): number {
  return (blockBytes - (bytes % blockBytes)) % blockBytes;
}

function splitPath(path: string): { prefix: string; name: string } {
  if (Buffer.byteLength(path) <= 100) return { prefix: '', name: path };
  for (let cut = path.indexOf('/'); cut > 0; cut = path.indexOf('/', cut + 1)) {
    const [prefix, name] = [path.slice(0, cut), path.slice(cut + 1)];
    if (name && Buffer.byteLength(name) <= 100 && Buffer.byteLength(prefix) <= 155)
      return { prefix, name };
  }
  throw new Error('A path is too long for a backup.');
}

function octal(value: number, digits: number): string {
  const text = value.toString(8).padStart(digits, '0');
  if (text.length > digits)
    throw new Error('A file is larger than 8 GB, which a backup cannot hold.');
  return text;
}

function sumOf(header: Buffer): number {
  let sum = 0;
  for (const [place, byte] of header.entries()) {
    const inSum = place >= fields.sum[0] && place < fields.sum[0] + fields.sum[1];
    sum += inSum ? 32 : byte;
  }
  return sum;
}
