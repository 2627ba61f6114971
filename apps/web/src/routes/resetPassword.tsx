import { getRouteApi } from '@tanstack/react-router';
import { ResetPasswordForm } from '../features/accounts/ResetPasswordForm.js';
import { Page } from '../ui/page/Page.js';

const route = getRouteApi('/door/reset-password');

/** Where the mailed link for a new password leads. */
export function ResetPassword() {
  const { key } = route.useSearch();
  return (
    <Page title="Choose a new password">
      <ResetPasswordForm linkKey={key} />
    </Page>
  );
}
