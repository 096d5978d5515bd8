export { reencodeImage } from './reencode.ts';
export type { ImageFormat, Reencoded } from './reencode.ts';
