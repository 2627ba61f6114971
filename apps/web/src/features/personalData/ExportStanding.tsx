import { Button, Group, Progress, Stack, Text } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useEffect } from 'react';
import { Temporal } from 'temporal-polyfill';
import type { ExportState } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { useReaderZone } from '../../ui/time/readerZone.js';
import { dayWords } from '../../ui/time/words.js';
import { sizeWords } from './sizeWords.js';

/** How often to look while the server works, in milliseconds. */
const lookEvery = 700;

interface Props {
  made:
    | {
        state: ExportState;
        percent: number;
        size?: number | null;
        expiresAt?: string | null;
        url?: string | null;
      }
    | null
    | undefined;
  /** What the button says. */
  ask: string;
  onAsk: () => void;
  asking: boolean;
  /** Looks again how far it is. */
  onLook: () => void;
}

/** An export from the asking to the link: how far it is, or what became of it. */
export function ExportStanding({ made, ask, onAsk, asking, onLook }: Props) {
  const zone = useReaderZone();
  const working = made?.state === 'REQUESTED' || made?.state === 'RUNNING';
  useEffect(() => {
    if (!working) return;
    const timer = setInterval(onLook, lookEvery);
    return () => clearInterval(timer);
  }, [working, onLook]);
  const until = made?.expiresAt && Temporal.Instant.from(made.expiresAt).toZonedDateTimeISO(zone);
  return (
    <Stack gap="sm">
      {made?.state === 'FAILED' && (
        <ProblemNote title="It could not be put together. Try it again; if that does not help, tell whoever runs this Afterword." />
      )}
      {made?.state === 'EXPIRED' && (
        <Text c="dimmed">The file made before is gone. Ask for a new one.</Text>
      )}
      {working && (
        <div>
          <Text role="status">Your file is being put together: {made.percent} %.</Text>
          <Progress.Root size="lg" mt={6}>
            <Progress.Section value={made.percent} aria-label="Your file is being put together" />
          </Progress.Root>
        </div>
      )}
      <Group>
        {made?.state === 'READY' && made.url && (
          <Button
            component="a"
            href={new URL(made.url).pathname}
            download
            leftSection={<IconDownload size={18} />}
          >
            Download the file ({sizeWords(made.size ?? 0)})
          </Button>
        )}
        {!working && (
          <Button variant="default" loading={asking} onClick={onAsk}>
            {made?.state === 'READY' ? 'Make a new file' : ask}
          </Button>
        )}
      </Group>
      {made?.state === 'READY' && until && (
        <Text c="dimmed">It can be downloaded until {dayWords(until)}, by you alone.</Text>
      )}
    </Stack>
  );
}
