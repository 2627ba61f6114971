import { getRouteApi } from '@tanstack/react-router';
import { VerifyEmail as VerifyButton } from '../features/accounts/VerifyEmail.js';
import { Page } from '../ui/page/Page.js';

const route = getRouteApi('/door/verify-email');

/** Where the mailed link of a sign-up leads. */
export function VerifyEmail() {
  const { key } = route.useSearch();
  const { enter } = route.useRouteContext();
  return (
    <Page title="Confirm your address" sentence="Your account opens with it.">
      <VerifyButton linkKey={key} onDone={() => void enter('/')} />
    </Page>
  );
}
