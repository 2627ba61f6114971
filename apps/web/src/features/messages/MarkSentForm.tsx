import { useMutation } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../generated/gql.js';
import { useReaderZone } from '../../ui/time/readerZone.js';

const MarkSent = graphql(`
  mutation MarkSent($followUpId: ID!, $at: DateTime) {
    markSent(followUpId: $followUpId, at: $at) {
      ... on FollowUp {
        id
        ...Composer
      }
      ... on NotFound {
        problem: message
      }
      ... on Conflict {
        problem: message
      }
      ... on InvalidInput {
        problem: message
        fields {
          message
        }
      }
    }
  }
`);

/** For what was sent from another mailbox: when, in the reader's time. */
export function MarkSentForm({ followUpId }: { followUpId: string }) {
  const reader = useReaderZone();
  const [markSent, { loading }] = useMutation(MarkSent);
  const [at, setAt] = useState(() =>
    Temporal.Now.plainDateTimeISO(reader).toString({ smallestUnit: 'minute' }),
  );
  const [refused, setRefused] = useState<string>();
  const mark = async () => {
    const instant = Temporal.PlainDateTime.from(at).toZonedDateTime(reader).toInstant();
    const { data } = await markSent({ variables: { followUpId, at: instant.toString() } });
    const result = data?.markSent;
    if (result?.__typename === 'InvalidInput')
      setRefused(result.fields[0]?.message ?? result.problem);
    else if (result && result.__typename !== 'FollowUp') setRefused(result.problem);
  };
  return (
    <Stack gap="sm">
      <TextInput
        type="datetime-local"
        label="Sent (your time)"
        value={at}
        error={refused}
        onChange={({ currentTarget }) => setAt(currentTarget.value)}
      />
      <Button loading={loading} disabled={at === ''} onClick={() => void mark()}>
        Mark as sent
      </Button>
    </Stack>
  );
}
