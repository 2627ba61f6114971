import type { DocumentNode, OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { notice } from '../notice.js';
import { troubleWords } from '../troubleWords.js';

interface Props<Variables> {
  /** What there is more of, as in `Show more candidates`. */
  what: string;
  page: { hasNextPage: boolean; endCursor: string | null };
  /** Asks for the page behind `$after`; the cache appends it to the list, which shows it. */
  query: TypedDocumentNode<unknown, Variables & { after?: string | null }>;
  variables: Variables;
}

/** Under a list that goes on; nothing once all of it is there. */
export function ShowMore<Variables extends object>({
  what,
  page: { hasNextPage, endCursor },
  query,
  variables,
}: Props<Variables>) {
  const client = useApolloClient();
  const [loading, setLoading] = useState(false);
  if (!hasNextPage || !endCursor) return null;
  const load = () => {
    setLoading(true);
    const document: DocumentNode = query;
    const next: OperationVariables = { ...variables, after: endCursor };
    client
      .query({ query: document, variables: next, fetchPolicy: 'network-only' })
      .catch((error: unknown) => notice.show(troubleWords(error)))
      .finally(() => setLoading(false));
  };
  return (
    <Button variant="subtle" mt="xs" loading={loading} onClick={load}>
      Show more {what}
    </Button>
  );
}
