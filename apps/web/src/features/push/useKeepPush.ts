import { useApolloClient } from '@apollo/client/react';
import { useEffect } from 'react';
import { graphql } from '../../generated/gql.js';
import { AddDevice } from './addDevice.js';
import { subscribeHere } from './subscribeHere.js';
import { turnedOnFor } from './turnedOnFor.js';
import { whyNot } from './whyNot.js';

const Devices = graphql(`
  query PushHere {
    viewer {
      id
      pushKey
      pushDevices {
        id
        isCurrent
      }
    }
  }
`);

/** Turns pushes on again where they were, for somebody whose session had ended meanwhile. */
export function useKeepPush(viewerId: string): void {
  const client = useApolloClient();
  useEffect(() => {
    const keep = async () => {
      if (!turnedOnFor.is(viewerId) || whyNot() || Notification.permission !== 'granted') return;
      const { data } = await client.query({ query: Devices, fetchPolicy: 'network-only' });
      const { pushKey, pushDevices = [] } = data?.viewer ?? {};
      if (!pushKey || pushDevices.some(({ isCurrent }) => isCurrent)) return;
      const input = await subscribeHere(pushKey);
      await client.mutate({ mutation: AddDevice, variables: { input } });
    };
    // A push service that is away is no concern of whoever opened a page; the next one tries again.
    keep().catch(() => {});
  }, [client, viewerId]);
}
