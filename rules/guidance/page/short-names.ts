import type { LexiconSource } from '../flags/compiled-lexicon.ts';

type Part = Omit<LexiconSource, 'shapes'>;

const letters = 'abcdefghijklmnopqrstuvwxyz';

/** a, b … z, ba, bb …: never ends, and the most used names come first. */
function codeOf(index: number): string {
  const last = letters.charAt(index % letters.length);
  return index < letters.length ? last : codeOf(Math.floor(index / letters.length)) + last;
}

function capital(code: string): string {
  return code.charAt(0).toUpperCase() + code.slice(1);
}

function codesFor(
  text: string,
  names: readonly string[],
  taken: ReadonlySet<string>,
  shape: (code: string) => string,
): Map<string, string> {
  const uses = new Map(names.map((name) => [name, 0]));
  for (const [word] of text.matchAll(/\w+/g)) {
    const count = uses.get(word);
    if (count !== undefined) uses.set(word, count + 1);
  }
  const codes = new Map<string, string>();
  let next = 0;
  for (const [name] of [...uses].toSorted((left, right) => right[1] - left[1])) {
    while (taken.has(shape(codeOf(next)))) next += 1;
    codes.set(name, shape(codeOf(next)));
    next += 1;
  }
  return codes;
}

function namesOf(lines: string): string[] {
  const names = lines.split('\n').flatMap((line) => /^\w+(?=:)/.exec(line)?.[0] ?? []);
  return [...new Set(names)];
}

const inPattern = /(?<![\w*'-])[A-Z]\w*(?![\w*'-])/g;

/**
 * Writes the names of classes and findings as one or two letters, which no page ever shows. `kept` are names the code
 * asks for; a finding whose name says what it is about keeps it too.
 */
export function withShortNames(part: Part, kept: ReadonlySet<string>, speaks: RegExp): Part {
  const terms = part.terms.join('\n');
  const findings = part.findings.join('\n');
  const rules = part.rules.join('\n');
  const mayChange = (name: string): boolean => !kept.has(name) && !speaks.test(name);
  const classes = codesFor(
    `${terms} ${findings}`,
    namesOf(terms).filter((name) => !kept.has(name)),
    new Set([...kept, ...namesOf(terms).filter((name) => kept.has(name))]),
    capital,
  );
  const found = codesFor(
    `${findings} ${rules}`,
    namesOf(findings).filter(mayChange),
    new Set([...kept, ...namesOf(findings).filter((name) => !mayChange(name))]),
    (code) => code,
  );
  const classOf = (name: string): string => classes.get(name) ?? name;
  return {
    ...part,
    terms: [terms.replace(/^\w+(?=:)/gm, classOf)],
    findings: [
      findings
        .split('\n')
        .map((line) => {
          const colon = line.indexOf(':');
          const name = line.slice(0, colon);
          return `${found.get(name) ?? name}:${line.slice(colon + 1).replace(inPattern, classOf)}`;
        })
        .join('\n'),
    ],
    rules: [
      rules
        .split('\n')
        .map((line) => {
          const [, , tier, screen, condition = ''] = line.split(' | ');
          const short = condition.replace(/(?<![\w.])\w+/g, (name) => found.get(name) ?? name);
          return `r | c | ${tier} | ${screen} | ${short}`;
        })
        .join('\n'),
    ],
  };
}
