import type { Evidence } from './followUp.js';

/** The five guides the policy is drawn from agree; nobody measured it. */
export const guides: Evidence = {
  source: 'Agreement of five published guides on following up',
  strength: 'convention',
};

export const courtesy: Evidence = { source: 'Common courtesy', strength: 'convention' };
