export { createHttpServer } from './server.ts';
export type { HttpOptions } from './server.ts';
export { json, page, redirect, routesFor } from './route.ts';
export type {
  Answer,
  AnyRoute,
  Asker,
  AuditDeclaration,
  Permission,
  Request,
  RequestSchemas,
  Route,
} from './route.ts';
export { forbidden, HttpError, notFound, signInNeeded } from './http.errors.ts';
