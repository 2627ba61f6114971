import { caring, concerned, type Role, signedIn } from '../cast.js';
import { act, ask, type Operations } from '../operation.js';

const reviewers: Role[] = caring;
const approved = `update review set state = 'approved', decided_version = version,
  decided_by = requested_by, decided_at = now() where id = $1`;

/** Reviews of messages: asking is for the candidate too, reviewing for those who care for them. */
export const reviews: Operations = {
  'Query.review': { document: ask('review(id: $id)'), id: (t) => t.reviewId, may: concerned },
  'Review.comments': {
    document: ask('review(id: $id)', 'comments { edges { node { body } } }'),
    id: (t) => t.reviewId,
    may: concerned,
    shows: (t) => `remark on ${t.candidate.candidateId}`,
  },
  'FollowUp.reviews': {
    document: ask('followUp(id: $id)', 'reviews { edges { node { id } } }'),
    id: (t) => t.draftId,
    may: concerned,
    shows: (t) => t.reviewId,
  },
  'Viewer.reviews': {
    document: 'query { result: viewer { reviews { edges { node { id } } } } }',
    may: signedIn,
  },
  'Viewer.reviewCount': {
    document: 'query { result: viewer { reviewCount } }',
    may: signedIn,
  },
  'Mutation.requestReview': {
    document: act('requestReview(input: { followUpId: $id, expectedVersion: 0 })'),
    id: (t) => t.unwrittenId,
    may: concerned,
  },
  'Mutation.withdrawReview': {
    document: act('withdrawReview(id: $id)'),
    id: (t) => t.reviewId,
    may: concerned,
  },
  'Mutation.approveReview': {
    document: act('approveReview(input: { reviewId: $id, version: 2 })'),
    id: (t) => t.reviewId,
    may: reviewers,
  },
  'Mutation.approveReview, decided already': {
    document: act('approveReview(input: { reviewId: $id, version: 2 })'),
    id: (t) => t.reviewId,
    prepare: approved,
    may: [],
    told: reviewers,
  },
  'Mutation.returnReview': {
    document: act('returnReview(input: { reviewId: $id, note: "N" })'),
    id: (t) => t.reviewId,
    may: reviewers,
  },
  'Mutation.revokeApproval': {
    document: act('revokeApproval(input: { reviewId: $id, note: "N" })'),
    id: (t) => t.reviewId,
    may: reviewers,
    prepare: approved,
  },
  'Mutation.commentOnReview': {
    document: act(`commentOnReview(input: { reviewId: $id, version: 2, field: BODY, start: 0,
      quote: "Text", body: "B" })`),
    id: (t) => t.reviewId,
    may: reviewers,
  },
  'Mutation.answerComment': {
    document: act('answerComment(input: { commentId: $id, body: "B" })'),
    id: (t) => t.commentId,
    may: concerned,
  },
  'Mutation.resolveComment': {
    document: act('resolveComment(id: $id)'),
    id: (t) => t.commentId,
    may: concerned,
  },
  'Mutation.applySuggestion': {
    document: act('applySuggestion(input: { commentId: $id, expectedVersion: 2 })'),
    id: (t) => t.commentId,
    may: concerned,
  },
};
