import type { Address } from 'postal-mime';
import type { Temporal } from 'temporal-polyfill';

/** Addresses as people write them: `Ada Byron <ada@example.com>, …`. */
export function people(addresses: Address[] | undefined): string {
  return (addresses ?? [])
    .flatMap((address) => address.group ?? [address])
    .map(({ name, address }) => (name ? `${name} <${address}>` : address))
    .join(', ');
}

/** When a mail arrived, in this machine's zone: whoever reads the catcher sits at this machine. */
export function moment(instant: Temporal.Instant): string {
  return instant.toLocaleString('en-GB', {
    ...({ weekday: 'short', day: 'numeric', month: 'short' } as const),
    ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
  });
}
