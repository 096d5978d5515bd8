import { IntlMessageFormat } from 'intl-messageformat';
import { oneStop } from '#rules/worktime/index.ts';
import type { Ground } from '#platform/ground.ts';
import type { Pages } from '#platform/html/index.ts';
import {
  contentInForce,
  type Content,
  type ContentInForce,
  type ContentKind,
  type ContentProblem,
} from '#foundation/library/index.ts';
import { screenPhraseKind } from '#product/training/index.ts';

const field = 'phrase';
type Say = ReturnType<Pages['translator']>;
const made = new WeakMap<ContentInForce, Map<string, Say>>();

/** The words of the pages as one organization says them: its own phrases, and what ships for the rest. */
export async function phrasesInForce(
  ground: Ground,
  pages: Pages,
  organizationId: string | undefined,
  language: string,
): Promise<Say> {
  const shipped = pages.translator(language);
  if (organizationId === undefined) return shipped;
  const content = await contentInForce(ground, organizationId);
  const own = content.of(screenPhraseKind);
  if (own.length === 0) return shipped;
  const known = made.get(content) ?? new Map<string, Say>();
  made.set(content, known);
  const texts = new Map(
    own.map(({ itemId, content: { texts: said } }) => [itemId, said[language]?.[field] ?? '']),
  );
  const say = known.get(language) ?? overlay(texts, language, shipped);
  known.set(language, say);
  return say;
}

function overlay(texts: ReadonlyMap<string, string>, language: string, shipped: Say): Say {
  const formats = new Map<string, IntlMessageFormat>();
  return (key, values) => {
    const text = texts.get(key) ?? '';
    if (text === '') return shipped(key, values);
    const format = formats.get(key) ?? new IntlMessageFormat(text, language);
    formats.set(key, format);
    return oneStop(String(format.format(values)));
  };
}

/** Words someone may rely on in an emergency. */
const safety =
  /^(messaging\.(safety|urgent|margin\.urgent|compose\.urgent|review\.worse|sent\.urgent)|ui\.(exit|safety))/;
const patientFiles = new Set(['messaging', 'entry', 'ui', 'remembered', 'governance', 'training']);
const loud = /[!¡]/;

/** Phrases of the pages, to be edited in the library. Their places are the product's and stay. */
export function phraseKind(pages: Pages): ContentKind {
  const said = (id: string, language: string) => pages.phrasesOf(language)[id];
  const shipped = (id: string): Content | undefined =>
    said(id, 'en') === undefined
      ? undefined
      : {
          facts: {},
          texts: Object.fromEntries(
            pages.languages.map((each) => [each, { [field]: said(id, each) ?? '' }]),
          ),
        };
  return {
    kind: screenPhraseKind,
    fields: [{ name: field, per: 'language', shape: 'text' }],
    items: () =>
      Object.keys(pages.phrasesOf('en')).map((id) => ({ id, group: id.split('.', 1)[0] ?? '' })),
    shipped,
    title: (id, { texts }, language) => texts[language]?.[field] ?? texts['en']?.[field] ?? id,
    isSafety: (id) => safety.test(id),
    mayRetire: false,
    problems: (id, content, { rules }) =>
      rules.languages.flatMap((language) =>
        phraseProblems(content.texts[language]?.[field] ?? '', said(id, 'en') ?? '', language),
      ),
    spoken: (id, { texts }, language) => ({
      text: (texts[language]?.[field] ?? '').replaceAll(/\{[^{}]*\}/g, 'Ana'),
      forPatients: patientFiles.has(id.split('.', 1)[0] ?? ''),
    }),
    preview: (_id, { texts }, language) => texts[language]?.[field] ?? '',
    forms: [],
    about: (id) => {
      const places = placesOf(said(id, 'en') ?? '');
      return places.length === 0 ? [] : [{ key: 'places', text: places.join(', ') }];
    },
  };
}

function phraseProblems(text: string, english: string, language: string): ContentProblem[] {
  const at = (code: string, values: Record<string, string> = {}) => ({
    field,
    language,
    code,
    values,
  });
  if (text.trim() === '') return [at('missing')];
  const wanted = placesOf(english).join(', ');
  try {
    const found = placesOf(text).join(', ');
    return [
      ...(found === wanted ? [] : [at('places', { places: wanted === '' ? '–' : wanted })]),
      ...(loud.test(text) ? [at('loud')] : []),
    ];
  } catch (error) {
    return [at('unreadable', { what: error instanceof Error ? error.message : '' })];
  }
}

interface Element {
  type: number;
  value?: unknown;
  options?: Record<string, { value: Element[] }>;
}

const LITERAL = 0;
const POUND = 7;

/** The places of a phrase, each once, in order of the alphabet. @throws when its braces do not fit. */
function placesOf(text: string): string[] {
  const walk = (elements: readonly Element[]): string[] =>
    elements.flatMap(({ type, value, options }) => [
      ...(type === LITERAL || type === POUND ? [] : [String(value)]),
      ...Object.values(options ?? {}).flatMap((option) => walk(option.value)),
    ]);
  const elements = new IntlMessageFormat(text, 'en').getAst() as unknown as Element[];
  return [...new Set(walk(elements))].toSorted();
}
