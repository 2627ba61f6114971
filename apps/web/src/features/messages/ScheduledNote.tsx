import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCalendarClock, IconSend } from '@tabler/icons-react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { Moment } from '../../ui/time/Moment.js';
import { isCoach } from './isCoach.js';
import { RefusalNote } from './RefusalNote.js';
import { SendLater } from './SendLater.js';
import classes from './scheduledNote.module.css';
import { useSend } from './useSend.js';
import { useTakeBack } from './useTakeBack.js';

/** When a message leaves, by whom, and the ways to change that. */
export function ScheduledNote({ followUp }: { followUp: ComposerFragment }) {
  const { message } = followUp;
  const { takeBack, takingBack, refused } = useTakeBack(followUp.id);
  const { send, sending, refusal } = useSend(followUp.id);
  const coach = isCoach(followUp.candidate.team.viewerRole);
  const sendNow = (reason?: string) => void send(message.version, reason);
  return (
    <section className={classes.note} aria-label="Scheduled">
      <p className={classes.when}>
        <IconCalendarClock size={20} aria-hidden />
        <span>
          Leaves {message.sendAt && <Moment at={message.sendAt} zone={followUp.zone} />}
          <span className={classes.quiet}>
            {message.sentBy && `Scheduled by ${message.sentBy}. `}Looked at once more then; if
            something stands against it by that time it stays here, and you are told.
          </span>
        </span>
      </p>
      <div className={classes.buttons}>
        <Button
          variant="default"
          leftSection={<IconArrowBackUp size={18} />}
          loading={takingBack}
          onClick={takeBack}
        >
          Take back
        </Button>
        <SendLater
          followUp={followUp}
          text={message}
          label="Change time"
          version={() => Promise.resolve(message.version)}
        />
        <Button
          variant="subtle"
          leftSection={<IconSend size={18} />}
          loading={sending}
          onClick={() => sendNow()}
        >
          Send now
        </Button>
      </div>
      {refused && <p role="alert">{refused}</p>}
      {refusal && <RefusalNote refusal={refusal} {...(coach && { onOverride: sendNow })} />}
    </section>
  );
}
