/**
 * What in the software keeps a clause. `reads`: this text stands in the code of that file. `kept`: the clause has no value to
 * read, and the test of this title holds the software to its words.
 */
export type Reader = { reads: string; in: string } | { kept: string; by: string };

const messaging = 'server/product/messaging/';
const triage = 'server/product/triage/';
const governance = 'server/foundation/governance/';
const inResolve = (reads: string): Reader => ({ reads, in: 'rules/charter/resolve.ts' });
const inDelivery = (reads: string): Reader => ({ reads, in: `${messaging}decide-delivery.ts` });

/** By the whole id of a clause. */
const byId: Readonly<Record<string, readonly Reader[]>> = {
  'purpose.use': [{ reads: "clause.id !== 'purpose.use'", in: 'rules/charter/render.ts' }],
  'urgency.emergency': [
    inResolve("requiredValue({ clauses }, 'urgency.emergency')"),
    inDelivery('charter.urgent.emergency.promise'),
  ],
  'urgency.same_day': [
    inResolve("requiredValue({ clauses }, 'urgency.same_day')"),
    inDelivery('charter.urgent.sameDay.promise'),
  ],
  'urgency.help_lines': [
    inResolve("requiredValue({ clauses }, 'urgency.help_lines')"),
    { reads: 'charter.helpLines.map', in: `${messaging}writing.views.ts` },
  ],
  'urgency.send_anyway': [
    {
      kept: 'is sent from the conversation too, once its safety page was shown',
      by: `${messaging}add-to-thread.test.ts`,
    },
  ],
  'promises.receipt': [
    {
      kept: 'promises what the clause says, in the thread, the promise and the work item alike',
      by: `${messaging}send-message.test.ts`,
    },
  ],
  'promises.late': [
    {
      kept: 'is moved later only with a reason, and the patient is told both',
      by: `${triage}answers.test.ts`,
    },
  ],
  'hours.open': [
    { reads: "requiredValue({ clauses }, 'hours.open')", in: 'rules/charter/inherit.ts' },
    inDelivery('promisedAt(charter.calendar'),
  ],
  'hours.holidays': [
    { reads: "clause.id === 'hours.holidays'", in: 'rules/charter/inherit.ts' },
    { reads: "'hours.holidays'", in: `${governance}freeze-closures.ts` },
  ],
  'hours.cover': [
    { reads: "clauseValue(charter, 'hours.cover')", in: `${governance}reading/routing-map.ts` },
    { reads: "clauseValue(charter, 'hours.cover')", in: `${governance}cover/cover-problems.ts` },
    inDelivery('!question.isAway(id)'),
    { reads: 'coverAbsences(ground, organizationId)', in: 'server/entry/app/timers.ts' },
  ],
  'readers.teams': [
    {
      kept: 'puts the person and the role before the patient',
      by: `${triage}claims.test.ts`,
    },
  ],
  'reach.seen_within': [
    { reads: "clauseValue(charter, 'reach.seen_within')", in: `${messaging}reach.ts` },
    { reads: 'topicsInReach(charter, far)', in: `${messaging}send-message.ts` },
  ],
  'routing.topics': [
    inResolve("requiredValue({ clauses }, 'routing.topics')"),
    inDelivery('route?.team'),
  ],
  'routing.intake': [
    inResolve("requiredValue({ clauses }, 'routing.intake')"),
    inDelivery('charter.intakeTeam'),
  ],
  'threads.one_question': [
    {
      kept: 'two requests of different kinds are two issues',
      by: 'rules/guidance/advise.test.ts',
    },
  ],
  'threads.reopen': [
    inResolve("requiredValue({ clauses }, 'threads.reopen')"),
    { reads: 'charter.reopenWithinDays', in: `${messaging}deliver-message.ts` },
  ],
  'threads.quiet_close': [
    { reads: "clauseValue(charter, 'threads.quiet_close')", in: `${triage}close-quiet.ts` },
    { reads: 'closeQuietThreads(ground', in: 'server/entry/app/timers.ts' },
  ],
  'threads.undo': [
    inResolve("requiredValue({ clauses }, 'threads.undo')"),
    { reads: 'charter.undoSeconds', in: `${triage}reply.ts` },
  ],
  'content.characters': [
    inResolve("requiredValue({ clauses }, 'content.characters')"),
    { reads: 'charter.maximumCharacters', in: `${messaging}send-message.ts` },
  ],
  'content.attachments': [
    inResolve("requiredValue({ clauses }, 'content.attachments')"),
    { reads: '{ attachments } = rules.forClinic', in: `${messaging}add-attachment.ts` },
  ],
  'frequency.many': [
    { reads: "clauseValue(charter, 'frequency.many')", in: `${triage}work.views.ts` },
  ],
  'civility.standard': [
    {
      kept: 'hostile wording is given a pause, and never in a crisis',
      by: 'rules/guidance/advise.test.ts',
    },
  ],
  'proxies.own_login': [
    {
      kept: 'with a right to write do so under their own name and relation',
      by: `${messaging}who-sees-what.test.ts`,
    },
  ],
  'proxies.keep_private': [
    {
      kept: 'is absent for a proxy with every right: thread, list, home, search, steps and readers',
      by: `${messaging}who-sees-what.test.ts`,
    },
  ],
  'proxies.teens': [
    { reads: "clauseValue(charter, 'proxies.teens')", in: `${triage}young-patient.ts` },
    { reads: 'youngPatientRule(', in: `${triage}work.views.ts` },
  ],
  'language.offered': [
    {
      kept: 'a language the clinic does not write in is named',
      by: 'rules/guidance/advise.test.ts',
    },
  ],
  'billing.notice': [
    inResolve("clauseValue({ clauses }, 'billing.notice')"),
    { reads: 'topic?.costNotice', in: `${messaging}writing.views.ts` },
  ],
  'record.kept': [
    {
      kept: 'is seen by its writer and the clinic',
      by: `${messaging}who-sees-what.test.ts`,
    },
  ],
  'record.notices': [
    {
      kept: 'says that there is something to read, and nothing of a person',
      by: 'server/edges/notifications/mail-words.test.ts',
    },
  ],
  'training.lessons': [
    {
      reads: "clauseValue(charter, 'training.lessons')",
      in: 'server/product/training/courses/required-courses.ts',
    },
  ],
  'training.courses': [
    {
      reads: "clauseValue(charter, 'training.courses')",
      in: 'server/product/training/courses/required-courses.ts',
    },
  ],
  'training.patients': [
    {
      kept: 'who is not signed in reads and checks, and nothing is kept of it',
      by: 'server/product/training/progress.test.ts',
    },
  ],
  'measurement.published': [
    {
      reads: "clauseValue(charter, 'measurement.published')",
      in: `${messaging}home-page.views.ts`,
    },
    {
      reads: "clauseValue(document, 'measurement.published')",
      in: `${governance}reading/expectations.ts`,
    },
    {
      reads: "clauseValue(document, 'measurement.published')",
      in: 'server/edges/measures/counts/counts.views.ts',
    },
  ],
  'measurement.tips': [
    {
      reads: "ruleText(document, 'measurement.tips'",
      in: 'server/edges/measures/counts/counts.views.ts',
    },
    {
      kept: 'counts tips, and none about safety',
      by: 'server/edges/measures/counts/counts.test.ts',
    },
  ],
};

/** Whoever keeps a clause; clauses of one kind are kept by the same readers. */
export function readersOf(clauseId: string): readonly Reader[] {
  if (clauseId.startsWith('promise.'))
    return [inResolve('`promise.${topic.id}`'), inDelivery('topic?.promise')];
  if (clauseId.startsWith('expectations.'))
    return [{ reads: "id.startsWith('expectations.')", in: `${governance}reading/agreements.ts` }];
  return byId[clauseId] ?? [];
}
