import { Switch, Table, Text } from '@mantine/core';
import type { NoticeKind } from '../../generated/graphql.js';
import { kindsFor } from './kinds.js';
import classes from './preferences.module.css';

interface Props {
  channels: { kind: NoticeKind; mail: boolean; push: boolean }[];
  roles: string[];
  onChange: (channel: { kind: NoticeKind; mail: boolean }) => unknown;
}

/** Which kinds of notices come where; the inbox has each. */
export function Channels({ channels, roles, onChange }: Props) {
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
              <div className={classes.touch}>
                <Switch
                  size="md"
                  aria-label={`${name} by mail`}
                  checked={channels.find((one) => one.kind === kind)?.mail ?? false}
                  onChange={({ currentTarget }) =>
                    void onChange({ kind, mail: currentTarget.checked })
                  }
                />
              </div>
            </Table.Td>
            <Table.Td>
              <Text c="dimmed" fz={13}>
                —
              </Text>
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  );
}
