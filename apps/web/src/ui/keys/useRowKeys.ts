import { useHotkeys } from '@mantine/hooks';

function step(by: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')];
  const here = rows.indexOf(document.activeElement as HTMLElement);
  const next = here < 0 ? (by > 0 ? 0 : rows.length - 1) : here + by;
  rows[Math.max(0, Math.min(rows.length - 1, next))]?.focus();
}

/** Lets `j` and `k` walk the rows of the page (`Enter` opens one as any link), `/` reach its search field. */
export function useRowKeys() {
  useHotkeys([
    ['j', () => step(1)],
    ['k', () => step(-1)],
    ['/', () => document.querySelector<HTMLElement>('[data-search]')?.focus()],
  ]);
}
