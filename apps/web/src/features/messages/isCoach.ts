import type { Role } from '../../generated/graphql.js';

const coaches: Role[] = ['OWNER', 'HEAD_COACH', 'COACH'];

/** Whether somebody of this role coaches in the team. */
export const isCoach = (role: Role): boolean => coaches.includes(role);
