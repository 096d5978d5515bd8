import type { Ground } from '#platform/ground.ts';
import { newId } from '#platform/ids/index.ts';
import { rulesInForce, shapesRules } from '#foundation/governance/index.ts';
import type { PersonActor } from '#foundation/people/index.ts';
import { changedLanguages, contentHash, outOfDate, type Content } from './content.ts';
import type {
  ContentFact,
  ContentField,
  ContentGround,
  ContentKind,
  ContentProblem,
  FormPart,
} from './content-kind.ts';
import { approvalBar, type ContentState } from './content-state.ts';
import { readingOf, readingsOfParts, type ReadingView } from './reading-view.ts';
import { findOpenDraft, versionsOf, type ContentDraft } from './library.store.ts';
import { countPeople, type Happened } from './memory/memory.store.ts';
import { isAdded } from './list-page.ts';
import { changesBetween, type LanguageChanges } from './word-changes.ts';
import { baseOf, type BaseOfDraft } from './save-content.ts';

export type ItemNotice =
  | 'saved'
  | 'look'
  | 'offered'
  | 'approved'
  | 'sent_back'
  | 'withdrawn'
  | 'restored'
  | 'nothing_changed'
  | 'changed_elsewhere'
  | 'draft_open'
  | 'no_draft'
  | 'not_in_this_state'
  | 'problems'
  | 'own_words'
  | 'needs_clinician';

export interface LanguageView {
  code: string;
  /** Left as it was while another language changed. */
  outOfDate: boolean;
  /** Another language changed, and this one may still say the same. */
  mayConfirm: boolean;
  changed: boolean;
  reading: ReadingView;
  /** The same for each longer text among its parts, by the name of the part. */
  partReadings: Readonly<Record<string, ReadingView>>;
  fields: Record<string, string>;
  preview: unknown;
}

export interface ItemView {
  kind: string;
  id: string;
  title: string;
  isSafety: boolean;
  fields: readonly ContentField[];
  facts: Record<string, string>;
  about: ContentFact[];
  languages: LanguageView[];
  /** What an offered change says otherwise than the version in force. */
  changes: LanguageChanges[];
  problems: readonly ContentProblem[];
  /** What is worth knowing at a field, and stops nothing. */
  notes: readonly ContentProblem[];
  forms: readonly string[];
  /** Its words as fields; empty where its documents are edited as they are. */
  parts: readonly FormPart[];
  inForce: { version: number; retired: boolean };
  /** The file the product ships with has changed since the version in force was written. */
  shippedChanged: boolean;
  /** The day it should have been looked at again has passed. */
  overdue: boolean;
  draft: {
    state: ContentState;
    retires: boolean;
    changedBy: string;
    changedAt: number;
    remark: string;
  } | null;
  revision: number;
  mayWrite: boolean;
  /** Why the reader can't be the second person; null when they can. */
  bar: 'own_words' | 'needs_clinician' | null;
  mayRetire: boolean;
  /** The organization added it: there is no file behind it. */
  added: boolean;
  /** A new item can begin with its words. */
  mayCopy: boolean;
  /** How many people; null stands for fewer than five. Undefined where nothing is counted. */
  counts?: Record<Happened, number | null>;
  versions: {
    version: number;
    at: number | null;
    approvedBy: string;
    writers: string[];
    retired: boolean;
  }[];
  notice: ItemNotice | null;
  idempotencyKey: string;
}

export interface AskedItem {
  itemId: string;
  notice: ItemNotice | null;
  /** What stands in the form, when it is not what is saved. */
  posted?: { content: Content; stillRight: readonly string[] };
}

