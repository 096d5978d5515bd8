export { authenticate, touchSession } from './authenticate.ts';
export type { LiveSession } from './authenticate.ts';
export { closeSessions } from './begin-session.ts';
export { deviceCookieName, languageCookieName, sessionCookieName } from './cookies.ts';
export { signIn, normalEmail } from './sign-in.ts';
export type { SignInInput, SignInOutcome } from './sign-in.ts';
export { demoSignIn } from './demo-sign-in.ts';
export { signOut } from './sign-out.ts';
export { signInAgain } from './sign-in-again.ts';
export { requestReset } from './request-reset.ts';
export { makeLink } from './make-link.ts';
export type { MadeLink } from './make-link.ts';
export { setPasswordByLink, stateOfLink } from './set-password.ts';
export type { LinkState, SetPasswordOutcome } from './set-password.ts';
export { changePassword } from './change-password.ts';
export type { ChangePasswordOutcome } from './change-password.ts';
export { hashPassword } from './password.ts';
export { passwordProblem } from './password-strength.ts';
export type { PasswordProblem } from './password-strength.ts';
export { hashToken, looksLikeToken, newToken } from './token.ts';
export { demoPeople, isDemo, organizations } from './identity.store.ts';
export type { OrganizationRow } from './identity.store.ts';
export { identityRoutes } from './identity.routes.ts';
export { linkLimits, sessionLimits } from './limits.ts';
export { safePath } from './kept-post.ts';
export type { LinkPurpose, LinkWanted, PasswordChanged, SessionEnded } from './identity.events.ts';
export type {
  AccountView,
  DemoPerson,
  ForgotView,
  GoOnView,
  SetPasswordView,
  SignInView,
} from './identity.views.ts';
export { anyVisitor, ownAccount } from './visitor.ts';
export type { SignedIn, SignedInVisitor, Visitor } from './visitor.ts';
