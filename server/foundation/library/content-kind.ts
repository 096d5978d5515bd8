import type { OrganizationRules } from '#foundation/governance/index.ts';
import type { Content } from './content.ts';

export interface ContentField {
  /** Key in the content; its label is the phrase `library.field.<name>`. */
  name: string;
  /** Once for the item, or once in each language. */
  per: 'item' | 'language';
  shape: 'line' | 'text' | 'document' | 'date' | 'choice';
  choices?: readonly string[];
}

/** What stands in the way of a content, at the field where it is mended. */
export interface ContentProblem {
  field: string;
  language: string | null;
  /** The phrase `library.problem.<code>`. */
  code: string;
  values?: Readonly<Record<string, string | number>>;
}

/** One piece of a document as a field of a form, in every language that has it. */
export interface FormPart {
  /** Where it stands in the document; its field is called `<language>.part.<name>`. */
  name: string;
  /** The phrase `library.part.<kind>.<label>`. */
  label: string;
  /** Parts of one group stand together: `library.group.<kind>.<group>`. */
  group: string;
  /** Which one it is, where there are several groups of a kind. */
  groupNumber: number | null;
  /** Which of several it is within its group, from the outside in. */
  counts: readonly number[];
  shape: 'line' | 'text' | 'lines';
  values: Readonly<Record<string, string>>;
}

export interface ContentItem {
  id: string;
  /** Items are listed by it; '' where there are few. */
  group: string;
}

/** The rules an item is checked and shown by. */
export interface ContentGround {
  rules: OrganizationRules;
  /** Of the reader of the page. */
  language: string;
}

/**
 * One kind of words that may be edited. What an item means is the business of the module that registers it; this floor knows
 * texts by field.
 */
export interface ContentKind {
  /** 'tip', 'lesson', 'case', 'phrase'. */
  kind: string;
  fields: readonly ContentField[];
  items(): readonly ContentItem[];
  /** Version 0, empty for an item an organization added; undefined for an id that does not exist. */
  shipped(id: string): Content | undefined;
  title(id: string, content: Content, language: string): string;
  /** Words that someone may rely on in an emergency: only a clinician approves them. */
  isSafety(id: string, content: Content): boolean;
  /** Whether an organization may do without it. */
  mayRetire: boolean;
  problems(id: string, content: Content, ground: ContentGround): ContentProblem[];
  /** What is worth knowing at a field and stops nothing; `before` is what is in force. */
  notes?(id: string, content: Content, before: Content): ContentProblem[];
  /** What is read, for the reading grade; `forPatients` says whether the target for patients holds. */
  spoken(
    id: string,
    content: Content,
    language: string,
    ground: ContentGround,
  ): { text: string; forPatients: boolean };
  /** What the page of this kind shows in one language; the page knows the shape by the kind. */
  preview(id: string, content: Content, language: string, ground: ContentGround): unknown;
  /** A whole page as its readers get it, such as a handout; undefined when there is none. */
  page?(
    id: string,
    content: Content,
    language: string,
    form: string,
    ground: ContentGround,
  ): { page: string; view: unknown } | undefined;
  forms: readonly string[];
  /** The words of its documents as fields; none when they are edited as documents alone. */
  form?(content: Content): FormPart[];
  /** The documents with what was typed into those fields. */
  fill?(content: Content, typed: (language: string, name: string) => string | undefined): Content;
  /** What of one language's documents is in no field: line by line, with a mark where words stand. */
  lines?(content: Content, language: string): string[];
  /** The same words under another id, for a kind of which an organization may add items of its own. */
  copy?(content: Content, id: string): Content;
  /** Facts that cannot be edited, by the phrase `library.fact.<key>`; `href` leads to what is named. */
  about(id: string, content: Content, ground: ContentGround): ContentFact[];
  /** The day by which someone should have looked at it again, YYYY-MM-DD. */
  reviewDate?(content: Content): string | undefined;
}

export interface ContentFact {
  key: string;
  text: string;
  href?: string;
}
