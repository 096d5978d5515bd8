import type * as z from 'zod';
import type { Content, ContentKind, ContentProblem } from '#foundation/library/index.ts';
import { practiceLanguages } from '../practice/case-parts.ts';
import { caseWords, checkCase, sidesOf, type AnyCase } from '../practice/check-case.ts';
import { isPatientCase, patientAudiences, patientCase } from '../practice/patient-case.ts';
import { caseShelf } from '../practice/read-cases.ts';
import { staffCase } from '../practice/staff-case.ts';
import { elementOf, wrongReference } from '../references.ts';
import { CaseDiffers, documentIn, joinDocuments, readDocument } from './case-document.ts';
import { caseFilledIn, caseLines, caseParts } from './case-form.ts';
import { previewOf } from './case-preview.ts';
import { fieldNames, problemAtWords, problemOfIssue } from './file-problems.ts';
import { taughtRules } from './taught-rules.ts';

export const caseKindName = 'case';
const field = 'case';
const ownId = /^own-[a-z0-9]+(?:-[a-z0-9]+)*$/;
const nothing: Content = {
  facts: {},
  texts: Object.fromEntries(practiceLanguages.map((language) => [language, { [field]: '' }])),
};

let kept: ReadonlyMap<string, Content> | undefined;

const contentOf = (given: unknown): Content => ({
  facts: {},
  texts: Object.fromEntries(
    practiceLanguages.map((language) => [language, { [field]: documentIn(given, language) }]),
  ),
});

function shippedCases(): ReadonlyMap<string, Content> {
  const { patient, staff } = caseShelf();
  kept ??= new Map([...patient, ...staff].map((given) => [given.id, contentOf(given)]));
  return kept;
}

const groups = new Map<string, string>();
const groupOf = (id: string): string => {
  if (groups.size === 0)
    for (const { id: each, audience } of [...caseShelf().patient, ...caseShelf().staff])
      groups.set(each, audience);
  return groups.get(id) ?? 'own';
};

type ReadCase = { given: AnyCase } | { problems: ContentProblem[] };
const read = new WeakMap<Content, ReadCase>();

/** A case as its languages tell it together; or what keeps it from being practised. */
export function readEditedCase(id: string, content: Content): ReadCase {
  const known = read.get(content) ?? readCaseOf(id, content);
  read.set(content, known);
  return known;
}

const sourceOf = ({ texts }: Content, language: string) => texts[language]?.[field] ?? '';
const at = (language: string, code: string, values: Record<string, string> = {}) => ({
  field,
  language,
  code,
  values,
});

function readCaseOf(id: string, content: Content): ReadCase {
  const documents: Record<'en' | 'es', unknown> = { en: null, es: null };
  const problems: ContentProblem[] = [];
  for (const language of practiceLanguages) {
    const source = sourceOf(content, language);
    const found = readDocument(source);
    const wrong = wrongReference(source);
    if (source.trim() === '') problems.push(at(language, 'missing'));
    else if ('brokenLine' in found)
      problems.push(at(language, 'file_unreadable', { line: String(found.brokenLine) }));
    else if (wrong !== undefined)
      problems.push(at(language, 'unknown_reference', { reference: wrong }));
    else documents[language] = found.read;
  }
  if (problems.length > 0)
    return { problems: problems.map((each) => problemAtWords(each, caseParts(content))) };
  try {
    return readJoined(id, joinDocuments(documents), fieldNames(caseParts(content)));
  } catch (error) {
    if (!(error instanceof CaseDiffers)) throw error;
    return { problems: [at('es', 'case_differs', { where: error.where })] };
  }
}

const audienceOf = (whole: unknown): unknown =>
  typeof whole === 'object' && whole !== null && 'audience' in whole ? whole.audience : undefined;

function readJoined(id: string, whole: unknown, fields: ReadonlySet<string>): ReadCase {
  const audience = audienceOf(whole);
  const schema: z.ZodType<AnyCase> = patientAudiences.some((each) => each === audience)
    ? patientCase
    : staffCase;
  const parsed = schema.safeParse(whole);
  if (parsed.success && parsed.data.id !== id) return { problems: [at('en', 'other_id', { id })] };
  if (parsed.success) return { given: parsed.data };
  return {
    problems: parsed.error.issues.map((issue) =>
      problemOfIssue(issue, { fields, document: field }),
    ),
  };
}

const inEmergencies = /^alert: (?:emergency|same_day)|ending: harm|emergencyLine: true/m;

/** Practice cases, to be edited in the library: one document a language, checked by the same reader and played through. */
export const caseKind: ContentKind = {
  kind: caseKindName,
  fields: [{ name: field, per: 'language', shape: 'document' }],
  items: () => [...shippedCases().keys()].map((id) => ({ id, group: groupOf(id) })),
  shipped: (id) => shippedCases().get(id) ?? (ownId.test(id) ? nothing : undefined),
  // Its id says whose it is, so that no later case of the product takes its place.
  copy: (content, id) => ({
    facts: content.facts,
    texts: Object.fromEntries(
      Object.entries(content.texts).map(([language, { [field]: source = '' }]) => [
        language,
        { [field]: source.replace(/^id: .*$/m, `id: ${id}`) },
      ]),
    ),
  }),
  title(id, content, language) {
    const said = (each: string) => /^title: (.+)$/m.exec(sourceOf(content, each))?.[1];
    const title = said(language) ?? said('en') ?? id;
    return title.replaceAll(/^["']|["']$/g, '');
  },
  isSafety: (_id, content) => inEmergencies.test(sourceOf(content, 'en')),
  mayRetire: true,
  problems(id, content, on) {
    const found = readEditedCase(id, content);
    if ('problems' in found) return found.problems;
    const parts = caseParts(content);
    return checkCase(found.given, (language) => taughtRules(on, language)).map(
      ({ language, code, values }) => problemAtWords(at(language, code, values), parts),
    );
  },
  spoken(id, content, language, on) {
    const found = readEditedCase(id, content);
    if ('problems' in found) return { text: '', forPatients: false };
    const text = caseWords(found.given, sidesOf(language), taughtRules(on, language)).join('\n');
    return { text, forPatients: isPatientCase(found.given) };
  },
  preview(id, content, language, on) {
    const found = readEditedCase(id, content);
    return 'problems' in found
      ? null
      : previewOf(found.given, sidesOf(language), (each) => taughtRules(on, each));
  },
  forms: [],
  form: caseParts,
  fill: caseFilledIn,
  lines: caseLines,
  about(id, content, on) {
    const found = readEditedCase(id, content);
    if ('problems' in found) return [];
    const { audience, clauses, lessons } = found.given;
    const [first = ''] = clauses;
    return [
      { key: 'audience', text: audience },
      {
        key: 'clauses',
        text: clauses.join(', '),
        href: `/how-we-answer#rule-${elementOf(taughtRules(on, on.language), first)}`,
      },
      { key: 'lessons', text: lessons.join(', '), href: `/learn/${lessons[0]}` },
    ];
  },
};
