import { createHash, timingSafeEqual } from 'node:crypto';
import { BlockList } from 'node:net';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { App } from '../../context.js';
import { networkOf } from '../accounts/networkOf.js';

/** Wrong tokens from one network in so many minutes; counted here, since the database may be what is wrong. */
const most = 20;
const minutes = 15;
/** Networks remembered at once; the one that failed first goes first. */
const mostNetworks = 10_000;

/**
 * Lets the owners of the installation through: whoever has `OPERATOR_TOKEN`, as a bearer or as the password of HTTP
 * basic. Where none is set, only whoever sits at this machine, and only while `BASE_URL` leads to it too: behind a
 * proxy on the same machine everybody would seem to.
 */
export function operatorsOnly({ config, clock, log }: App) {
  const failures = new Map<string, { count: number; until: number }>();
  const isHome = isLoopbackName(new URL(config.baseUrl).hostname);

  return async (request: FastifyRequest, reply: FastifyReply): Promise<unknown> => {
    const { operatorToken } = config;
    if (!operatorToken)
      return isHome && isLocal(request)
        ? undefined
        : refuse(reply, 403, 'Set OPERATOR_TOKEN, and bring it along.');
    const network = networkOf(request.ip);
    const now = clock().epochMilliseconds;
    const failed = failures.get(network);
    const isOver = !failed || failed.until < now;
    if (!isOver && failed.count >= most)
      return refuse(reply.header('retry-after', minutes * 60), 429, 'Too many wrong tokens.');
    const given = tokenIn(request.headers.authorization);
    if (given !== undefined && isSame(given, operatorToken)) return;
    if (given !== undefined) {
      log.warn('a wrong OPERATOR_TOKEN was given');
      failures.delete(network);
      if (failures.size >= mostNetworks) failures.delete(failures.keys().next().value as string);
      const until = now + minutes * 60_000;
      failures.set(network, isOver ? { count: 1, until } : { ...failed, count: failed.count + 1 });
    }
    reply.header('www-authenticate', 'Basic realm="Afterword operator", charset="UTF-8"');
    return refuse(reply, 401, 'This takes the OPERATOR_TOKEN.');
  };
}

const refuse = (reply: FastifyReply, code: number, message: string) =>
  reply.code(code).type('text/plain; charset=utf-8').send(`${message}\n`);

/** `Bearer token`, or `Basic` with any name and the token as password. */
function tokenIn(authorization = ''): string | undefined {
  const [, scheme = '', rest = ''] = /^(\w+) +(\S+)$/.exec(authorization) ?? [];
  if (scheme.toLowerCase() === 'bearer') return rest;
  if (scheme.toLowerCase() !== 'basic') return undefined;
  const pair = Buffer.from(rest, 'base64').toString();
  return pair.slice(pair.indexOf(':') + 1);
}

const digest = (text: string) => createHash('sha256').update(text).digest();
const isSame = (one: string, other: string) => timingSafeEqual(digest(one), digest(other));

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');
const isLoopback = (address = '') =>
  loopback.check(address, address.includes(':') ? 'ipv6' : 'ipv4');

const isLoopbackName = (name: string) => /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(name);

/** From here, under a name of here: a page elsewhere may have its own name lead here. Nobody speaks for another. */
function isLocal({ ip, socket, headers, hostname }: FastifyRequest): boolean {
  const isForwarded = headers.forwarded ?? headers['x-forwarded-for'] ?? headers.via;
  return (
    isLoopback(socket.remoteAddress) &&
    isLoopback(ip) &&
    !isForwarded &&
    isLoopbackName(hostname.replace(/:\d+$/, ''))
  );
}
