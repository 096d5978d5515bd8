import { tipProblems, type Tip } from '#rules/guidance/index.ts';
import type { Content, ContentKind, ContentProblem } from '#foundation/library/index.ts';
import { shippedTips } from './shipped-tips.ts';

export const tipKindName = 'tip';
const tags = ['A', 'B', 'K', 'D', 'ASSUME'] as const;
/** Words that send someone to a phone line, or that stand where a crisis may. */
const safetyTips = new Set(['out_of_hours', 'hostile_wording', 'not_a_bother']);

/** A tip file as the library keeps it: what may be edited. Trigger, clause and audience stay the product's. */
export function tipContent(tip: Tip): Content {
  const { evidence, owner, reviewDate, retireMeasure, title, text } = tip;
  const languages = Object.keys(text);
  return {
    facts: { owner, reviewDate, retireMeasure, source: evidence.source, tag: evidence.tag },
    texts: Object.fromEntries(
      languages.map((each) => [each, { title: title[each] ?? '', text: text[each] ?? '' }]),
    ),
  };
}

/** What a tip's page shows of it, as a patient meets it. */
export interface TipPreview {
  title: string;
  text: string;
  clause: string;
}

function tipOf(id: string): Tip {
  const tip = shippedTips().get(id);
  if (tip === undefined) throw new Error(`There is no tip ${id}.`);
  return tip;
}

/** Tips, to be edited in the library. */
export const tipKind: ContentKind = {
  kind: tipKindName,
  fields: [
    { name: 'title', per: 'language', shape: 'line' },
    { name: 'text', per: 'language', shape: 'text' },
    { name: 'owner', per: 'item', shape: 'line' },
    { name: 'reviewDate', per: 'item', shape: 'date' },
    { name: 'retireMeasure', per: 'item', shape: 'line' },
    { name: 'source', per: 'item', shape: 'line' },
    { name: 'tag', per: 'item', shape: 'choice', choices: tags },
  ],
  items: () => [...shippedTips().keys()].map((id) => ({ id, group: '' })),
  shipped(id) {
    const tip = shippedTips().get(id);
    return tip && tipContent(tip);
  },
  title: (id, { texts }, language) => texts[language]?.['title'] ?? texts['en']?.['title'] ?? id,
  isSafety: (id) => safetyTips.has(id),
  mayRetire: true,
  problems: (id, content, { rules }) => problemsOf(id, content, rules.languages),
  spoken: (_id, { texts }, language) => ({
    text: `${texts[language]?.['title'] ?? ''}. ${texts[language]?.['text'] ?? ''}`,
    forPatients: true,
  }),
  preview: (id, { texts }, language): TipPreview => ({
    title: texts[language]?.['title'] ?? '',
    text: texts[language]?.['text'] ?? '',
    clause: tipOf(id).clause,
  }),
  forms: [],
  about(id) {
    const { trigger, clause, audience } = tipOf(id);
    return [
      { key: 'trigger', text: trigger },
      { key: 'clause', text: clause, href: `/how-we-answer#rule-${clause}` },
      { key: 'audience', text: audience },
    ];
  },
  reviewDate: ({ facts }) => facts['reviewDate'],
};

// The same check that holds for the files, so that an edited tip is no worse than a shipped one.
function problemsOf(
  id: string,
  { facts, texts }: Content,
  languages: readonly string[],
): ContentProblem[] {
  const words = (field: string) =>
    Object.fromEntries(languages.map((each) => [each, texts[each]?.[field] ?? '']));
  const { source = '', tag = '', ...rest } = facts;
  const tip = { ...tipOf(id), ...rest, evidence: { source, tag } };
  const found = tipProblems({ ...tip, title: words('title'), text: words('text') }, languages);
  const places = found.map((problem) => placeOf(problem.slice(0, problem.indexOf(':'))));
  return [...places, ...loudWords(texts)];
}

function placeOf(path: string): ContentProblem {
  const [field = '', rest = ''] = path.split('.');
  if (field === 'evidence') return { field: rest, language: null, code: 'missing' };
  if (field === 'reviewDate') return { field, language: null, code: 'date' };
  return { field, language: rest === '' ? null : rest, code: 'missing' };
}

const loud = /[!¡]/;
const asksForLess = /shorter|too long|be brief|más corto|sea breve|acorte/i;

/** What no tip says, whoever writes it: nothing loud, and never to write less. */
function loudWords(texts: Content['texts']): ContentProblem[] {
  return Object.entries(texts).flatMap(([language, fields]) =>
    Object.entries(fields).flatMap(([field, text]) => [
      ...(loud.test(text) ? [{ field, language, code: 'loud' }] : []),
      ...(asksForLess.test(text) ? [{ field, language, code: 'asks_for_less' }] : []),
    ]),
  );
}
