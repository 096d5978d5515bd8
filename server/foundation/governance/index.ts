export { rulesInForce } from './rules-in-force.ts';
export type { OrganizationRules } from './rules-in-force.ts';
export { publishCharter } from './publish-charter.ts';
export type { Publication } from './publish-charter.ts';
export { governanceRoutes } from './governance.routes.ts';
