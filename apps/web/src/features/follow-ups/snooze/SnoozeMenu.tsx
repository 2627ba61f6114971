import { nextMorning } from '@afterword/engine';
import type { FragmentType } from '@apollo/client';
import { useQuery, useSuspenseFragment } from '@apollo/client/react';
import { Button, Loader, Menu, Modal, UnstyledButton } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { IconBellPause } from '@tabler/icons-react';
import { lazy, Suspense, useRef } from 'react';
import { Temporal } from 'temporal-polyfill';
import { graphql } from '../../../generated/gql.js';
import type { SnoozeFragment } from '../../../generated/graphql.js';
import { notice } from '../../../ui/notice.js';
import { useReaderZone } from '../../../ui/time/readerZone.js';
import { momentWords } from '../../../ui/time/words.js';
import { isPressing } from '../statusWords.js';
import classes from './snooze.module.css';
import { useSnooze } from './useSnooze.js';

const SnoozeForm = lazy(() =>
  import('./SnoozeForm.js').then(({ SnoozeForm }) => ({ default: SnoozeForm })),
);

export const SnoozeParts = graphql(`
  fragment Snooze on FollowUp {
    id
    status
    snooze {
      until
    }
  }
`);

const QuietHours = graphql(`
  query QuietHours {
    viewer {
      id
      preferences {
        quiet {
          from
          to
        }
      }
    }
  }
`);

interface Props {
  followUp: FragmentType<SnoozeFragment>;
  /** `large` stands beside other buttons. */
  size?: 'small' | 'large';
}

/** When to be reminded again of what waits now; `s` opens it in the row that has the focus. */
export function SnoozeMenu({ followUp, size = 'small' }: Props) {
  const { data } = useSuspenseFragment({
    fragment: SnoozeParts,
    fragmentName: 'Snooze',
    from: followUp,
  });
  const [opened, menu] = useDisclosure();
  const [choosing, form] = useDisclosure();
  const place = useRef<HTMLSpanElement>(null);
  const zone = useReaderZone();
  const { until, stop } = useSnooze(data.id);
  const hours = useQuery(QuietHours, { skip: !opened && !choosing });
  const quiet = hours.data?.viewer?.preferences.quiet;
  const isHere = () => place.current?.closest('li, article')?.contains(document.activeElement);
  const openHere = (event: KeyboardEvent) => {
    if (!isHere()) return;
    // The menu would take it for a key outside of it, and close.
    event.stopPropagation();
    menu.open();
  };
  useHotkeys([['s', openHere]]);
  if (!isPressing(data.status)) return null;
  const now = Temporal.Now.instant();
  const morning = quiet && nextMorning(now, { zone, quiet });
  const choose = async (at: Temporal.Instant) => {
    const problem = await until(at);
    if (problem) notice.show(problem);
  };
  return (
    <span ref={place} className={classes.place}>
      <Menu
        opened={opened}
        onChange={(open) => (open ? menu.open() : menu.close())}
        position="bottom-end"
        withinPortal={false}
        withInitialFocusPlaceholder={false}
      >
        <Menu.Target>
          {size === 'large' ? (
            <Button variant="subtle" leftSection={<IconBellPause size={18} />}>
              Snooze
            </Button>
          ) : (
            <UnstyledButton className={classes.button} aria-label="Snooze" title="Snooze">
              <IconBellPause size={16} aria-hidden />
            </UnstyledButton>
          )}
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item mih={{ base: 44, sm: 0 }} onClick={() => void choose(now.add({ hours: 1 }))}>
            1 hour
          </Menu.Item>
          <Menu.Item
            mih={{ base: 44, sm: 0 }}
            disabled={!morning}
            onClick={() => morning && void choose(morning)}
          >
            Tomorrow morning
            {morning && <span className={classes.when}> · {momentWords(morning, zone)}</span>}
          </Menu.Item>
          <Menu.Item mih={{ base: 44, sm: 0 }} onClick={form.open}>
            Choose when
          </Menu.Item>
          <Menu.Divider />
          <Menu.Item mih={{ base: 44, sm: 0 }} onClick={() => void stop()}>
            Stop reminding me of this
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Modal opened={choosing} onClose={form.close} title="Remind me again">
        <Suspense fallback={<Loader />}>
          {morning && <SnoozeForm from={morning} until={until} close={form.close} />}
        </Suspense>
      </Modal>
    </span>
  );
}
