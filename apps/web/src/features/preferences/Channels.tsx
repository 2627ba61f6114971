import { Switch, Table, Text } from '@mantine/core';
import type { NoticeKind } from '../../generated/graphql.js';
import { kindsFor } from './kinds.js';
import classes from './preferences.module.css';

interface Props {
  channels: { kind: NoticeKind; mail: boolean; push: boolean }[];
  roles: string[];
  /** Whether the installation can push. */
  canPush: boolean;
  onChange: (channel: { kind: NoticeKind; mail?: boolean; push?: boolean }) => unknown;
}

/** Which kinds of notices come where; the inbox has each. */
export function Channels({ channels, roles, canPush, onChange }: Props) {
  const of = (kind: NoticeKind) => channels.find((one) => one.kind === kind);
  return (
    <Table className={classes.channels} aria-label="What comes where">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>What</Table.Th>
          <Table.Th>Mail</Table.Th>
          <Table.Th>Push</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {kindsFor(roles).map(({ kind, name, says }) => (
          <Table.Tr key={kind}>
            <Table.Th scope="row">
              {name}
              <span className={classes.says}>{says}</span>
            </Table.Th>
            <Table.Td>
              <Choice
                label={`${name} by mail`}
                checked={of(kind)?.mail}
                onChange={(mail) => onChange({ kind, mail })}
              />
            </Table.Td>
            <Table.Td>
              {canPush ? (
                <Choice
                  label={`${name} by push`}
                  checked={of(kind)?.push}
                  onChange={(push) => onChange({ kind, push })}
                />
              ) : (
                <Text c="dimmed" fz={13}>
                  —
                </Text>
              )}
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}

interface ChoiceProps {
  label: string;
  checked?: boolean;
  onChange: (checked: boolean) => unknown;
}

function Choice({ label, checked = false, onChange }: ChoiceProps) {
  return (
    <div className={classes.touch}>
      <Switch
        size="md"
        aria-label={label}
        checked={checked}
        onChange={({ currentTarget }) => void onChange(currentTarget.checked)}
      />
    </div>
  );
}
