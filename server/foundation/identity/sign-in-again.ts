import type { Answer } from '#platform/http/index.ts';
import { page } from '#platform/http/index.ts';
import type { Ground } from '#platform/ground.ts';
import { sessionBehind } from './identity.store.ts';
import { keepPost, safePath, writeKept } from './kept-post.ts';
import { emptySignIn } from './sign-in.routes.ts';
import { hashToken, looksLikeToken } from './token.ts';
import type { SignInView } from './identity.views.ts';

/**
 * Answers a form that met an ended session: a sign-in page that carries every field along. What was posted as anything
 * but a plain form (a file) is not carried; the page says only that they were signed out.
 */
export async function signInAgain(
  ground: Ground,
  posted: { path: string; body: unknown; token: string | undefined },
): Promise<Answer> {
  const before = looksLikeToken(posted.token)
    ? await sessionBehind(ground.database, hashToken(posted.token))
    : undefined;
  const kept = keepPost(posted.path, posted.body, before?.person_id ?? null);
  const view: SignInView = {
    ...emptySignIn,
    next: safePath(undefined),
    notice: 'expired',
    kept: kept === undefined ? '' : writeKept(kept),
  };
  return page('patient/identity/sign-in', view, 401);
}
