import { CandidateAct, mayForCandidate, type Relation } from '../candidates/candidates.policy.js';
import { mayInvite, type TeamRole } from '../teams/teams.policy.js';
import type { Invitation } from './invitation.entity.js';

/**
 * Whoever may give an invitation may take it back, and it is valid for as long as whoever gave it may; `relation` is
 * to the candidate invited, if it is one.
 */
export const mayGive = (invitation: Invitation, role: TeamRole, relation: Relation | null) =>
  relation ? mayForCandidate(relation, CandidateAct.INVITE) : mayInvite(role, invitation.role);

export const isOpen = ({ acceptedAt, revokedAt }: Invitation) => !acceptedAt && !revokedAt;
