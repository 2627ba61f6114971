/** An account to be opened, its password hashed. */
export interface NewAccount {
  name: string;
  email: string;
  zone: string;
  passwordHash: string;
}

/** A mail about an account, as it waits for its job. */
export type AccountMail =
  | ({ kind: 'sign-up' } & NewAccount)
  | { kind: 'reset-password'; email: string }
  | { kind: 'sign-in'; email: string }
  | { kind: 'change-email'; userId: string; email: string }
  | { kind: 'email-changed'; name: string; email: string; newEmail: string }
  | { kind: 'password-changed'; name: string; email: string };
