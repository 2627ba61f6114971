import { MailForm } from '../features/accounts/MailForm.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';

/** For whoever no longer knows their password. */
export function ForgotPassword() {
  return (
    <Page title="Choose a new password" sentence="You get a mail with a link for it.">
      <MailForm link="reset" />
      <p>
        <TextLink to="/sign-in">Back to signing in</TextLink>
      </p>
    </Page>
  );
}
