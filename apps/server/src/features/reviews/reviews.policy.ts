import { registerEnumType } from 'type-graphql';
import { caresFor, isSelf, type Relation } from '../candidates/candidates.policy.js';
import { ReviewState } from './review.entity.js';

export const ApprovalAct = { ASK: 'ask', GIVE: 'give' } as const;
export type ApprovalAct = (typeof ApprovalAct)[keyof typeof ApprovalAct];
registerEnumType(ApprovalAct, {
  name: 'ApprovalAct',
  description: 'What one can do about the approval of a message.',
  valuesConfig: {
    ASK: { description: 'Ask for a review of the text as saved.' },
    GIVE: { description: 'Approve: by a review, and by sending it for the candidate.' },
  },
});

export const ReviewAct = {
  WITHDRAW: 'withdraw',
  COMMENT: 'comment',
  APPROVE: 'approve',
  RETURN: 'return',
  REVOKE: 'revoke',
  ANSWER: 'answer',
} as const;
export type ReviewAct = (typeof ReviewAct)[keyof typeof ReviewAct];
registerEnumType(ReviewAct, {
  name: 'ReviewAct',
  description: 'What one can do about a review.',
  valuesConfig: {
    WITHDRAW: { description: 'Take the request back.' },
    COMMENT: { description: 'Comment on a passage, and suggest other words for it.' },
    APPROVE: { description: 'Say that the text may leave.' },
    RETURN: { description: 'Say what is to be changed first.' },
    REVOKE: { description: 'Take an approval back while the message has not left.' },
    ANSWER: { description: 'Answer comments, settle them, and take suggestions over.' },
  },
});

/** A review as its policy sees it. */
export interface Case extends Relation {
  state: ReviewState;
  /** Whether the message is still to be sent. */
  isPlanned: boolean;
  /** Whether it is in its undo window, or on its way. */
  isLeaving: boolean;
}

/** Leaders and coaches of the candidate; nobody reviews what they send in their own name. */
export const mayReview = (relation: Relation) => caresFor(relation) && !isSelf(relation);
export const mayAsk = (relation: Relation) => isSelf(relation) || caresFor(relation);

const isDraft = (one: Case) => one.isPlanned && !one.isLeaving;
const isOpen = (one: Case) => one.state === ReviewState.REQUESTED && isDraft(one);
const isKept = (one: Case) => one.state !== ReviewState.WITHDRAWN && isDraft(one);

const allowed: Record<ReviewAct, (one: Case) => boolean> = {
  withdraw: (one) => mayAsk(one) && isOpen(one),
  comment: (one) => mayReview(one) && isOpen(one),
  approve: (one) => mayReview(one) && isOpen(one),
  return: (one) => mayReview(one) && isOpen(one),
  revoke: (one) => mayReview(one) && one.state === ReviewState.APPROVED && one.isPlanned,
  answer: (one) => mayAsk(one) && isKept(one),
};

export const mayWithReview = (one: Case, act: ReviewAct) => allowed[act](one);

export const reviewActs = (one: Case) =>
  Object.values(ReviewAct).filter((act) => mayWithReview(one, act));

/** Whether the act is theirs at all, were the review open for it: tells "too late" from "not yours". */
export const isTheirs = (relation: Relation, act: ReviewAct) =>
  Object.values(ReviewState).some((state) =>
    mayWithReview({ ...relation, state, isPlanned: true, isLeaving: false }, act),
  );

const approvals: Record<ApprovalAct, (relation: Relation) => boolean> = {
  ask: mayAsk,
  give: mayReview,
};

export const approvalActs = (relation: Relation) =>
  Object.values(ApprovalAct).filter((act) => approvals[act](relation));
