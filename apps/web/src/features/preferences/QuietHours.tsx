import { Group, Text } from '@mantine/core';
import { HourSelect } from './HourSelect.js';

interface Props {
  quiet: { from: number; to: number };
  zone: string;
  onChange: (quiet: { from: number; to: number }) => unknown;
}

/** When nothing rings. */
export function QuietHours({ quiet: { from, to }, zone, onChange }: Props) {
  return (
    <>
      <Group gap="sm" mb={6}>
        <HourSelect label="From" value={from} onChange={(hour) => onChange({ from: hour, to })} />
        <HourSelect label="To" value={to} onChange={(hour) => onChange({ from, to: hour })} />
      </Group>
      <Text c="dimmed">
        {from === to
          ? 'There are none: what is due at night rings at night.'
          : `In your zone, ${zone}. What would ring then waits until they end; nothing is dropped. The same hour twice means none.`}
      </Text>
    </>
  );
}
