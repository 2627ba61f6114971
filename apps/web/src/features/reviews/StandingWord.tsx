import {
  IconArrowBackUp,
  IconCircleCheck,
  IconCircleX,
  IconHourglass,
  IconPencil,
  IconShieldOff,
} from '@tabler/icons-react';
import { StatusWord } from '../../ui/StatusWord.js';
import { Moment } from '../../ui/time/Moment.js';
import classes from './reviews.module.css';
import { type Facts, stepsOf } from './words.js';

const looks = {
  WAITING: { word: 'Waiting for a review', icon: IconHourglass, tone: 'blue' },
  RETURNED: { word: 'Returned', icon: IconArrowBackUp, tone: 'amber' },
  APPROVED: { word: 'Approved', icon: IconCircleCheck, tone: 'green' },
  CHANGED: { word: 'Changed since it was approved', icon: IconPencil, tone: 'amber' },
  REVOKED: { word: 'Approval taken back', icon: IconShieldOff, tone: 'red' },
  WITHDRAWN: { word: 'Request withdrawn', icon: IconCircleX, tone: 'grey' },
} as const;

interface Props {
  standing: keyof typeof looks;
  review: Facts | undefined;
}

/** How a text stands, by whose word and since when. */
export function StandingWord({ standing, review }: Props) {
  const last = review && stepsOf(review).at(-1);
  return (
    <div>
      <StatusWord {...looks[standing]} />
      {last && (
        <p className={classes.quiet}>
          {last.words}, <Moment at={last.at} />
        </p>
      )}
      {last?.note && <q className={classes.said}>{last.note}</q>}
    </div>
  );
}
