import type { Role } from '../../generated/graphql.js';

/** Templates are for the owner and head coaches to change; coaches read them. */
export const mayChange = (role: Role) => role === 'OWNER' || role === 'HEAD_COACH';
