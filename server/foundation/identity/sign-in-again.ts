import type { Answer } from '#platform/http/index.ts';
import { page } from '#platform/http/index.ts';
import type { Ground } from '#platform/ground.ts';
import { sessionBehind } from './identity.store.ts';
import { keepPost, safePath, writeKept } from './kept-post.ts';
import { emptySignIn } from './sign-in.routes.ts';
import { hashToken, looksLikeToken } from './token.ts';
import type { SignInView } from './identity.views.ts';

/**
 * Answers a form that met an ended session: a sign-in page that carries every field along. Undefined when what was
 * posted is no plain form (a file, JSON): then the ground answers 401.
 */
export async function signInAgain(
  ground: Ground,
  posted: { path: string; body: unknown; token: string | undefined },
): Promise<Answer | undefined> {
  const before = looksLikeToken(posted.token)
    ? await sessionBehind(ground.database, hashToken(posted.token))
    : undefined;
  const kept = keepPost(posted.path, posted.body, before?.person_id ?? null);
  if (kept === undefined) return undefined;
  const view: SignInView = {
    ...emptySignIn,
    next: safePath(undefined),
    notice: 'expired',
    kept: writeKept(kept),
  };
  return page('patient/identity/sign-in', view, 401);
}
