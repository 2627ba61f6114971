import type { RemarkFragment } from '../../generated/graphql.js';
import { ProblemNote } from '../../ui/form/ProblemNote.js';
import { Asking } from './Asking.js';
import { Changes } from './Changes.js';
import type { Draft } from './draft.js';
import { RemarkList } from './RemarkList.js';
import { ReviewHistory } from './ReviewHistory.js';
import { ReviewStanding } from './ReviewStanding.js';
import classes from './reviews.module.css';
import { useApply } from './useApply.js';
import type { DraftReviewData } from './useDraftReview.js';

interface Props {
  followUpId: string;
  data: DraftReviewData;
  draft: Draft;
}

/** How a message stands to those who review it: what is to be done, what changed, what they said. */
export function DraftReview({ followUpId, data, draft }: Props) {
  const { approval, review, reviews, remarks, refetch } = data;
  const { apply, problem } = useApply(draft, refetch);
  if (!approval) return null;
  const show = ({ field, place }: RemarkFragment) =>
    field && place && draft.show({ field, start: place.start, end: place.end });
  return (
    <section className={classes.panel} aria-labelledby="review-title">
      <h2 id="review-title" className={classes.title}>
        Review
      </h2>
      <ReviewStanding approval={approval} review={review} />
      {approval.changes.length > 0 && (
        <Changes changes={approval.changes} label="Changed since the approval" />
      )}
      <Asking
        followUpId={followUpId}
        approval={approval}
        review={review}
        draft={draft}
        onDone={refetch}
      />
      {problem && <ProblemNote title={problem} />}
      <RemarkList
        remarks={remarks}
        mayAnswer={review?.viewerCan.includes('ANSWER') ?? false}
        onShow={show}
        onApply={apply}
      />
      <ReviewHistory reviews={reviews} />
    </section>
  );
}
