/** After so many failures of a push service in a row it is left alone for a while. */
const mostInARow = 5;
const shortestMs = 30_000;
const longestMs = 10 * 60_000;
/** For so long the one that tries whether it is there again is waited for. */
const probeMs = 10_000;

/**
 * Push services that are down or want to be left alone: while one pauses nobody waits for it, so that it holds up
 * neither mails nor other services.
 * @param now ms of a clock that only goes forward
 */
export function openPauses(now = () => performance.now()) {
  const hosts = new Map<string, { failures: number; until: number; isTried: boolean }>();
  const of = (host: string) => hosts.get(host) ?? { failures: 0, until: 0, isTried: false };
  return {
    /** After a pause it says yes to one alone, who finds out whether the service is there again. */
    mayAsk(host: string): boolean {
      const { failures, until } = of(host);
      if (until > now()) return false;
      if (failures >= mostInARow)
        hosts.set(host, { failures, until: now() + probeMs, isTried: true });
      return true;
    },
    answered: (host: string) => void hosts.delete(host),
    /** @param waitSeconds what the service asked for, when it said */
    failed(host: string, waitSeconds = 0) {
      const { failures: before, until, isTried } = of(host);
      const asked = Math.min(longestMs, waitSeconds * 1_000);
      if (until > now() && !isTried) {
        // Those that were on their way together are one failure; it is left alone for as long as any of them was told.
        const longer = Math.max(until, now() + asked);
        hosts.set(host, { failures: before, until: longer, isTried });
        return;
      }
      const failures = before + 1;
      const beyond = failures - mostInARow;
      const pause = beyond < 0 ? 0 : shortestMs * 2 ** Math.min(beyond, 10);
      const wait = Math.max(asked, Math.min(longestMs, pause));
      hosts.set(host, { failures, until: now() + wait, isTried: false });
    },
  };
}
