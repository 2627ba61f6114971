import { Progress, Text } from '@mantine/core';

interface Props {
  change: { done: number; total: number };
  /** In force already; otherwise only being worked out. */
  applying: boolean;
}

/** How far the server has come, application by application. */
export function ChangeProgress({ change: { done, total }, applying }: Props) {
  const words = applying ? 'Plans are being made anew' : 'What would change is being worked out';
  return (
    <div>
      <Text role="status">
        {words}: {done} of {total} applications.
      </Text>
      <Progress.Root size="lg" mt={6}>
        <Progress.Section value={total === 0 ? 0 : (100 * done) / total} aria-label={words} />
      </Progress.Root>
    </div>
  );
}
