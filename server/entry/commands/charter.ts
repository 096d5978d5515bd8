import { readFileSync } from 'node:fs';
import {
  type Audience,
  type CharterChange,
  type CharterDocument,
  diffCharters,
  judgePlainReading,
  renderPlainWords,
  type Resolution,
  resolve,
} from '#rules/charter/index.ts';
import { charterJsonSchema } from '#rules/charter/schema/index.ts';
import { type PlacedProblem, problemsIn, readCharterFile } from '#foundation/governance/index.ts';
import { type Command, CommandError, UsageError } from '../cli/command.ts';
import { readArguments } from '../cli/options.ts';

type Print = (line: string) => void;

interface Asked {
  files: string[];
  json: boolean;
  clinic: string | undefined;
  team: string | undefined;
  language: string | undefined;
  audience: Audience;
}

export const command: Command = {
  name: 'charter',
  summary: 'check, compare, resolve or read out the rules of engagement',
  usage: [
    'charter check FILE…              every problem with file:line:column',
    'charter diff BEFORE AFTER        what changed, in plain words',
    'charter resolve FILE             each value for a clinic, and where it comes from',
    'charter render FILE              the rules as people read them',
    'charter schema                   the charter as JSON Schema',
    '  --clinic NAME    which clinic; without it diff compares each, and the others take the first',
    '  --team NAME      resolve: which team in it',
    '  --language CODE  render, diff: which language; the default of the file without it',
    '  --audience WHO   render, diff: patients (default) or staff',
    '  --json           print it as JSON',
  ].join('\n'),
  needsDatabase: false,
  async run([action = '', ...args], { print, say }) {
    const asked = readAsked(args);
    switch (action) {
      case 'check':
        return check(asked, print, say);
      case 'diff':
        return diff(asked, print, say);
      case 'resolve':
        return showResolved(asked, print, say);
      case 'render':
        return render(asked, print, say);
      case 'schema':
        print(JSON.stringify(charterJsonSchema(), null, 2));
        return 0;
      default:
        throw new UsageError(action === '' ? 'Say what to do.' : `charter cannot "${action}".`);
    }
  },
};

function readAsked(args: readonly string[]): Asked {
  const values = ['clinic', 'team', 'language', 'audience'];
  const options = args.filter((arg, index) => arg.startsWith('--') || isValueOf(args[index - 1]));
  const files = args.filter((arg, index) => !arg.startsWith('--') && !isValueOf(args[index - 1]));
  const { flags, values: given } = readArguments(options, { flags: ['json'], values });
  const audience = given['audience'] ?? 'patients';
  if (audience !== 'patients' && audience !== 'staff') {
    throw new UsageError('--audience is patients or staff.');
  }
  return {
    files,
    json: flags.has('json'),
    clinic: given['clinic'],
    team: given['team'],
    language: given['language'],
    audience,
  };
}

function isValueOf(option: string | undefined): boolean {
  return ['--clinic', '--team', '--language', '--audience'].includes(option ?? '');
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CommandError(`${file} cannot be read. Check the name of the file.`);
  }
}

function problemsOf(text: string): { document?: CharterDocument; problems: PlacedProblem[] } {
  const file = readCharterFile(text);
  const problems = problemsIn(file, { judgeReading: judgePlainReading });
  return file.document ? { document: file.document, problems } : { problems };
}

function tell(file: string, problems: readonly PlacedProblem[], say: Print): void {
  for (const { line, column, rule, message } of problems) {
    say(`${file}:${line}:${column} ${rule}: ${message}`);
  }
}

function check({ files, json }: Asked, print: Print, say: Print): number {
  if (files.length === 0) throw new UsageError('FILE is missing.');
  const checked = files.map((file) => ({ file, problems: problemsOf(readText(file)).problems }));
  if (json) print(JSON.stringify(checked));
  else {
    for (const { file, problems } of checked) {
      tell(file, problems, say);
      if (problems.length === 0) print(`${file}: no problems`);
    }
  }
  return checked.every(({ problems }) => problems.length === 0) ? 0 : 1;
}

/** A document to work with; what is wrong with its shape is told on standard error. */
function readable(file: string | undefined, say: Print): CharterDocument | undefined {
  if (file === undefined) throw new UsageError('FILE is missing.');
  const { document, problems } = problemsOf(readText(file));
  tell(file, problems, say);
  return document;
}

function resolved(document: CharterDocument, asked: Asked): Resolution {
  const clinic = asked.clinic ?? document.clinics[0]?.id ?? '';
  if (asked.language !== undefined && !document.languages.includes(asked.language)) {
    throw new UsageError(`--language is one of: ${document.languages.join(', ')}.`);
  }
  try {
    return resolve(document, { clinic, ...(asked.team === undefined ? {} : { team: asked.team }) });
  } catch (error) {
    throw new CommandError((error as Error).message);
  }
}

