/** Whoever can stand before the database: people as the runtime role of requests, and the jobs. */
export const viewers = [
  'none',
  'owner',
  'head',
  'coach',
  'otherCoach',
  'proposed',
  'candidate',
  'otherCandidate',
  'foreignOwner',
  'teamless',
  'invitedCandidate',
  'invitedCoach',
  'worker',
] as const;
export type Viewer = (typeof viewers)[number];

export const actions = ['select', 'insert', 'update', 'delete'] as const;
export type Action = (typeof actions)[number];

/** By action and viewer: whose rows of a table it reaches. */
export type Reach = Record<Action, Partial<Record<Viewer, string[]>>>;
