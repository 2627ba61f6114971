import { SignUpForm } from '../features/accounts/SignUpForm.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';

/** A new account, for a coach; candidates come by invitation. */
export function SignUp() {
  return (
    <Page title="Sign up" sentence="For coaches. Candidates are invited by their coach.">
      <SignUpForm />
      <p>
        Signed up before? <TextLink to="/sign-in">Sign in</TextLink>
      </p>
    </Page>
  );
}
