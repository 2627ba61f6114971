import { getRouteApi } from '@tanstack/react-router';
import { SignUpForm } from '../features/accounts/SignUpForm.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';

const route = getRouteApi('/door/sign-up');

/** A new account, for a coach; candidates come by invitation. */
export function SignUp() {
  const { enter } = route.useRouteContext();
  return (
    <Page title="Sign up" sentence="For coaches. Candidates are invited by their coach.">
      <SignUpForm onDone={() => void enter('/team/new')} />
      <p>
        Signed up before? <TextLink to="/sign-in">Sign in</TextLink>
      </p>
    </Page>
  );
}
