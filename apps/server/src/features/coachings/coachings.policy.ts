import { registerEnumType } from 'type-graphql';
import { CandidateAct, mayForCandidate, type Relation } from '../candidates/candidates.policy.js';
import { CoachingState } from './coaching.entity.js';

export const CoachingAct = { ACCEPT: 'accept', DECLINE: 'decline', END: 'end' } as const;
export type CoachingAct = (typeof CoachingAct)[keyof typeof CoachingAct];
registerEnumType(CoachingAct, {
  name: 'CoachingAct',
  description: 'What one can do about a coaching.',
  valuesConfig: {
    ACCEPT: { description: 'Consent to a coach who was proposed.' },
    DECLINE: { description: 'Refuse a coach who was proposed.' },
    END: { description: 'End it, or withdraw the proposal.' },
  },
});

/** A coaching as its policy sees it. */
export interface Case extends Relation {
  state: CoachingState;
  /** Whether the viewer is its coach. */
  isOwn: boolean;
}

const mayDecide = (one: Case) =>
  one.state === CoachingState.PROPOSED && mayForCandidate(one, CandidateAct.DECIDE_COACHES);
const mayEnd = (one: Case) =>
  one.state !== CoachingState.ENDED &&
  (one.isOwn || mayForCandidate(one, CandidateAct.END_COACHINGS));

const allowed: Record<CoachingAct, (one: Case) => boolean> = {
  accept: mayDecide,
  decline: mayDecide,
  end: mayEnd,
};

export const mayWithCoaching = (one: Case, act: CoachingAct) => allowed[act](one);

export const coachingActs = (one: Case) =>
  Object.values(CoachingAct).filter((act) => mayWithCoaching(one, act));

/** Who may hand a candidate over: leaders from anybody, coaches from themselves. */
export const mayHandOver = (relation: Relation, fromSelf: boolean) =>
  mayForCandidate(relation, CandidateAct.PROPOSE_COACH) &&
  (fromSelf || mayForCandidate(relation, CandidateAct.END_COACHINGS));
