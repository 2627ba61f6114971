import { getRouteApi } from '@tanstack/react-router';
import { VerifyEmail as VerifyForm } from '../features/accounts/VerifyEmail.js';
import { Page } from '../ui/page/Page.js';

const route = getRouteApi('/door/verify-email');

/** Where the mailed link of a sign-up leads. */
export function VerifyEmail() {
  const { key } = route.useSearch();
  const { enter } = route.useRouteContext();
  return (
    <Page title="Open your account" sentence="Your address is confirmed by the link you have used.">
      <VerifyForm linkKey={key} onDone={() => void enter('/')} />
    </Page>
  );
}
