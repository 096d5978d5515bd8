import type { Asker, Permission } from '#platform/http/index.ts';

/** A log-in that is in use. */
export interface SignedIn {
  organizationId: string;
  personId: string;
  accountId: string;
  sessionId: string;
}

export type Visitor =
  | (Asker & { readonly kind: 'anonymous'; readonly organizationId: null; readonly personId: null })
  | (Asker &
      Readonly<SignedIn> & {
        readonly kind: 'person';
        /** Known to the modules above; here only whether there is one. */
        readonly staff?: object | null;
      });

export type SignedInVisitor = Extract<Visitor, { kind: 'person' }>;

/** Pages that hold nothing of a person: signing in, setting a password by link. */
export const anyVisitor: Permission<Visitor> = { name: 'anyone', allows: () => true };

/** One's own log-in. */
export const ownAccount: Permission<Visitor> = {
  name: 'own account',
  allows: (visitor) => visitor.kind === 'person',
};
