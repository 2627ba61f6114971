import { Button } from '@mantine/core';
import { Empty } from './Empty.js';
import { Page } from './Page.js';

/** A page that could not be shown: what happened and what to do. */
export function Trouble({ error, retry }: { error: Error; retry: () => void }) {
  return (
    <Page title="This page could not be loaded" sentence={error.message} narrow>
      <Empty
        sentence="Nothing is lost. Check the connection and load it again."
        action={<Button onClick={retry}>Load again</Button>}
      />
    </Page>
  );
}
