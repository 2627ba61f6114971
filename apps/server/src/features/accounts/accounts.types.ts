import { Field, ID, InputType, ObjectType } from 'type-graphql';
import { Conflict, InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { TimeZone } from '../../graphql/scalars.js';
import { LinkUnusable } from './links.js';
import { resultOf } from './resultOf.js';
import { TooManyAttempts } from './throttle.js';

@ObjectType('Viewer', { description: 'Whoever is signed in.' })
export class ViewerType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  email: string;
  @Field(() => TimeZone, { description: 'The zone times are shown in and reminders ring in.' })
  zone: string;
}

@ObjectType({ description: 'Something has happened or is on its way; said for a reader.' })
export class Done {
  @Field(() => String, { description: 'What, and what to do next. The same for unknown accounts.' })
  message: string;
}

@ObjectType({ implements: Problem, description: 'E-mail and password do not belong together.' })
export class SignInRefused extends Problem {}

@ObjectType({
  implements: Problem,
  description:
    'The first proof was right; `verifySecondFactor` with the cookie of this answer completes it, within ten minutes.',
})
export class SecondFactorNeeded extends Problem {}

@ObjectType({ implements: Problem, description: 'The code is wrong, used already or too late.' })
export class SecondFactorRefused extends Problem {
  @Field(() => Boolean, { description: 'Whether this sign-in is over; then begin it again.' })
  beginAgain: boolean;
}

@ObjectType({
  implements: Problem,
  description: 'An owner of teams with other members cannot leave before another owns them.',
})
export class HandOverFirst extends Problem {
  @Field(() => [String], { description: 'The names of these teams.' })
  teams: string[];
}

@ObjectType({ description: 'A second factor to be confirmed. None of this is shown again.' })
export class SecondFactorSetup {
  @Field(() => String, {
    description: 'For an authenticator app: `otpauth://totp/…`, as a QR code.',
  })
  uri: string;
  @Field(() => String, { description: 'The secret of the URI, in base32, for typing it in.' })
  secret: string;
  @Field(() => [String], { description: 'Each is good once, in place of a code.' })
  recoveryCodes: string[];
}

@InputType({ description: 'A new account, for the address that a mailed link was sent to.' })
export class VerifyEmailInput {
  @Field(() => String, { description: 'From the link in the mail.' })
  key: string;
  @Field(() => String, { description: '1 to 200 characters.' })
  name: string;
  @Field(() => String, { description: '8 to 128 characters.' })
  password: string;
  @Field(() => TimeZone, { description: 'The zone times are shown in and reminders ring in.' })
  zone: string;
}

@InputType({ description: 'What an account is known by.' })
export class SignInInput {
  @Field(() => String, { description: 'In capitals or not.' })
  email: string;
  @Field(() => String, { description: 'As it was chosen, blanks and all.' })
  password: string;
}

@InputType({ description: 'A new password by mail.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'From the link in the mail.' })
  key: string;
  @Field(() => String, { description: '8 to 128 characters.' })
  newPassword: string;
}

@InputType({ description: 'A new password for the old one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The one to be replaced.' })
  currentPassword: string;
  @Field(() => String, { description: '8 to 128 characters.' })
  newPassword: string;
}

@InputType({ description: 'Both proofs of the account.' })
export class DisableSecondFactorInput {
  @Field(() => String, { description: 'Of the account.' })
  password: string;
  @Field(() => String, { description: 'Of the authenticator app, or a recovery code.' })
  code: string;
}

@InputType({ description: 'How the viewer is called, and where they are.' })
export class ChangeProfileInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name: string;
  @Field(() => TimeZone, { description: 'The zone times are shown in and reminders ring in.' })
  zone: string;
}

@InputType({ description: 'A new address, and the proof that it is the viewer who wants it.' })
export class ChangeEmailInput {
  @Field(() => String, { description: 'Of the account.' })
  password: string;
  @Field(() => String, { description: 'The new address; it has to be confirmed by mail.' })
  email: string;
}

export const VerifyEmailResult = resultOf(
  'VerifyEmailResult',
  ViewerType,
  InvalidInput,
  LinkUnusable,
  TooManyAttempts,
);

export const SignInResult = resultOf(
  'SignInResult',
  ViewerType,
  SecondFactorNeeded,
  SignInRefused,
  TooManyAttempts,
);

export const SignInByLinkResult = resultOf(
  'SignInByLinkResult',
  ViewerType,
  SecondFactorNeeded,
  LinkUnusable,
  TooManyAttempts,
);

export const VerifySecondFactorResult = resultOf(
  'VerifySecondFactorResult',
  ViewerType,
  SecondFactorRefused,
  TooManyAttempts,
);

export const MailResult = resultOf('MailResult', Done, InvalidInput, TooManyAttempts);

export const UseLinkResult = resultOf(
  'UseLinkResult',
  Done,
  InvalidInput,
  LinkUnusable,
  TooManyAttempts,
);

export const BeginSecondFactorResult = resultOf(
  'BeginSecondFactorResult',
  SecondFactorSetup,
  InvalidInput,
  Conflict,
  TooManyAttempts,
);

export const ChangeAccountResult = resultOf(
  'ChangeAccountResult',
  ViewerType,
  InvalidInput,
  Conflict,
  TooManyAttempts,
);

export const EndSessionResult = resultOf('EndSessionResult', ViewerType, NotFound);

export const DeleteAccountResult = resultOf(
  'DeleteAccountResult',
  Done,
  InvalidInput,
  HandOverFirst,
  TooManyAttempts,
);
