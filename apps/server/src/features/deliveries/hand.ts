import type { DataSource } from 'typeorm';
import type { App } from '../../context.js';
import { release, renew, renewMs } from './claim.js';
import type { Delivery } from './delivery.entity.js';

/** What this process has claimed and not ended: its leases are renewed for as long. */
export function openHand(app: App, worker: DataSource) {
  const held = new Set<Delivery>();
  const begun = new Set<Delivery>();
  const timer = setInterval(() => {
    if (held.size > 0)
      renew(worker, [...held]).catch((err) => app.log.warn({ err }, 'claims could not be renewed'));
  }, renewMs);
  return {
    take(deliveries: Delivery[]) {
      for (const delivery of deliveries) held.add(delivery);
    },
    begin: (delivery: Delivery) => void begun.add(delivery),
    /** Out of hand: ended, or left to its lease. */
    drop(deliveries: Iterable<Delivery>) {
      for (const delivery of deliveries) {
        held.delete(delivery);
        begun.delete(delivery);
      }
    },
    /** Gives back what has not begun. */
    async release() {
      const back = [...held].filter((delivery) => !begun.has(delivery));
      this.drop(back);
      if (back.length > 0) await release(worker, back);
    },
    close: () => clearInterval(timer),
  };
}