/** A change with the clinics at which it is read. */
type ToldChange = CharterChange & { clinics: string[] };

/** What changed at each clinic, told once where several read the same. */
function changesAt(before: CharterDocument, after: CharterDocument, asked: Asked): ToldChange[] {
  const language = asked.language ?? after.defaultLanguage;
  const clinics = asked.clinic === undefined ? clinicsOf(before, after) : [asked.clinic];
  if (clinics.length === 0) throw new UsageError(nothingToCompare(before, after));
  const told = new Map<string, ToldChange>();
  for (const clinic of clinics) {
    const at = { ...asked, clinic };
    const [was, is] = [resolved(before, at).charter, resolved(after, at).charter];
    for (const change of diffCharters(was, is, language, asked.audience)) {
      const key = `${change.what} ${change.sentence}`;
      const known = told.get(key) ?? { ...change, clinics: [] };
      told.set(key, { ...known, clinics: [...known.clinics, clinic] });
    }
  }
  return [...told.values()];
}

const clinicsOf = (before: CharterDocument, after: CharterDocument) =>
  after.clinics.map(({ id }) => id).filter((id) => before.clinics.some((each) => each.id === id));

const clinicNames = ({ clinics }: CharterDocument) => clinics.map(({ id }) => id).join(', ');

const nothingToCompare = (before: CharterDocument, after: CharterDocument) =>
  `No clinic is in both files, so nothing can be compared: BEFORE has ${clinicNames(before)}, AFTER has ${clinicNames(after)}; name two files of one organization, or give the clinic the same id in both.`;

/** Clinics that are in one of the two files only. */
function otherClinics(before: CharterDocument, after: CharterDocument): string[] {
  const ids = (document: CharterDocument) => document.clinics.map(({ id }) => id);
  const [was, is] = [ids(before), ids(after)];
  return [
    ...is.filter((id) => !was.includes(id)).map((id) => `clinic.${id}: only in AFTER`),
    ...was.filter((id) => !is.includes(id)).map((id) => `clinic.${id}: only in BEFORE`),
  ];
}

function diff(asked: Asked, print: Print, say: Print): number {
  if (asked.files.length !== 2) throw new UsageError('Name two files: BEFORE and AFTER.');
  const [before, after] = asked.files.map((file) => readable(file, say));
  if (!before || !after) return 1;
  const changes = changesAt(before, after, asked);
  if (asked.json) {
    print(JSON.stringify(changes));
    return 0;
  }
  const others = asked.clinic === undefined ? otherClinics(before, after) : [];
  const everywhere = asked.clinic === undefined ? clinicsOf(before, after).length : 1;
  if (changes.length + others.length === 0) print('No rule changed.');
  for (const line of others) print(line);
  for (const { what, sentence, clinics } of changes) {
    const where = clinics.length < everywhere ? ` (${clinics.join(', ')})` : '';
    print(`${what}${where}: ${sentence}`);
  }
  return 0;
}

function showResolved(asked: Asked, print: Print, say: Print): number {
  const document = readable(asked.files[0], say);
  if (!document) return 1;
  const { charter, origins } = resolved(document, asked);
  if (asked.json) {
    print(JSON.stringify({ charter, origins }));
    return 0;
  }
  for (const clause of charter.clauses) {
    const origin = origins[clause.id];
    const value = clause.value === undefined ? '' : ` = ${JSON.stringify(clause.value)}`;
    print(`${clause.id}${value}`);
    print(`    from ${origin?.level} ${origin?.id}: ${origin?.rationale}`);
    for (const earlier of origin?.replaced ?? []) {
      print(`    instead of ${JSON.stringify(earlier.value)} of ${earlier.level} ${earlier.id}`);
    }
  }
  for (const { id, ...own } of document.clinics.find((each) => each.id === charter.clinic)
    ?.topics ?? []) {
    print(`topic.${id}: ${Object.keys(own).join(', ')}`);
    print(`    from clinic ${charter.clinic}`);
  }
  return 0;
}

function render(asked: Asked, print: Print, say: Print): number {
  const document = readable(asked.files[0], say);
  if (!document) return 1;
  const { charter } = resolved(document, asked);
  const language = asked.language ?? document.defaultLanguage;
  const sections = renderPlainWords(charter, language, asked.audience);
  if (asked.json) {
    print(JSON.stringify(sections));
    return 0;
  }
  for (const { title, items } of sections) {
    print(`\n${title}`);
    for (const { text } of items) print(`  ${text}`);
  }
  return 0;
}
