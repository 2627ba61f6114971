import { useReaderZone } from '../../ui/time/readerZone.js';
import type { Span } from '../../ui/windowBar/geometry.js';
import { WindowScale } from '../../ui/windowBar/WindowScale.js';
import classes from './nextFollowUp.module.css';

/** The scale over the bars of a list of next follow-ups. */
export function NextFollowUpHead({ span }: { span: Span }) {
  const reader = useReaderZone();
  return (
    <div className={classes.next}>
      <div className={classes.scale}>
        <WindowScale span={span} zone={reader} />
      </div>
    </div>
  );
}
