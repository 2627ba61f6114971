import { Button, Menu, Modal } from '@mantine/core';
import { IconCalendarClock, IconChevronDown } from '@tabler/icons-react';
import { useState } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { ComposerFragment } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import { type LaterChoice, laterChoices } from './laterChoices.js';
import type { Text } from './messageInput.js';
import { SendLaterForm } from './SendLaterForm.js';
import classes from './sendLater.module.css';

interface Props {
  followUp: ComposerFragment;
  text: Text;
  label: string;
  /** The version that is to leave; undefined when the text could not be saved. */
  version: () => Promise<number | undefined>;
}

/** A menu of times and, behind each, the form that shows what is to be said of it before it is confirmed. */
export function SendLater({ followUp, text, label, version }: Props) {
  const [chosen, setChosen] = useState<Temporal.Instant>();
  const { sendAt, state } = followUp.message;
  const before = state === 'SCHEDULED' ? null : sendAt;
  const [choices, setChoices] = useState<LaterChoice[]>([]);
  const isMoved = state === 'SCHEDULED';
  const now = Temporal.Now.instant();
  const offered = choices[0]?.at ?? now.add({ hours: 24 });
  const own = isMoved && sendAt ? Temporal.Instant.from(sendAt) : offered;
  return (
    <>
      <Menu
        position="top-start"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
        onOpen={() => setChoices(laterChoices(followUp, before, Temporal.Now.instant()))}
      >
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconCalendarClock size={18} />}
            rightSection={<IconChevronDown size={16} />}
          >
            {label}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {choices.map(({ label, at }) => (
            <Menu.Item key={label} mih={{ base: 44, sm: 0 }} onClick={() => setChosen(at)}>
              {label}
              <span className={classes.when}>
                <Moment at={at.toString()} zone={followUp.zone} />
              </span>
            </Menu.Item>
          ))}
          <Menu.Item mih={{ base: 44, sm: 0 }} onClick={() => setChosen(own)}>
            Choose day and time …
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal
        opened={chosen !== undefined}
        onClose={() => setChosen(undefined)}
        title={isMoved ? 'Change the time' : 'Send later'}
      >
        {chosen && (
          <SendLaterForm
            followUp={followUp}
            text={text}
            first={chosen}
            version={version}
            onDone={() => setChosen(undefined)}
          />
        )}
      </Modal>
    </>
  );
}
