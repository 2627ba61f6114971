import {
  ArgsType,
  createUnionType,
  Field,
  ID,
  InputType,
  Int,
  ObjectType,
  registerEnumType,
} from 'type-graphql';
import { connectionOf, PageArgs } from '../../graphql/page.js';
import { Conflict, InvalidInput, NotFound, Problem } from '../../graphql/problems.js';
import { resultOf } from '../accounts/resultOf.js';
import { TooManyAttempts } from '../accounts/throttle.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { ApprovalRequirement } from '../teams/approvalRequirement.js';
import { ChangeKind } from './compareTexts.js';
import { Review, ReviewState } from './review.entity.js';
import { MessageField, ReviewComment } from './reviewComment.entity.js';
import { ApprovalAct } from './reviews.policy.js';

@ObjectType({
  description: 'A part of a text and what became of it; all parts in order make both.',
})
export class TextChange {
  @Field(() => MessageField)
  field: MessageField;
  @Field(() => ChangeKind)
  kind: ChangeKind;
  @Field(() => String)
  text: string;
}

@ObjectType({ description: 'A stretch of a text: half-open, in UTF-16 units.' })
export class Passage {
  @Field(() => Int)
  start: number;
  @Field(() => Int)
  end: number;
}

export const ApprovalStanding = {
  NONE: 'none',
  WAITING: 'waiting',
  RETURNED: 'returned',
  APPROVED: 'approved',
  CHANGED: 'changed',
  REVOKED: 'revoked',
} as const;
export type ApprovalStanding = (typeof ApprovalStanding)[keyof typeof ApprovalStanding];
registerEnumType(ApprovalStanding, {
  name: 'ApprovalStanding',
  description: 'How a message, as saved, stands to those who review.',
  valuesConfig: {
    NONE: { description: 'Nobody was asked.' },
    WAITING: { description: 'A review was asked for and is not decided.' },
    RETURNED: { description: 'Something is to be changed first.' },
    APPROVED: { description: 'Exactly this text is approved.' },
    CHANGED: { description: 'A text was approved, and was changed since.' },
    REVOKED: { description: 'The approval was taken back.' },
  },
});

@ObjectType({ description: 'Whether a message may leave, as far as approval goes.' })
export class Approval {
  @Field(() => ApprovalRequirement, { description: "The team's rule." })
  requirement: ApprovalRequirement;
  @Field(() => Boolean, { description: 'Whether the rule is about this message, now.' })
  isRequired: boolean;
  @Field(() => ApprovalStanding)
  standing: ApprovalStanding;
  @Field(() => [TextChange], {
    description: 'Since the last approval; empty when there is none, or nothing changed.',
  })
  changes: TextChange[];
  @Field(() => [ApprovalAct], { description: 'What the viewer can do about it.' })
  viewerCan: ApprovalAct[];
}

@ObjectType({
  implements: Problem,
  description: 'The team asks for an approval of exactly the text that is to leave.',
})
export class NotApproved extends Problem {
  @Field(() => [TextChange], {
    description: 'Since the last approval; empty when there was none.',
  })
  changes: TextChange[];
}

@ObjectType({
  implements: Problem,
  description: 'The message does not say any more what this is about.',
})
export class PassageChanged extends Problem {
  @Field(() => String, { description: 'What it said.' })
  quote: string;
}

@InputType({ description: 'For the candidate, and those who act for them.' })
export class RequestReviewInput {
  @Field(() => ID)
  followUpId: string;
  @Field(() => Int, { description: 'The version to be read; 0 saves the first draft.' })
  expectedVersion: number;
}

@InputType({ description: 'For coaches and leaders; not for what is sent in one’s own name.' })
export class ApproveReviewInput {
  @Field(() => ID)
  reviewId: string;
  @Field(() => Int, { description: 'The version that was read; any other is refused.' })
  version: number;
  @Field(() => String, { nullable: true, description: 'Up to 2000 characters.' })
  note?: string | null;
}

@InputType({ description: 'For coaches and leaders.' })
export class ReturnReviewInput {
  @Field(() => ID)
  reviewId: string;
  @Field(() => String, { description: 'What is to be changed; 1 to 2000 characters.' })
  note: string;
}

@InputType({ description: 'For coaches and leaders, while the message has not left.' })
export class RevokeApprovalInput {
  @Field(() => ID)
  reviewId: string;
  @Field(() => String, { description: 'Why; 1 to 2000 characters.' })
  note: string;
}

@InputType({ description: 'Words on a passage, other words for it, or both.' })
export class CommentOnReviewInput {
  @Field(() => ID)
  reviewId: string;
  @Field(() => Int, { description: 'Of the message, as it was read.' })
  version: number;
  @Field(() => MessageField)
  field: MessageField;
  @Field(() => Int, { description: 'Where the passage begins, in UTF-16 units.' })
  start: number;
  @Field(() => String, { description: 'The passage itself.' })
  quote: string;
  @Field(() => String, {
    nullable: true,
    description: 'Up to 2000 characters; may be left out beside a suggestion.',
  })
  body?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'What it should say; empty to leave it out.',
  })
  suggestion?: string | null;
}

@InputType()
export class AnswerCommentInput {
  @Field(() => ID, { description: 'A comment on a passage.' })
  commentId: string;
  @Field(() => String, { description: '1 to 2000 characters.' })
  body: string;
}

@InputType()
export class ApplySuggestionInput {
  @Field(() => ID, { description: 'A comment with a suggestion.' })
  commentId: string;
  @Field(() => Int, { description: 'The version of the message this is to be done to.' })
  expectedVersion: number;
}

@ArgsType()
export class ReviewsArgs extends PageArgs {
  @Field(() => ReviewState, { defaultValue: ReviewState.REQUESTED })
  state: ReviewState;
}

export const ReviewConnection = connectionOf(Review, 'Review');
export const ReviewCommentConnection = connectionOf(ReviewComment, 'ReviewComment');

export const RequestReviewResult = resultOf(
  'RequestReviewResult',
  Review,
  NotFound,
  Conflict,
  TooManyAttempts,
);
export const ReviewResult = resultOf('ReviewResult', Review, InvalidInput, NotFound, Conflict);
export const WithdrawReviewResult = resultOf('WithdrawReviewResult', Review, NotFound, Conflict);
export const CommentResult = resultOf(
  'CommentResult',
  ReviewComment,
  InvalidInput,
  NotFound,
  Conflict,
  PassageChanged,
);
export const SettleCommentResult = resultOf(
  'SettleCommentResult',
  ReviewComment,
  InvalidInput,
  NotFound,
  Conflict,
);
export const ApplySuggestionResult = createUnionType({
  name: 'ApplySuggestionResult',
  types: () => [FollowUp, InvalidInput, NotFound, Conflict, PassageChanged] as const,
});
