import type { ElementId, MessageElement } from '@afterword/engine';
import { IconCircle, IconCircleCheckFilled } from '@tabler/icons-react';
import classes from './checklist.module.css';

const names: Record<ElementId, string> = {
  greeting: 'Greeting by name',
  gratitude: 'Thanks for their time',
  learned: 'What you learned',
  interest: 'Renewed interest',
  specific: 'Something from this conversation',
  qualifications: 'Why you fit',
  'call-to-action': 'What happens next',
  signature: 'Sign-off and name',
};

/** What a good message holds, filling in as it is written. */
export function Checklist({ elements }: { elements: MessageElement[] }) {
  return (
    <ul className={classes.list} aria-label="What a good message holds">
      {elements.map(({ id, present }) => (
        <li key={id} className={present ? classes.present : classes.absent}>
          {present ? (
            <IconCircleCheckFilled size={16} aria-hidden />
          ) : (
            <IconCircle size={16} aria-hidden />
          )}
          {names[id]}
          <span className={classes.spoken}>{present ? ': there' : ': not yet'}</span>
        </li>
      ))}
    </ul>
  );
}
