import { MailForm } from '../features/accounts/MailForm.js';
import { Page } from '../ui/page/Page.js';
import { TextLink } from '../ui/TextLink.js';

/** Signing in without a password. */
export function SendLink() {
  return (
    <Page title="Sign in by mail" sentence="You get a mail with a link that signs you in.">
      <MailForm link="sign-in" />
      <p>
        <TextLink to="/sign-in">Back to signing in</TextLink>
      </p>
    </Page>
  );
}
