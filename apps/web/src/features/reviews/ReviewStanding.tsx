import type { ApprovalStanding } from '../../generated/graphql.js';
import classes from './reviews.module.css';
import { StandingWord } from './StandingWord.js';
import type { Facts } from './words.js';

const unasked = (isRequired: boolean, mayGive: boolean) => {
  if (!isRequired) return 'A coach can read it before it leaves: comment, suggest words, approve.';
  if (mayGive) return 'It needs an approval before it leaves. Sending it yourself gives it.';
  return 'Your team asks for an approval of the text before it leaves.';
};

interface Props {
  approval: { standing: ApprovalStanding; isRequired: boolean; viewerCan: string[] };
  review: Facts | undefined;
}

/** How the text that is being written stands to those who review it. */
export function ReviewStanding({ approval, review }: Props) {
  const { standing, isRequired, viewerCan } = approval;
  if (standing === 'NONE')
    return <p className={classes.quiet}>{unasked(isRequired, viewerCan.includes('GIVE'))}</p>;
  return (
    <>
      <StandingWord standing={standing} review={review} />
      {standing === 'CHANGED' && isRequired && (
        <p className={classes.quiet}>Only the text that was approved may leave.</p>
      )}
    </>
  );
}
