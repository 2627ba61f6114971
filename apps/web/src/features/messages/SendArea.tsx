import type { MessageReport } from '@afterword/engine';
import { Button } from '@mantine/core';
import { IconSend } from '@tabler/icons-react';
import type { ComposerFragment } from '../../generated/graphql.js';
import { isCoach } from './isCoach.js';
import { MarkSent } from './MarkSent.js';
import { MomentLine } from './MomentLine.js';
import type { Text } from './messageInput.js';
import { RefusalNote } from './RefusalNote.js';
import type { Refusal } from './refusal.js';
import { SendLater } from './SendLater.js';
import classes from './sendArea.module.css';

const closed: Partial<Record<ComposerFragment['status'], string>> = {
  ANSWERED: 'They have answered; this is not needed any more.',
  WITHDRAWN: 'This follow-up was withdrawn; nothing is to be sent.',
  SKIPPED: 'This follow-up was skipped.',
  EXPIRED: 'The time for this follow-up is over.',
};

interface Props {
  followUp: ComposerFragment;
  report: MessageReport;
  refusal: Refusal | undefined;
  busy: boolean;
  text: Text;
  /** Saves the text; the version it is saved as. */
  onSave: () => Promise<number | undefined>;
  onSend: (overrideReason?: string) => void;
}

/** What has to happen before it can be sent; said beside the button. */
function hindrance({ followUp, report }: Pick<Props, 'followUp' | 'report'>): string | undefined {
  if (!followUp.message.toEmail) return 'No e-mail address is known for this person.';
  const errors = report.findings.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) return `${errors} to mend first; Send shows you where.`;
  const { isRequired, standing, viewerCan } = followUp.approval;
  if (isRequired && standing !== 'APPROVED' && !viewerCan.includes('GIVE'))
    return 'It needs an approval first; see Review.';
  return undefined;
}

/** Send, the moment beneath it, and what stands against it. */
export function SendArea({ followUp, report, refusal, busy, text, onSave, onSend }: Props) {
  const over = closed[followUp.status];
  if (over) return <p className={classes.reason}>{over}</p>;
  const coach = isCoach(followUp.candidate.team.viewerRole);
  const reason = hindrance({ followUp, report });
  const { standing } = followUp.approval;
  const isSettled = refusal?.unapproved && (standing === 'WAITING' || standing === 'APPROVED');
  return (
    <div className={classes.area}>
      {refusal && !isSettled && (
        <RefusalNote refusal={refusal} {...(coach && { onOverride: onSend })} />
      )}
      <div className={classes.buttons}>
        <Button
          leftSection={<IconSend size={18} />}
          loading={busy}
          disabled={!followUp.message.toEmail}
          variant={reason ? 'default' : 'filled'}
          aria-describedby="send-reason"
          onClick={() => onSend()}
        >
          Send
        </Button>
        <SendLater followUp={followUp} text={text} label="Send later" version={onSave} />
        <MarkSent followUpId={followUp.id} />
        <p id="send-reason" className={classes.reason}>
          {reason}
        </p>
      </div>
      <MomentLine followUp={followUp} />
    </div>
  );
}
