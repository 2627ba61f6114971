import { Kbd, Modal, Table } from '@mantine/core';

const keys: [string[], string][] = [
  [['j', 'k'], 'Next and previous row'],
  [['Enter'], 'Open the row'],
  [['/'], 'Search'],
  [['s'], 'Snooze the row'],
  [['e'], 'Mark read or unread, in the inbox'],
  [['a', 'r', 'n'], 'Approve, return, next one, while reviewing'],
  [['F8'], 'Next finding, while writing'],
  [['Ctrl Enter', '⌘ Enter'], 'Send, or save a template, while writing'],
  [['?'], 'This sheet'],
];

/** All keys on one sheet. */
export function KeySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  return (
    <Modal opened={opened} onClose={onClose} title="Keys">
      <Table withRowBorders={false}>
        <Table.Tbody>
          {keys.map(([strokes, what]) => (
            <Table.Tr key={what}>
              <Table.Td w={190}>
                {strokes.map((stroke) => (
                  <Kbd key={stroke} mr={6} style={{ whiteSpace: 'nowrap' }}>
                    {stroke}
                  </Kbd>
                ))}
              </Table.Td>
              <Table.Td>{what}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
