import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { claimDue, leaseSeconds, release, releaseUnheard, renew, renewMs } from './claim.js';
import type { Delivery } from './delivery.entity.js';

/**
 * What this process has claimed and not ended: its leases are renewed for as long. What it will not get to, or never
 * heard that it had claimed, is given back, if need be once the database is there again.
 */
export function openHand(app: App, worker: DataSource) {
  const held = new Set<Delivery>();
  const unheard = new Set<string>();
  const back = new Set<Delivery>();

  const keep = async () => {
    if (held.size > 0) await renew(worker, [...held]);
  };
  const timer = setInterval(
    () => void keep().catch((err) => app.log.warn({ err }, 'claims could not be renewed')),
    renewMs,
  );
  return {
    async claim(most: number): Promise<Delivery[]> {
      const token = randomUUID();
      const batch = await claimDue(worker, { most, token }).catch((error) => {
        unheard.add(token);
        throw error;
      });
      for (const delivery of batch) held.add(delivery);
      app.metrics.claimed(batch, leaseSeconds);
      return batch;
    },
    /** It has ended, or waits to be tried again. */
    drop: (delivery: Delivery) => void held.delete(delivery),
    /** It is anybody's again, as soon as the database hears of it. */
    giveBack(delivery: Delivery) {
      held.delete(delivery);
      back.add(delivery);
    },
    /** Keeps what is held, and gives back the rest; rejects while the database is away. */
    async settle() {
      await keep();
      const [tokens, claims] = [[...unheard], [...back]];
      if (tokens.length > 0) await releaseUnheard(worker, tokens);
      for (const token of tokens) unheard.delete(token);
      if (claims.length > 0) await release(worker, claims);
      for (const delivery of claims) back.delete(delivery);
    },
    close: () => clearInterval(timer),
  };
}
