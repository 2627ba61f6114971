import type { AddPushDeviceInput } from '../../generated/graphql.js';

/** Where the worker lies that shows what is pushed. */
const worker = '/serviceWorker.js';

/**
 * Subscribes this browser, under an address that it never had: the one before may be known as somebody else's.
 * @throws what the browser says when it has no push service that it can reach
 */
export async function subscribeHere(key: string): Promise<AddPushDeviceInput> {
  await navigator.serviceWorker.register(worker);
  const { pushManager } = await navigator.serviceWorker.ready;
  await (await pushManager.getSubscription())?.unsubscribe();
  const subscription = await pushManager.subscribe({
    userVisibleOnly: true,
    applicationServerKey: key,
  });
  const { endpoint = '', keys } = subscription.toJSON();
  return { endpoint, p256dh: keys?.p256dh ?? '', auth: keys?.auth ?? '' };
}
