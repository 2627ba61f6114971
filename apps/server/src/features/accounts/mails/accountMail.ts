/** A mail about an account, as it waits for its job. */
export type AccountMail =
  | { kind: 'sign-up'; email: string }
  | { kind: 'reset-password'; email: string }
  | { kind: 'sign-in'; email: string }
  | { kind: 'change-email'; userId: string; email: string }
  | { kind: 'email-changed'; name: string; email: string; newEmail: string }
  | { kind: 'password-changed'; name: string; email: string }
  | { kind: 'second-factor-on'; name: string; email: string }
  | { kind: 'second-factor-off'; name: string; email: string };
