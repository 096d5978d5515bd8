const places = 65_536;
const mostKept = places / 2;
const longestKept = 40;
/** Words written to meet in one place are not all kept. */
const mostSteps = 32;

/** What was found out about words, by how they are written. They come back again and again, so that most are read once. */
export class WordTable<Found> {
  private readonly entries = new Uint16Array(places);
  private written: string[] = [];
  private found: Found[] = [];
  private readonly read: (written: string, isKept: boolean) => Found;

  constructor(read: (written: string, isKept: boolean) => Found) {
    this.read = read;
  }

  /** Of the word from `start` up to `end`, which is cut out of the text only when it is read. */
  of(text: string, start: number, end: number): Found {
    const length = end - start;
    let hash = 0;
    for (let index = start; index < end; index += 1) {
      hash = Math.imul(hash ^ text.charCodeAt(index), 0x5bd1e995);
      hash ^= hash >>> 15;
    }
    for (let step = 0; step < mostSteps && length <= longestKept; step += 1) {
      const place = (hash + step) & (places - 1);
      const entry = (this.entries[place] ?? 0) - 1;
      if (entry < 0) return this.keep(text.slice(start, end), place);
      const written = this.written[entry] ?? '';
      if (written.length === length && text.startsWith(written, start)) {
        return this.found[entry] as Found;
      }
    }
    return this.read(text.slice(start, end), false);
  }

  private keep(written: string, place: number): Found {
    if (this.written.length === mostKept) {
      this.entries.fill(0);
      this.written = [];
      this.found = [];
    }
    const found = this.read(written, true);
    this.entries[place] = this.written.push(written);
    this.found.push(found);
    return found;
  }
}
