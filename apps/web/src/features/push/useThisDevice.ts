import { useMutation } from '@apollo/client/react';
import { useEffect, useState } from 'react';
import { graphql } from '../../generated/gql.js';
import { subscriptionHere } from '../../ui/subscriptionHere.js';
import { AddDevice, currentOf } from './addDevice.js';
import type { Push } from './pushParts.js';
import { subscribeHere } from './subscribeHere.js';
import { turnedOnFor } from './turnedOnFor.js';
import { whyNot } from './whyNot.js';

export const RemoveDevice = graphql(`
  mutation RemovePushDevice($id: ID!) {
    result: removePushDevice(id: $id) {
      ... on Viewer {
        ...Push
      }
      ... on NotFound {
        problem: message
      }
    }
  }
`);

const noService =
  'This browser did not reach its push service. Try again later, or in another browser.';

/** Whether this browser is told things while nobody looks, and how that is turned on and off. */
export function useThisDevice({ id: viewerId, pushKey, pushDevices }: Push) {
  const [add] = useMutation(AddDevice);
  const [remove] = useMutation(RemoveDevice);
  const [isSubscribed, setSubscribed] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const current = pushDevices.find(({ isCurrent }) => isCurrent);
  // It may have been turned off in the settings of the browser, of which nobody tells us.
  useEffect(() => {
    subscriptionHere().then(
      (found) => setSubscribed(found !== null),
      () => setSubscribed(false),
    );
  }, []);

  const turnOn = async (key: string): Promise<string | null> => {
    if ((await Notification.requestPermission()) !== 'granted')
      return 'Your browser asked, and you have not allowed it yet.';
    const input = await subscribeHere(key).catch(() => null);
    if (!input) return noService;
    const { data } = await add({ variables: { input } });
    if (!data) return null;
    if ('problem' in data.result) return data.result.problem;
    turnedOnFor.keep(viewerId, currentOf(data.result.sessions));
    setSubscribed(true);
    return null;
  };
  const turnOff = async (): Promise<null> => {
    turnedOnFor.forget();
    if (current) await remove({ variables: { id: current.id } });
    await (await subscriptionHere())?.unsubscribe();
    setSubscribed(false);
    return null;
  };
  const busily = async (work: () => Promise<string | null>) => {
    setBusy(true);
    setTrouble(await work());
    setBusy(false);
  };
  return {
    ...{ isOn: current !== undefined && isSubscribed, isBusy },
    /** Why it cannot be turned on here; null when it can. */
    refusal: whyNot(),
    /** What came in the way of the last try. */
    trouble,
    turnOn: () => pushKey && busily(() => turnOn(pushKey)),
    turnOff: () => busily(turnOff),
  };
}
