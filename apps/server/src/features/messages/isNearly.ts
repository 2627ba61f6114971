import { allChecks, checkMessage } from '@afterword/engine';

const onlyThis = Object.fromEntries(
  allChecks.map(({ id }) => [id, id === 'near-duplicate' ? ('error' as const) : ('off' as const)]),
);

/** Whether either of two texts would be held nearly the other by people who compare what they got. */
export function isNearly(one: string, other: string): boolean {
  return repeats(one, other) || repeats(other, one);
}

function repeats(body: string, sibling: string): boolean {
  const message = { kind: 'thank_you' as const, body, siblings: [sibling] };
  return !checkMessage(message, { settings: [{ checks: onlyThis }] }).ready;
}
