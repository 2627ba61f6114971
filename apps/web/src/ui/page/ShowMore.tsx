import { Button } from '@mantine/core';
import { useState } from 'react';
import { notice } from '../notice.js';
import { troubleWords } from '../troubleWords.js';

interface Props {
  /** What there is more of, as in `Show more candidates`. */
  what: string;
  page: { hasNextPage: boolean; endCursor: string | null };
  /** Loads the page behind a cursor. */
  more: (after: string) => Promise<unknown>;
}

/** Under a list that goes on; nothing once all of it is there. */
export function ShowMore({ what, page, more }: Props) {
  const [loading, setLoading] = useState(false);
  const { hasNextPage, endCursor } = page;
  if (!hasNextPage || !endCursor) return null;
  const load = () => {
    setLoading(true);
    more(endCursor)
      .catch((error: unknown) => notice.show(troubleWords(error)))
      .finally(() => setLoading(false));
  };
  return (
    <Button variant="subtle" mt="xs" loading={loading} onClick={load}>
      Show more {what}
    </Button>
  );
}
