export { drawOwn } from './draw.ts';
export { reencodeImage } from './reencode.ts';
export type { ImageFormat, Reencoded } from './reencode.ts';
