/** What a read puts on record: `action subject-kind subject`. */
type Records = (parts: readonly string[]) => string[];

const thread =
  (action: string): Records =>
  ([id]) => [`${action} thread ${id}`];
const inbox: Records = ([view]) => [`triage.read_inbox inbox ${view}`];
const nothing: Records = () => [];

// Written by hand: what reading an address as somebody leaves in the audit record. `me` is whoever asked.
const reads: readonly (readonly [RegExp, Records])[] = [
  [/^\/(home|messages)$/, () => ['messaging.list_threads person me']],
  [/^\/messages\/search$/, () => ['messaging.search search letters']],
  [/^\/messages\/(thr_\w+)$/, thread('messaging.read_thread')],
  [/^\/messages\/(thr_\w+)\/(?:sent|line)$/, thread('messaging.read_thread')],
  [/^\/messages\/(thr_\w+)\/print$/, thread('messaging.print_thread')],
  [/^\/messages\/(thr_\w+)\/export\.pdf$/, thread('messaging.export_thread')],
  [/^\/write$/, () => ['messaging.list_drafts person me']],
  [/^\/write\/(dra_\w+)\/\w+$/, ([id]) => [`messaging.read_draft draft ${id}`]],
  [/^\/attachments\/(att_\w+)$/, ([id]) => [`messaging.read_attachment attachment ${id}`]],
  [/^\/account\/remembered$/, () => ['library.read_memory person me']],
  [/^\/account$/, () => ['identity.read_account account mine']],
  [/^\/inbox\/([\w-]+)(?:\/list)?$/, inbox],
  [
    /^\/inbox\/([\w-]+)\/(wrk_\w+)$/,
    ([view, id]) => [`triage.read_inbox inbox ${view}`, `triage.read_work_item work_item ${id}`],
  ],
  [/^\/work\/(wrk_\w+)\/as-patient$/, ([id]) => [`triage.look_as_patient work_item ${id}`]],
  [/^\/work\/(wrk_\w+)\/row$/, ([id]) => [`triage.read_row work_item ${id}`]],
  [/^\/search$/, () => ['triage.search search letters']],
  [/^\/admin$/, () => ['people.read_administration organization ours']],
  [/^\/admin\/mail$/, () => ['notifications.read_mail organization ours']],
  [/^\/admin\/voices$/, () => ['voices.read_board organization ours']],
  [/^\/admin\/voices\/(voi_\w+)$/, ([id]) => [`voices.read voice ${id}`]],
  [/^\/admin\/learning$/, () => ['training.read_store_settings organization ours']],
  [/^\/admin\/portal$/, () => ['governance.read_portal organization ours']],
  [/^\/admin\/portal\/pictures$/, () => ['training.read_pictures organization ours']],
  [/^\/admin\/(charter|library|measures)(\/|$)/, nothing],
  [/^\/admin\/\w+\/(import|template)$/, nothing],
  [/^\/admin\/(\w+)\/export$/, ([kind]) => [`people.export_${kind} ${kind} all`]],
  [/^\/admin\/(\w+)$/, ([kind]) => [`people.read_${kind} ${kind} list`]],
  [/^\/admin\/(\w+)\/new$/, ([kind]) => [`people.read_${kind} ${kind} new`]],
  [/^\/admin\/(\w+)\/([\w.]+)$/, ([kind, id]) => [`people.read_${kind} ${kind} ${id}`]],
  [/^\/(?:write\/someone-else|cover|expectations|privacy|accessibility|signed-out)$/, nothing],
  [/^\/how-we-answer\/[\w-]+(\/changes)?$/, nothing],
  [/^\/(?:rules\/[\w-]+|expectations\/map)$/, nothing],
  [/^\/work\/(wrk_\w+)\/export\.pdf$/, ([id]) => [`triage.export_thread work_item ${id}`]],
  [/^\/orientation$/, nothing],
  [/^\/teach$/, () => ['training.find_patients search patients']],
  [/^\/teach\/(tch_\w+)$/, ([id]) => [`training.read_teaching teaching_session ${id}`]],
  [/^\/voices$/, () => ['voices.read_own person me']],
  [/^\/voices\/new$/, nothing],
  [/^\/xapi\/about$/, nothing],
  [/^\/learn\/courses$/, () => ['training.read_courses person me']],
  [/^\/training$/, () => ['training.read_overview organization ours']],
  [/^\/training\/lessons$/, () => ['measures.read_lessons organization ours']],
  [/^\/training\/lessons\/(\w+)$/, ([id]) => [`measures.read_lesson lesson ${id}`]],
  [/^\/training\/packages\/([\w-]+)$/, ([id]) => [`training.export_course course ${id}`]],
  [/^\/learn(?:\/\w+)?$/, () => ['training.read_progress person me']],
  [/^\/learn\/\w+\/(?:print|watch|listen|try|handout\.pdf|wall\.pdf)$/, nothing],
  [/^\/learn\/(?:media|pictures)\//, nothing],
  [/^\/practice(?:\/desk)?(?:\/[\w-]+)?$/, () => ['training.read_practice person me']],
  [/^\/(?:forgot-password|sign-in|healthz|readyz)$/, nothing],
];

/** The entries this answer must have left, and no others. Redirects read nothing; a refusal is on record. */
export function expectedRecords(path: string, status: number): string[] {
  if (status === 403 || status === 404) return ['entry.refused'];
  if (status !== 200) return [];
  for (const [address, records] of reads) {
    const found = address.exec(path);
    if (found !== null) return records(found.slice(1)).toSorted();
  }
  throw new Error(
    `Nobody has said what reading ${path} leaves on record: test/trust/expected-records.ts`,
  );
}
