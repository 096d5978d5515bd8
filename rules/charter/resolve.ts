import type { AnswerPromise } from '../worktime/index.ts';
import type { CharterDocument, DocumentClause, DocumentTopic } from './charter-document.ts';
import type { CharterProblem } from './check/charter-problem.ts';
import { CharterError, clauseValue, requiredValue } from './clause-value.ts';
import { calendarOf, inherit, type Origin } from './inherit.ts';
import { fill, type Filling, fillingFor } from './plain-words.ts';
import type { Clause, HelpLine, ResolvedCharter, Topic, Words } from './resolved-charter.ts';

const BYTES_PER_MEGABYTE = 1024 * 1024;

/** Whose rules are asked for. The version is the one under which the server keeps the document. */
export interface ResolveFor {
  clinic: string;
  team?: string;
  version?: number;
}

/** The rules of one clinic or team, and for each clause where its value comes from. */
export interface Resolution {
  charter: ResolvedCharter;
  /** By id of the clause. */
  origins: Record<string, Origin>;
  /** Changes that were not taken because they lie outside the bounds. */
  problems: CharterProblem[];
}

function namesFilling(document: CharterDocument, clinicName: Words): Filling {
  return (key, language) => {
    if (key === 'organization') return document.name[language];
    if (key === 'clinic') return clinicName[language];
    if (!key.startsWith('phone.')) return undefined;
    return document.helpLines.find((line) => `phone.${line.id}` === key)?.phone;
  };
}

function resolveClause(clause: DocumentClause, filled: (words: Words) => Words): Clause {
  const { id, element, value, rationale, evidence, owner, enforcedBy } = clause;
  return {
    id,
    element,
    value: id === 'purpose.use' ? filledUse(value, filled) : value,
    plainWords: filled(clause.plainWords),
    ...(clause.staffWords ? { staffWords: filled(clause.staffWords) } : {}),
    rationale,
    evidence,
    owner,
    enforcedBy,
  };
}

function filledUse(value: unknown, filled: (words: Words) => Words): unknown {
  const use = value as { do: Words[]; dont: Words[] };
  return { do: use.do.map(filled), dont: use.dont.map(filled) };
}

function resolveTopic(
  document: CharterDocument,
  clauses: readonly DocumentClause[],
  topic: DocumentTopic,
  filling: Filling,
): Topic {
  const clauseId = `promise.${topic.id}`;
  const promise = clauses.find((clause) => clause.id === clauseId)?.value;
  const route = requiredValue({ clauses }, 'routing.topics')[topic.id];
  if (!promise) throw new CharterError(`The charter has no clause "${clauseId}".`);
  if (!route) throw new CharterError(`The topic "${topic.id}" has no route.`);
  const notice = clauses.find((clause) => clause.id === 'billing.notice');
  const costs = clauseValue({ clauses }, 'billing.notice')?.topics.includes(topic.id) ?? false;
  const door = topic.betterDoor;
  return {
    id: topic.id,
    kind: topic.kind,
    label: fill(topic.label, filling),
    hint: fill(topic.hint, filling),
    goodReasons: topic.goodReasons.map((reason) => fill(reason, filling)),
    ...(door
      ? { betterDoor: { ...door, title: fill(door.title, filling), how: fill(door.how, filling) } }
      : {}),
    urgentQuestions: topic.urgentQuestions.flatMap((id) => {
      const question = document.urgentQuestions[id];
      return question ? [{ id, ...question, text: fill(question.text, filling) }] : [];
    }),
    guidedQuestions: topic.guidedQuestions.flatMap((id) => {
      const question = document.guidedQuestions[id];
      return question ? [{ id, ...question }] : [];
    }),
    promise: promise as AnswerPromise,
    route,
    readBy: fill(document.teams.find((team) => team.id === route.team)?.readBy ?? {}, filling),
    ...(costs && notice ? { costNotice: fill(notice.plainWords, filling) } : {}),
    clause: clauseId,
  };
}

function helpLinesOf(document: CharterDocument, clauses: readonly DocumentClause[]): HelpLine[] {
  return requiredValue({ clauses }, 'urgency.help_lines').flatMap(
    (id) => document.helpLines.find((line) => line.id === id) ?? [],
  );
}

/**
 * The rules of one clinic, or one team in it: inherited from organization over clinic to team,
 * within the bounds each level sets, with the words filled in.
 * @throws CharterError for an unknown clinic or team, or a charter that lacks a needed clause;
 * `checkCharter` tells these beforehand.
 */
export function resolve(document: CharterDocument, wanted: ResolveFor): Resolution {
  const clinic = document.clinics.find((one) => one.id === wanted.clinic);
  if (!clinic) throw new CharterError(`There is no clinic "${wanted.clinic}" in this charter.`);
  if (wanted.team !== undefined && !document.teams.some((team) => team.id === wanted.team)) {
    throw new CharterError(`There is no team "${wanted.team}" in this charter.`);
  }
  const { clauses, origins, problems } = inherit(document, wanted.clinic, wanted.team);
  const names = namesFilling(document, clinic.name);
  const attachments = requiredValue({ clauses }, 'content.attachments');
  const charter: ResolvedCharter = {
    organization: document.organization,
    clinic: clinic.id,
    version: wanted.version ?? 1,
    languages: document.languages,
    defaultLanguage: document.defaultLanguage,
    place: document.place,
    calendar: calendarOf(clauses),
    topics: document.topics.map((topic) => {
      const own = clinic.topics?.find((one) => one.id === topic.id);
      return resolveTopic(document, clauses, { ...topic, ...own }, names);
    }),
    intakeTeam: requiredValue({ clauses }, 'routing.intake').team,
    urgent: {
      emergency: requiredValue({ clauses }, 'urgency.emergency'),
      sameDay: requiredValue({ clauses }, 'urgency.same_day'),
    },
    helpLines: helpLinesOf(document, clauses),
    attachments: {
      maximumCount: attachments.maximumCount,
      maximumBytesPerFile: attachments.maximumMegabytesPerFile * BYTES_PER_MEGABYTE,
      contentKinds: attachments.contentKinds,
    },
    maximumCharacters: requiredValue({ clauses }, 'content.characters').maximum,
    reopenWithinDays: requiredValue({ clauses }, 'threads.reopen').days,
    undoSeconds: requiredValue({ clauses }, 'threads.undo').seconds,
    clauses: clauses.map((clause) =>
      resolveClause(clause, (words) =>
        fill(words, fillingFor(clause.value, document.phrases), names),
      ),
    ),
    names: {
      organization: document.name,
      clinic: clinic.name,
      teams: Object.fromEntries(document.teams.map((team) => [team.id, team.name])),
      sections: document.sections,
      changes: {
        changed: document.phrases.changed,
        added: document.phrases.added,
        removed: document.phrases.removed,
      },
    },
  };
  return { charter, origins, problems };
}