/** One item with everything its page shows; undefined for one that does not exist. */
export async function itemView(
  ground: Ground,
  actor: PersonActor,
  kind: ContentKind,
  asked: AskedItem,
): Promise<ItemView | undefined> {
  const { organizationId, language } = actor;
  const { itemId } = asked;
  const shipped = kind.shipped(itemId);
  if (shipped === undefined) return undefined;
  const rules = await rulesInForce(ground, organizationId);
  const key = { organizationId, kind: kind.kind, itemId };
  const [draft, base, versions, counts] = await ground.database.transaction(
    actor.scope,
    (tx) =>
      Promise.all([
        findOpenDraft(tx, key),
        baseOf(tx, key, shipped),
        versionsOf(tx, key),
        countPeople(tx, kind.kind),
      ]),
    'quick',
  );
  const on = { rules, language };
  const content = asked.posted?.content ?? draft?.content ?? base.content;
  const today = new Date(ground.clock.now()).toISOString().slice(0, 10);
  const review = kind.reviewDate?.(content);
  const shaped = shapedBy(kind, itemId, { content, base, draft, asked }, on);
  return {
    ...shaped,
    inForce: { version: base.version, retired: base.retired },
    shippedChanged: versions[0] !== undefined && versions[0].shippedHash !== contentHash(shipped),
    overdue: review !== undefined && review < today,
    draft: draft
      ? {
          state: draft.state,
          retires: draft.retires,
          changedBy: draft.changedByName,
          changedAt: draft.changedAt,
          remark: draft.remark,
        }
      : null,
    revision: draft?.revision ?? 0,
    mayWrite: shapesRules.allows(actor),
    bar: (draft && approvalBar(actor, draft, shaped.isSafety)) ?? null,
    ...countsOf(kind, itemId, counts),
    versions: [
      ...versions.map((each) => ({
        version: each.version,
        at: each.approvedAt,
        approvedBy: each.approvedByName,
        writers: each.writerNames,
        retired: each.retired,
      })),
      ...(shaped.added
        ? []
        : [{ version: 0, at: null, approvedBy: '', writers: [], retired: false }]),
    ],
    notice: asked.notice,
    idempotencyKey: newId('key'),
  };
}

/** People by what happened, for kinds that are offered to people. */
function countsOf(
  kind: ContentKind,
  itemId: string,
  counts: Awaited<ReturnType<typeof countPeople>>,
): Pick<ItemView, 'counts'> {
  if (kind.kind !== 'tip' && kind.kind !== 'lesson') return {};
  const people = (happened: Happened) => {
    const row = counts.find((each) => each.itemId === itemId && each.happened === happened);
    return row ? row.people : 0;
  };
  return {
    counts: {
      shown: people('shown'),
      followed: people('followed'),
      dismissed: people('dismissed'),
    },
  };
}

interface Shaping {
  content: Content;
  base: BaseOfDraft;
  draft: ContentDraft | undefined;
  asked: AskedItem;
}

/** A field that only some items have is not asked for in the others. */
function fieldsOf(kind: ContentKind, itemId: string): ContentField[] {
  const texts = Object.values(kind.shipped(itemId)?.texts ?? {});
  return kind.fields.filter(
    ({ name, per }) => per === 'item' || texts.some((each) => each[name] !== undefined),
  );
}

function shapedBy(
  kind: ContentKind,
  itemId: string,
  { content, base, draft, asked }: Shaping,
  on: ContentGround,
) {
  const changed = changedLanguages(base.content, content);
  const behind = asked.posted
    ? outOfDate(base, content, asked.posted.stillRight)
    : (draft?.outOfDate ?? base.outOfDate);
  const untouched = outOfDate(base, content, []);
  const isRetiring = draft?.retires === true;
  const parts = kind.form?.(content) ?? [];
  return {
    kind: kind.kind,
    id: itemId,
    title: kind.title(itemId, content, on.language),
    isSafety: kind.isSafety(itemId, content),
    fields: fieldsOf(kind, itemId),
    facts: content.facts,
    about: kind.about(itemId, content, on),
    problems: isRetiring ? [] : kind.problems(itemId, content, on),
    parts,
    changes: draft?.state === 'offered' ? changesBetween(kind, base.content, content) : [],
    notes: kind.notes?.(itemId, content, base.content) ?? [],
    forms: kind.forms.filter(
      (form) => kind.page?.(itemId, content, on.language, form, on) !== undefined,
    ),
    mayRetire: kind.mayRetire,
    added: isAdded(kind, itemId),
    mayCopy: kind.copy !== undefined,
    languages: on.rules.languages.map((code) => {
      const { text, forPatients } = kind.spoken(itemId, content, code, on);
      return {
        code,
        outOfDate: behind.includes(code),
        mayConfirm: untouched.includes(code),
        changed: changed.includes(code),
        reading: readingOf(text, forPatients, code),
        partReadings: readingsOfParts(parts, forPatients, code),
        fields: content.texts[code] ?? {},
        preview: kind.preview(itemId, content, code, on),
      };
    }),
  };
}
