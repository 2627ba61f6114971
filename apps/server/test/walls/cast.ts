/** Everybody who can stand before a door, as they stand to the candidate whom the operations are about. */
export const roles = [
  'owner',
  'head',
  'coach',
  'otherCoach',
  'proposed',
  'candidate',
  'otherCandidate',
  'foreignOwner',
  'teamless',
  'anonymous',
] as const;
export type Role = (typeof roles)[number];

export const leaders: Role[] = ['owner', 'head'];
/** Who cares for the candidate. */
export const caring: Role[] = [...leaders, 'coach'];
/** Those, and the candidate. */
export const concerned: Role[] = [...caring, 'candidate'];
/** Coaches of the team who do not lead it. */
export const plainCoaches: Role[] = ['coach', 'otherCoach', 'proposed'];
export const staff: Role[] = [...leaders, ...plainCoaches];
export const members: Role[] = [...staff, 'candidate', 'otherCandidate'];
export const signedIn: Role[] = roles.filter((role) => role !== 'anonymous');
export const anybody: Role[] = [...roles];
