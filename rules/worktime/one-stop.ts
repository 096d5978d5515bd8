/** A moment in Spanish may bring its own full stop: "5 p. m." at the end of a sentence needs no second one. */
export function oneStop(sentence: string): string {
  return sentence.includes('..') ? sentence.replaceAll(/(?<!\.)\.\.(?=\s|$)/g, '.') : sentence;
}
