import type { WritingHead } from '#product/messaging/index.ts';

/** In practice, what was written so far goes along with each form; a real draft is in the database. */
export function Carried({ head }: { head: WritingHead }) {
  return head.pretend === null ? null : (
    <input type="hidden" name="carried" value={head.pretend.carried} />
  );
}
