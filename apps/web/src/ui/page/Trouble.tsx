import { Button } from '@mantine/core';
import { troubleWords } from '../troubleWords.js';
import { Empty } from './Empty.js';
import { Page } from './Page.js';

/** A page that could not be shown: what happened and what to do. */
export function Trouble({ error }: { error: unknown }) {
  return (
    <Page title="This page could not be loaded" sentence={troubleWords(error)} narrow>
      <Empty
        sentence="Nothing is lost. Check the connection and load it again."
        action={<Button onClick={() => location.reload()}>Load again</Button>}
      />
    </Page>
  );
}
