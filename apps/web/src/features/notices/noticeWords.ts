import { type LinkProps, linkOptions } from '@tanstack/react-router';
import type { FollowUpKind, NoticeFragment, ReviewState } from '../../generated/graphql.js';

export type NoticeFacts = Omit<NoticeFragment, ' $fragmentName'>;
type FollowUp = NonNullable<NoticeFacts['followUp']>;

export interface NoticeWords {
  title: string;
  /** What more there is to say, before the times. */
  detail: string;
  link: Pick<LinkProps, 'to' | 'params'>;
}

const acts: Record<FollowUpKind, string> = {
  THANK_YOU: 'Thank',
  MATERIALS: 'Send what you promised to',
  STATUS_CHECK: 'Ask how things stand with',
  SECOND_CHECK: 'Ask once more with',
  PROMISED_STEP: 'Ask about the promised step with',
  OUTCOME_THANKS: 'Thank, for their time,',
  OFFER_REPLY: 'Answer the offer of',
  KEEP_IN_TOUCH: 'Keep in touch with',
};

const outcomes: Record<ReviewState, string> = {
  REQUESTED: 'To be read',
  APPROVED: 'Approved',
  RETURNED: 'To be changed first',
  WITHDRAWN: 'Withdrawn',
  REVOKED: 'No longer approved',
};

const write = ({ id }: FollowUp) =>
  linkOptions({ to: '/follow-up/$followUpId/write', params: { followUpId: id } });

/** What a notice says and leads to; null for one whose subject cannot be shown any more. */
export function noticeWords(notice: NoticeFacts): NoticeWords | null {
  const { followUp, coaching, team } = notice;
  if (notice.kind === 'DIGEST') {
    const link = linkOptions({ to: '/team/$teamId', params: { teamId: team?.id ?? '' } });
    return team && { title: 'Who needs you today', detail: team.name, link };
  }
  if (notice.kind === 'COACHING') {
    const link = linkOptions({ to: '/sharing' });
    const coach = coaching?.coach?.name ?? 'Somebody who left';
    return (
      coaching && { title: `${coach} would like to coach you`, detail: team?.name ?? '', link }
    );
  }
  return followUp && aboutFollowUp(notice, followUp);
}

function aboutFollowUp(
  { kind, review, reviewState }: NoticeFacts,
  followUp: FollowUp,
): NoticeWords {
  const { recipient, application, candidate, interview, message } = followUp;
  const letter = `the message to ${recipient.name}`;
  const detail = application.company;
  if (kind === 'ESCALATION') {
    const link = linkOptions({
      to: '/interview/$interviewId',
      params: { interviewId: interview.id },
    });
    return { title: `${candidate.name} has not written to ${recipient.name}`, detail, link };
  }
  if (kind === 'REVIEW' && review && reviewState === 'REQUESTED') {
    const link = linkOptions({ to: '/reviews/$reviewId', params: { reviewId: review.id } });
    return { title: `${candidate.name} asks you to read ${letter}`, detail, link };
  }
  const link = write(followUp);
  if (kind === 'REVIEW')
    return { title: `${outcomes[reviewState ?? 'REQUESTED']}: ${letter}`, detail, link };
  if (kind === 'MESSAGE') {
    const why = message.failure ? `${detail} · ${message.failure}` : detail;
    return { title: `Not sent: ${letter}`, detail: why, link };
  }
  return { title: `${acts[followUp.kind]} ${recipient.name}`, detail, link };
}
