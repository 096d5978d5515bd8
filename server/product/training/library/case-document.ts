import { parse, stringify, YAMLParseError } from 'yaml';
import { practiceLanguages } from '../practice/case-parts.ts';

type Language = (typeof practiceLanguages)[number];
type Tree = Readonly<Record<string, unknown>>;

/** Fields that hold words of one language; everything else of a case is the same in all. */
const wordFields: ReadonlySet<string> = new Set([
  'title',
  'learner',
  'name',
  'about',
  'story',
  'subject',
  'record',
  'text',
  'tells',
  'question',
  'answer',
  'happens',
  'draft',
  'what',
  'why',
  'team',
  'patient',
  'points',
  'cues',
]);

export const hasWords = (name: string): boolean => wordFields.has(name);

/** Two languages tell the case differently: not its words, but how it goes. */
export class CaseDiffers extends Error {
  /** The place, by the names of its fields. */
  readonly where: string;

  constructor(where: string) {
    super(where);
    this.where = where;
  }
}

const isTree = (value: unknown): value is Tree =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isTexts = (value: unknown): value is string[] =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
const inEveryLanguage = (value: Tree) =>
  Object.keys(value).length === practiceLanguages.length &&
  practiceLanguages.every((language) => Object.hasOwn(value, language));

function oneLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((each) => oneLanguage(each, language));
  if (!isTree(value)) return value;
  if (inEveryLanguage(value)) return value[language];
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, oneLanguage(each, language)]),
  );
}

/** A case as one language tells it: the whole story, each sentence on one line of YAML. */
export function documentIn(whole: unknown, language: Language): string {
  return stringify(oneLanguage(whole, language), { lineWidth: 0 }).trimEnd();
}

function joined(en: unknown, es: unknown, path: readonly string[]): unknown {
  const where = path.join('.');
  const field = path.findLast((part) => !/^\d+$/.test(part)) ?? '';
  const isWords = wordFields.has(field);
  if (isWords && typeof en === 'string' && typeof es === 'string') return { en, es };
  if (isWords && field === 'cues' && isTexts(en) && isTexts(es)) return { en, es };
  if (Array.isArray(en) && Array.isArray(es)) {
    if (en.length !== es.length) throw new CaseDiffers(where);
    return en.map((each, at) => joined(each, es[at], [...path, String(at + 1)]));
  }
  if (isTree(en) && isTree(es)) {
    const keys = [...new Set([...Object.keys(en), ...Object.keys(es)])];
    return Object.fromEntries(
      keys.map((key) => [key, joined(en[key], es[key], [...path, key])] as const),
    );
  }
  if (en !== es) throw new CaseDiffers(where);
  return en;
}

/**
 * The case that its languages tell together.
 * @throws CaseDiffers naming the place where they part
 */
export function joinDocuments(documents: Readonly<Record<Language, unknown>>): unknown {
  return joined(documents.en, documents.es, []);
}

/** What stands in a document; or the line at which it can't be read. */
export function readDocument(source: string): { read: unknown } | { brokenLine: number } {
  try {
    return { read: parse(source) };
  } catch (error) {
    const line = error instanceof YAMLParseError ? error.linePos?.[0].line : undefined;
    return { brokenLine: line ?? 1 };
  }
}
