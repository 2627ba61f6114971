import { registerEnumType } from 'type-graphql';
import { leads, type TeamRole } from '../teams/teams.policy.js';

/** How a viewer stands to a candidate. */
export interface Relation {
  /** In the candidate's team. */
  role: TeamRole;
  /** Whether they are the candidate. */
  isSelf: boolean;
  /** Whether they have a coaching of this candidate that stands. */
  isCoach: boolean;
  /** Whether the candidate has an account. */
  joined: boolean;
}

export const CandidateAct = {
  ACT_FOR: 'act_for',
  INVITE: 'invite',
  PROPOSE_COACH: 'propose_coach',
  END_COACHINGS: 'end_coachings',
  DECIDE_COACHES: 'decide_coaches',
  EXPORT: 'export',
  ERASE: 'erase',
  ERASE_INTERVIEWERS: 'erase_interviewers',
} as const;
export type CandidateAct = (typeof CandidateAct)[keyof typeof CandidateAct];
registerEnumType(CandidateAct, {
  name: 'CandidateAct',
  description: 'What one can do about a candidate.',
  valuesConfig: {
    ACT_FOR: { description: 'Record interviews and write for them, visibly.' },
    INVITE: { description: 'Mail an invitation to one who has no account here.' },
    PROPOSE_COACH: { description: 'Propose a coach, or hand over from one to another.' },
    END_COACHINGS: { description: 'End any coaching of theirs; a coach can end their own.' },
    DECIDE_COACHES: { description: 'Accept or decline a coach who was proposed.' },
    EXPORT: { description: 'Download everything about one who has no account here.' },
    ERASE: { description: 'Erase one who has no account here, with everything about them.' },
    ERASE_INTERVIEWERS: { description: 'Erase or anonymise whom they were interviewed by.' },
  },
});

export const isSelf = ({ isSelf }: Relation) => isSelf;
/** Leaders and coaches of the candidate. */
export const caresFor = ({ role, isCoach }: Relation) => leads(role) || isCoach;
export const mayInvite = (relation: Relation) => caresFor(relation) && !relation.joined;
/** Whoever has an account takes along and erases what is theirs by themselves. */
export const mayExport = mayInvite;
export const mayErase = ({ role, joined }: Relation) => leads(role) && !joined;
export const mayEraseInterviewers = (relation: Relation) => isSelf(relation) || caresFor(relation);
export const mayEndCoachings = ({ role, isSelf }: Relation) => leads(role) || isSelf;

const allowed: Record<CandidateAct, (relation: Relation) => boolean> = {
  act_for: caresFor,
  invite: mayInvite,
  propose_coach: caresFor,
  end_coachings: mayEndCoachings,
  decide_coaches: isSelf,
  export: mayExport,
  erase: mayErase,
  erase_interviewers: mayEraseInterviewers,
};

export const mayForCandidate = (relation: Relation, act: CandidateAct) => allowed[act](relation);

export const candidateActs = (relation: Relation) =>
  Object.values(CandidateAct).filter((act) => mayForCandidate(relation, act));
