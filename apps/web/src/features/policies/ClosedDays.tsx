import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import { dayWords } from '../../ui/time/words.js';
import classes from './policies.module.css';

interface Props {
  /** ISO dates in their order. */
  value: string[];
  onChange: (days: string[]) => void;
  error: ReactNode;
}

const nameOf = (iso: string) => {
  const day = Temporal.PlainDate.from(iso);
  return `${dayWords(day)} ${day.year}`;
};

/** A team's own days off, added and taken away one at a time. */
export function ClosedDays({ value, onChange, error }: Props) {
  const [day, setDay] = useState('');
  const add = () => {
    if (day) onChange([...new Set([...value, day])].sort());
    setDay('');
  };
  return (
    <div>
      <Group align="flex-end" gap="xs">
        <TextInput
          type="date"
          label="Own days off"
          description="Beside weekends and public holidays"
          error={error}
          value={day}
          onChange={({ currentTarget }) => setDay(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            add();
          }}
        />
        <Button variant="default" onClick={add} disabled={!day}>
          Add day off
        </Button>
      </Group>
      {value.length > 0 && (
        <ul className={classes.days} aria-label="Days off">
          {value.map((one) => (
            <li key={one}>
              {nameOf(one)}
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={`Remove ${nameOf(one)}`}
                onClick={() => onChange(value.filter((other) => other !== one))}
              >
                <IconX size={14} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
