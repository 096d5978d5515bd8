import { z } from 'zod';
import type { Ground } from '#platform/ground.ts';
import { redirect, routesFor, type AnyRoute } from '#platform/http/index.ts';
import { languageCookieName, safePath } from '#foundation/identity/index.ts';
import type { Actor } from './actor.ts';
import { chooseLanguage } from './choose-language.ts';
import { anyone, anyoneSignedIn } from './people.permissions.ts';

const route = routesFor<Actor>();
const code = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/);
const yearInSeconds = 365 * 24 * 3600;

/** Reading in another language now (a cookie), and the language a person is written to (on their record). */
export function languageRoutes(ground: Ground): AnyRoute<Actor>[] {
  return [switchLanguage(), saveLanguage(ground)];
}

function switchLanguage(): AnyRoute<Actor> {
  return route({
    method: 'GET',
    path: '/language/:code',
    permission: anyone,
    audit: { nothing: 'sets how this browser reads, changes no record' },
    request: {
      params: z.object({ code }),
      query: z.object({ back: z.string().optional().catch(undefined) }),
    },
    response: 'redirect',
    handle: async (request) => {
      request.setCookie(languageCookieName, request.params.code, {
        maxAgeInSeconds: yearInSeconds,
      });
      const { back } = request.query;
      // The sign-in pages read in another language too, so they may be gone back to.
      const isOpen = /^\/(sign-in|forgot-password|signed-out|set-password\/[\w-]{1,100})$/.test(
        back ?? '',
      );
      return redirect(isOpen && back !== undefined ? back : safePath(back));
    },
  });
}

function saveLanguage(ground: Ground): AnyRoute<Actor> {
  return route({
    method: 'POST',
    path: '/account/language',
    permission: anyoneSignedIn,
    audit: { inCommand: 'people.choose_language' },
    request: { body: z.object({ language: code }) },
    response: 'redirect',
    handle: async (request) => {
      if (request.asker.kind === 'person')
        await chooseLanguage(ground, request.asker, {
          language: request.body.language,
          requestId: request.requestId,
        });
      request.setCookie(languageCookieName, request.body.language, {
        maxAgeInSeconds: yearInSeconds,
      });
      return redirect('/account?notice=language_changed');
    },
  });
}
