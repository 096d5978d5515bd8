import type { DeskView } from '#product/triage/index.ts';

/** What every form of the desk carries: where it stands, and the key that makes a repeat harmless. */
export function Hidden({
  desk,
  kept = [],
}: {
  desk: DeskView;
  kept?: readonly ('body' | 'note')[];
}) {
  return (
    <>
      <input type="hidden" name="idempotency_key" value={desk.idempotencyKey} />
      <input type="hidden" name="view" value={desk.list.view} />
      {desk.list.after !== null && <input type="hidden" name="after" value={desk.list.after} />}
      {kept.map((name) => (
        <input key={name} type="hidden" name={name} value={desk.typed[name]} data-kept="" />
      ))}
    </>
  );
}
