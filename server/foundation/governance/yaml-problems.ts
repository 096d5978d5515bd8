import type { YAMLError } from 'yaml';

const PROBLEMS_TOLD = 20;

/** Something wrong with the text as YAML; the offset counts characters from the start. */
export interface YamlProblem {
  message: string;
  offset: number;
}

const WORDS: Partial<Record<YAMLError['code'], string>> = {
  TAB_AS_INDENT: 'A tab stands at the start of the line. Use spaces.',
  BAD_INDENT:
    'This does not line up with the entries around it. Give it as many spaces as they have.',
  MULTIPLE_DOCS: 'A second document begins here. Keep one charter in a file and remove the ---.',
  BLOCK_AS_IMPLICIT_KEY: 'An entry stands inside the text of another. Put the text in quotes.',
  BAD_COLLECTION_TYPE: 'A list and named entries are mixed here. Keep one of the two.',
};

function messageOf({ code, message }: YAMLError, text: string, at: number): string {
  const known = WORDS[code];
  if (known) return known;
  if (code === 'DUPLICATE_KEY') {
    const name = /^[^\s:]+/.exec(text.slice(at, at + 80))?.[0] ?? '';
    return `The entry "${name}" is here twice. Remove one of them.`;
  }
  return `${message.replace(/\.$/, '')}. Look at the quotes, brackets and spaces here.`;
}

const isTooDeep = ({ message }: YAMLError) => /call stack|Stack overflow/i.test(message);

/** What to tell of a text that is no YAML: the first slip of each line, since one slip is often read as many. */
export function yamlProblems(
  errors: readonly YAMLError[],
  text: string,
  lineOf: (offset: number) => number,
): YamlProblem[] {
  const deep = errors.find(isTooDeep);
  if (deep) {
    const message = 'Entries stand too deep inside each other here. No charter goes that deep.';
    return [{ message, offset: deep.pos[0] }];
  }
  const told: YamlProblem[] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const error of errors) {
    const offset = error.pos[0];
    const line = lineOf(offset);
    // What stands on the next lines is moved by the same slip.
    const follows = line === last || (line === last + 1 && error.code === 'BAD_INDENT');
    last = line;
    if (!follows) told.push({ message: messageOf(error, text, offset), offset });
  }
  return told.slice(0, PROBLEMS_TOLD);
}
