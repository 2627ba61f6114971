import type { ReactNode } from 'react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { Page } from '../../ui/page/Page.js';
import { Moment } from '../../ui/time/Moment.js';
import { ScheduledNote } from './ScheduledNote.js';
import { Sending } from './Sending.js';
import classes from './sentMessage.module.css';

interface Props {
  followUp: ComposerFragment;
  title: string;
  above: ReactNode;
}

/** A message that has left, or is about to; it can be read, and undone while there is time. */
export function SentMessage({ followUp, title, above }: Props) {
  const { message } = followUp;
  const onItsWay = message.state === 'SENDING';
  const isScheduled = message.state === 'SCHEDULED';
  return (
    <Page
      title={title}
      above={above}
      sentence={
        message.sentAt ? (
          <>
            Sent <Moment at={message.sentAt} zone={followUp.zone} />.
          </>
        ) : onItsWay ? (
          'On its way.'
        ) : isScheduled ? (
          'Written, and leaves by itself.'
        ) : (
          'Sent elsewhere.'
        )
      }
      narrow
    >
      {onItsWay && <Sending followUpId={followUp.id} undoUntil={message.undoUntil} />}
      {isScheduled && <ScheduledNote followUp={followUp} />}
      <article className={classes.letter}>
        <p className={classes.quiet}>
          To {message.toName} {message.toEmail}
        </p>
        <h2 className={classes.subject}>{message.subject}</h2>
        <p className={classes.body}>{message.body}</p>
      </article>
    </Page>
  );
}
