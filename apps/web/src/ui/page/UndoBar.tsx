import { Button } from '@mantine/core';
import classes from './undoBar.module.css';

/** What was done just now, with the way back; at the foot of the page, in sight wherever one has scrolled. */
export function UndoBar({ done, onUndo }: { done: string | null; onUndo: () => unknown }) {
  return (
    <div role="status" className={classes.place}>
      {done && (
        <div className={classes.bar}>
          {done}
          <Button variant="subtle" mih={44} onClick={() => void onUndo()}>
            Undo
          </Button>
        </div>
      )}
    </div>
  );
}
