import type { Role } from '../../generated/graphql.js';

/** How a role is called on the screen. */
export const roleNames: Record<Role, string> = {
  OWNER: 'Owner',
  HEAD_COACH: 'Head coach',
  COACH: 'Coach',
  CANDIDATE: 'Candidate',
};
