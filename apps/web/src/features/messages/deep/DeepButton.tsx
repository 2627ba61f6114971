import { Button } from '@mantine/core';
import { IconZoomCheck } from '@tabler/icons-react';
import classes from '../composer.module.css';
import type { DeepState } from './useDeepReport.js';

const words: Record<DeepState, string> = {
  off: 'Reads the grammar once more and more thoroughly. Loads 8 MB; nothing leaves your computer.',
  reading: 'Reading …',
  done: 'Read once more; what was found stands among the rest.',
  failed: 'It could not be loaded. Everything else is checked all the same.',
};

/** Turns the deep check on and off, and says how it stands. */
export function DeepButton({ deep, onToggle }: { deep: DeepState; onToggle: () => void }) {
  return (
    <div>
      <Button
        variant="default"
        size="compact-sm"
        leftSection={<IconZoomCheck size={16} aria-hidden />}
        aria-pressed={deep !== 'off'}
        aria-describedby="deep-check"
        onClick={onToggle}
      >
        Deep check
      </Button>
      <p id="deep-check" className={classes.note} aria-live="polite">
        {words[deep]}
      </p>
    </div>
  );
}
