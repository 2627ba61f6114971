import type { Operations } from '../operation.js';
import { account } from './account.js';
import { applications } from './applications.js';
import { audit } from './audit.js';
import { candidates } from './candidates.js';
import { notices } from './notices.js';
import { personalData } from './personalData.js';
import { reviews } from './reviews.js';
import { teams } from './teams.js';
import { texts } from './texts.js';

/** The matrix: every field of the schema that is a door has its rows here. New ones go to the file of their feature. */
export const operations: Operations = {
  ...teams,
  ...candidates,
  ...applications,
  ...texts,
  ...reviews,
  ...notices,
  ...personalData,
  ...account,
  ...audit,
};
