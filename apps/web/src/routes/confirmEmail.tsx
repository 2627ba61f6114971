import { useApolloClient } from '@apollo/client/react';
import { getRouteApi } from '@tanstack/react-router';
import { ConfirmEmail as ConfirmButton } from '../features/accounts/ConfirmEmail.js';
import { Page } from '../ui/page/Page.js';

const route = getRouteApi('/door/confirm-email');

/** Where the mailed link to a new address leads. */
export function ConfirmEmail() {
  const { key } = route.useSearch();
  const client = useApolloClient();
  return (
    <Page title="Your new address" sentence="It counts from your confirmation on.">
      <ConfirmButton linkKey={key} onDone={() => void client.clearStore()} />
    </Page>
  );
}
