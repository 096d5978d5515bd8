import { deviceCookieSeconds } from './limits.ts';

interface CookieJar {
  cookie(name: string): string | undefined;
  setCookie(
    name: string,
    value: string,
    options: { maxAgeInSeconds: number | null; httpOnly?: boolean },
  ): void;
}

const secure = (baseUrl: string) => baseUrl.startsWith('https:');

/** The cookie that carries the session. With https its name makes browsers refuse it from anywhere else. */
export function sessionCookieName(baseUrl: string): string {
  return secure(baseUrl) ? '__Host-parley' : 'parley_session';
}

export function deviceCookieName(baseUrl: string): string {
  return secure(baseUrl) ? '__Host-parley-device' : 'parley_device';
}

/** The reader's language while nobody is signed in. */
export const languageCookieName = 'parley_language';

/** Hands the browser its new session; it ends with the browser, or at its limits. */
export function giveSession(
  request: CookieJar,
  baseUrl: string,
  given: { token: string; deviceToken?: string | undefined },
): void {
  request.setCookie(sessionCookieName(baseUrl), given.token, { maxAgeInSeconds: null });
  if (given.deviceToken !== undefined) giveDevice(request, baseUrl, given.deviceToken);
}

export function giveDevice(request: CookieJar, baseUrl: string, deviceToken: string): void {
  request.setCookie(deviceCookieName(baseUrl), deviceToken, {
    maxAgeInSeconds: deviceCookieSeconds,
  });
}

export function takeSession(request: CookieJar, baseUrl: string): void {
  request.setCookie(sessionCookieName(baseUrl), '', { maxAgeInSeconds: 0 });
}
