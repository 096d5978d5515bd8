import type { FastifyReply, FastifyRequest } from 'fastify';

/** Renders what a person sees when something could not be done: what happened, what is safe, what to do, the request id. */
export type ErrorPage = (status: number, code: string, request: FastifyRequest) => Promise<string>;

/** Answers an error as a page, or as JSON to a script. */
export async function answerError(
  status: number,
  code: string,
  request: FastifyRequest,
  reply: FastifyReply,
  options: { errorPage: ErrorPage },
): Promise<FastifyReply> {
  reply.status(status);
  if (request.headers.accept?.includes('application/json')) {
    return reply.type('application/json').send({ error: code, requestId: request.id });
  }
  return reply
    .type('text/html; charset=utf-8')
    .send(await options.errorPage(status, code, request));
}
