import { Checkbox, type CheckboxGroupProps, Group } from '@mantine/core';
import type { Weekday } from '../../generated/graphql.js';
import { dayName } from './proposal.js';

const week: Weekday[] = [
  'MONDAY',
  'TUESDAY',
  'WEDNESDAY',
  'THURSDAY',
  'FRIDAY',
  'SATURDAY',
  'SUNDAY',
];

/** On which days of the week nobody works. */
export function WeekendField(props: Omit<CheckboxGroupProps<string>, 'children'>) {
  return (
    <Checkbox.Group label="Weekend" description="Days of the week that never count" {...props}>
      <Group gap="md" mt={6}>
        {week.map((day) => (
          <Checkbox
            key={day}
            value={day}
            label={dayName(day).slice(0, 3)}
            aria-label={dayName(day)}
          />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
