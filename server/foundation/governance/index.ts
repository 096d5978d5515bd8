export { rulesInForce } from './rules-in-force.ts';
export type { OrganizationRules } from './rules-in-force.ts';
export { publishCharter } from './publish-charter.ts';
export type { Publication } from './publish-charter.ts';
export { listOrganizations } from './governance.store.ts';
export type { Organization } from './governance.store.ts';
export type { RulesPageView } from './governance.routes.ts';
export { governanceRoutes } from './governance.routes.ts';
