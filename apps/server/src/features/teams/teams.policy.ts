import { registerEnumType } from 'type-graphql';
import { Role } from './membership.entity.js';

/** What somebody is in a team; null for whoever does not belong to it. */
export type TeamRole = Role | null;

export const TeamAct = {
  UPDATE: 'update',
  ADD_CANDIDATES: 'add_candidates',
  INVITE_COACHES: 'invite_coaches',
  INVITE_HEAD_COACHES: 'invite_head_coaches',
  REMOVE_COACHES: 'remove_coaches',
  CHANGE_ROLES: 'change_roles',
  TRANSFER_OWNERSHIP: 'transfer_ownership',
  FIND_INTERVIEWERS: 'find_interviewers',
  READ_AUDIT: 'read_audit',
  LEAVE: 'leave',
} as const;
export type TeamAct = (typeof TeamAct)[keyof typeof TeamAct];
registerEnumType(TeamAct, {
  name: 'TeamAct',
  description: 'What one can do in a team.',
  valuesConfig: {
    UPDATE: { description: 'Change its name and zone, and how long it keeps what is over.' },
    ADD_CANDIDATES: { description: 'Take candidates into its care, invited or not.' },
    INVITE_COACHES: { description: 'Invite coaches, and revoke such invitations.' },
    INVITE_HEAD_COACHES: { description: 'Invite head coaches, and revoke such invitations.' },
    REMOVE_COACHES: { description: 'Remove coaches; head coaches and owners, for an owner.' },
    CHANGE_ROLES: { description: 'Make members owners, head coaches or coaches.' },
    TRANSFER_OWNERSHIP: { description: 'Make another member the owner in one’s own place.' },
    FIND_INTERVIEWERS: { description: 'Find whoever interviewed its candidates, to erase them.' },
    READ_AUDIT: { description: 'Read who did what to which record.' },
    LEAVE: { description: 'Leave it; its last owner cannot.' },
  },
});

export const isStaff = (role: TeamRole) => role !== null && role !== Role.CANDIDATE;
export const isOwner = (role: TeamRole) => role === Role.OWNER;
/** Leaders see every candidate of the team, and act for each. */
export const leads = (role: TeamRole) => isOwner(role) || role === Role.HEAD_COACH;

const allowed: Record<TeamAct, (role: TeamRole) => boolean> = {
  update: leads,
  add_candidates: isStaff,
  invite_coaches: leads,
  invite_head_coaches: isOwner,
  remove_coaches: leads,
  change_roles: isOwner,
  transfer_ownership: isOwner,
  find_interviewers: leads,
  read_audit: isOwner,
  leave: (role) => role !== null,
};

/** Whether a role may do this; what a particular case forbids, such as the last owner's leaving, comes on top. */
export const mayInTeam = (role: TeamRole, act: TeamAct) => allowed[act](role);

export const teamActs = (role: TeamRole) =>
  Object.values(TeamAct).filter((act) => mayInTeam(role, act));

/** Whether a role may bring in, or let go, somebody of another role. */
export const mayInvite = (role: TeamRole, as: Role) =>
  mayInTeam(role, as === Role.COACH ? TeamAct.INVITE_COACHES : TeamAct.INVITE_HEAD_COACHES);

export const mayRemove = (role: TeamRole, of: Role) =>
  mayInTeam(role, TeamAct.REMOVE_COACHES) && (of === Role.COACH || isOwner(role));
