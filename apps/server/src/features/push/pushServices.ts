/** Longer than any known push service makes them. */
const longestEndpoint = 1024;

/** One host, with its port unless that is 443, or `*.` and a domain for everything below it. */
export const isHostPattern = (text: string): boolean =>
  /^(\*\.)?[a-z0-9-]+(\.[a-z0-9-]+)*(:\d{1,5})?$/.test(text);

/**
 * Whether an address that a browser named is one of a push service that we send to, by HTTPS: we ask no other address at
 * a user's wish.
 */
export function isEndpoint(endpoint: string, hosts: string[]): boolean {
  if (endpoint.length > longestEndpoint || !URL.canParse(endpoint)) return false;
  const { protocol, host, username, password, hash } = new URL(endpoint);
  if (protocol !== 'https:' || username || password || hash) return false;
  return hosts.some((one) => (one.startsWith('*.') ? host.endsWith(one.slice(1)) : host === one));
}
