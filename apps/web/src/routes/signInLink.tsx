import { getRouteApi } from '@tanstack/react-router';
import { SignInByLink } from '../features/accounts/SignInByLink.js';
import { Page } from '../ui/page/Page.js';

const route = getRouteApi('/door/sign-in-link');

/** Where the mailed link for signing in leads. */
export function SignInLink() {
  const { key } = route.useSearch();
  const { enter } = route.useRouteContext();
  return (
    <Page title="Sign in" sentence="Your link is good for one time.">
      <SignInByLink linkKey={key} onDone={() => void enter('/')} />
    </Page>
  );
}
