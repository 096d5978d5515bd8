/** A folder as one file with a checksum of everything in it: what backup writes and restore reads. */
export { packFolder } from './pack.ts';
export { ArchiveError, unpack, type ArchiveSummary } from './unpack.ts';
