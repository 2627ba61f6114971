import { useMutation } from '@apollo/client/react';
import { Button, Group, Text } from '@mantine/core';
import { useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './deviceRow.module.css';
import type { Push } from './pushParts.js';
import { RemoveDevice } from './useThisDevice.js';

const TestDevice = graphql(`
  mutation TestPushDevice($id: ID!) {
    result: testPushDevice(id: $id) {
      ... on PushDevice {
        id
      }
      ... on NotFound {
        problem: message
      }
      ... on TooManyAttempts {
        problem: message
      }
      ... on PushFailed {
        problem: message
      }
    }
  }
`);

/** One device that is told things; with a way to see that it is, and one to end it. */
export function DeviceRow({ device }: { device: Push['pushDevices'][number] }) {
  const { id, browser, createdAt, usedAt, isCurrent } = device;
  const [said, setSaid] = useState<string | null>(null);
  const [remove, { loading: isGoing }] = useMutation(RemoveDevice, { variables: { id } });
  const [test, { loading: isTried }] = useMutation(TestDevice, {
    variables: { id },
    // A device that turned out to be gone is forgotten.
    refetchQueries: ['Reminders'],
  });
  const tryIt = async () => {
    const { data } = await test();
    if (data) setSaid('problem' in data.result ? data.result.problem : 'Sent. It should be there.');
  };
  return (
    <li className={classes.row}>
      <div>
        <Text fw={600}>{isCurrent ? `${browser}, this one` : browser}</Text>
        <Text c="dimmed">
          {usedAt ? 'Last reached ' : 'Turned on '}
          <Moment at={usedAt ?? createdAt} />
        </Text>
        <div role="status">{said && <Text>{said}</Text>}</div>
      </div>
      <Group gap="xs">
        <Button
          variant="default"
          loading={isTried}
          aria-label={`Send a test to ${browser}`}
          onClick={() => void tryIt()}
        >
          Send a test
        </Button>
        {!isCurrent && (
          <Button
            variant="default"
            loading={isGoing}
            aria-label={`Remove ${browser}`}
            onClick={() => void remove()}
          >
            Remove
          </Button>
        )}
      </Group>
    </li>
  );
}
