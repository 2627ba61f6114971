import { once } from 'node:events';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as ask } from 'node:https';
import type { Socket } from 'node:net';
import { addAbortSignal } from 'node:stream';
import { text } from 'node:stream/consumers';
import webPush from 'web-push';
import type { Carrier, PushLetter, Sending } from '../deliveries/carrier.js';
import { openPauses } from './pauses.js';
import { isEndpoint } from './pushServices.js';
import type { Vapid } from './vapid.js';

/** For so long a push service may take to connect, and again to answer. */
const patienceMs = 5_000;

/** Encrypts for a device and hands it to its push service (RFC 8030, 8291). No redirect is followed. */
export interface Pusher extends Carrier<PushLetter> {
  /** For browsers, in base64url. */
  publicKey: string;
  /** Whether this is an address at a push service that we send to. */
  serves(endpoint: string): boolean;
}

/** Sends in the name of `vapid` to push services at `hosts`. */
export function openPusher(vapid: Vapid, hosts: string[]): Pusher {
  const pauses = openPauses();
  const serves = (endpoint: string) => isEndpoint(endpoint, hosts);
  return {
    ...{ publicKey: vapid.publicKey, serves },
    async send(letter, _messageId, handOver = async () => true) {
      const { target, payload, seconds, topic, urgency } = letter;
      if (!serves(target.endpoint)) return final('This is no address at a push service we know.');
      const { host } = new URL(target.endpoint);
      if (!pauses.mayAsk(host)) return later('The push service wants to be left alone for now.');
      const { endpoint, method, headers, body } = webPush.generateRequestDetails(
        { endpoint: target.endpoint, keys: target },
        payload,
        { vapidDetails: vapid, TTL: seconds, topic, urgency },
      );
      const request = ask(endpoint, { method, headers });
      const sending = await hand(request, body, handOver);
      if (sending.outcome === 'kept') return sending;
      if (sending.outcome === 'held up') return later(sending.reason);
      if (!('response' in sending)) {
        pauses.failed(host);
        return sending;
      }
      const { response, said } = sending;
      const status = response.statusCode ?? 0;
      if (status === 429 || status >= 500)
        pauses.failed(host, Number(response.headers['retry-after']) || 0);
      else pauses.answered(host);
      return judge(status, said);
    },
  };
}

type Handed =
  | { outcome: 'kept' }
  /** By us, which says nothing of the push service. */
  | { outcome: 'held up'; reason: string }
  | { outcome: 'refused'; permanent: false; reason: string }
  | { outcome: 'unknown'; reason: string }
  | { outcome: 'answered'; response: IncomingMessage; said: string };

/** One request; nothing of it leaves before it may. */
async function hand(
  request: ClientRequest,
  body: Buffer | null,
  handOver: () => Promise<boolean>,
): Promise<Handed> {
  let isHanded = false;
  // Whoever waits hears of it too; without a listener it would end the process.
  request.on('error', () => {});
  try {
    await connected(request);
    const may = await handOver().catch((error: Error) => error);
    if (may !== true) {
      request.destroy();
      return may ? { outcome: 'held up', reason: may.message.slice(0, 300) } : { outcome: 'kept' };
    }
    if (request.destroyed) throw new Error('The connection broke off.');
    isHanded = true;
    request.end(body);
    const [response] = (await once(request, 'response', within())) as [IncomingMessage];
    const said = await text(addAbortSignal(within().signal, response)).catch(() => '');
    return { outcome: 'answered', response, said };
  } catch (error) {
    request.destroy();
    const reason = `The push service did not answer: ${(error as Error).message}`.slice(0, 300);
    return isHanded
      ? { outcome: 'unknown', reason }
      : { outcome: 'refused', permanent: false, reason };
  }
}

async function connected(request: ClientRequest): Promise<void> {
  const [socket] = (await once(request, 'socket', within())) as [Socket];
  if (socket.connecting || !request.reusedSocket) await once(socket, 'secureConnect', within());
}

const within = () => ({ signal: AbortSignal.timeout(patienceMs) });

const final = (reason: string): Sending => ({ outcome: 'refused', permanent: true, reason });
const later = (reason: string): Sending => ({ outcome: 'refused', permanent: false, reason });

/** What a push service answers says of the device and of us. */
function judge(status: number, said: string): Sending {
  if (status >= 200 && status < 300) return { outcome: 'accepted' };
  const reason = `The push service answered ${status}: ${said.trim().slice(0, 120)}`;
  if (status === 404 || status === 410)
    return { outcome: 'refused', permanent: true, gone: true, reason };
  return status === 429 || status >= 500 ? later(reason) : final(reason);
}
