export { recordAudit } from './audit.store.ts';
export type { AuditActor, AuditEntry } from './audit.store.ts';
