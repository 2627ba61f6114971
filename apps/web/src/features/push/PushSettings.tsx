import { Button, Group, Text } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { Rows } from '../../ui/page/Rows.js';
import { DeviceRow } from './DeviceRow.js';
import type { Push } from './pushParts.js';
import { useThisDevice } from './useThisDevice.js';

/** Whether this device is told things while nobody looks, and which others are. */
export function PushSettings({ push }: { push: Push }) {
  const { isOn, isBusy, refusal, trouble, turnOn, turnOff } = useThisDevice(push);
  const said = isOn ? null : (refusal ?? trouble);
  if (!push.pushKey)
    return (
      <Text c="dimmed">
        This installation cannot push. Whoever runs it can set that up; mail and inbox go on.
      </Text>
    );
  return (
    <>
      <Text c="dimmed" mb="sm">
        A device can tell you while Afterword is closed. It shows that something asks for you and
        when it is due, never whom or which company it is about.
      </Text>
      <Group mb="sm">
        {isOn ? (
          <Button
            variant="default"
            leftSection={<IconBellOff size={18} />}
            loading={isBusy}
            onClick={() => void turnOff()}
          >
            Turn off on this device
          </Button>
        ) : (
          <Button
            leftSection={<IconBell size={18} />}
            loading={isBusy}
            disabled={refusal !== null}
            onClick={() => void turnOn()}
          >
            Turn on on this device
          </Button>
        )}
      </Group>
      <div role="status">{said && <Text mb="sm">{said}</Text>}</div>
      {push.pushDevices.length > 0 && (
        <Rows label="Devices">
          {push.pushDevices.map((device) => (
            <DeviceRow key={device.id} device={device} />
          ))}
        </Rows>
      )}
    </>
  );
}
