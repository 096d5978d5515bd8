import type { FastifyRequest } from 'fastify';

/**
 * Is this write sent by one of our own pages? Browsers state where a request comes from; a request that states nothing
 * comes from no browser page and carries no cookie of one, so it is let through only without a session.
 */
export function comesFromOurPages(
  request: FastifyRequest,
  baseUrl: string,
  hasSession: boolean,
): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined && site !== 'same-origin' && site !== 'none') return false;
  const { origin } = request.headers;
  // Our pages send no referrer, so browsers write "null" as the origin of our own forms and vouch with sec-fetch-site.
  if (origin !== undefined && origin !== 'null')
    return origin === new URL(baseUrl).origin || origin === ownOrigin(request);
  return site !== undefined || !hasSession;
}

function ownOrigin(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}
