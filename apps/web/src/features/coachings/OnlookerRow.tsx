import { Text } from '@mantine/core';
import type { Role } from '../../generated/graphql.js';
import classes from './coachings.module.css';

const words: Record<Role, string> = {
  OWNER: 'owns the team',
  HEAD_COACH: 'head coach of the team',
  COACH: 'coach',
  CANDIDATE: 'candidate',
};

/** Somebody who sees everything, and why. */
export function OnlookerRow({ onlooker }: { onlooker: { name: string; role: Role } }) {
  return (
    <li className={classes.row}>
      <Text fw={600}>{onlooker.name}</Text>
      <Text c="dimmed">{words[onlooker.role]}</Text>
    </li>
  );
}
