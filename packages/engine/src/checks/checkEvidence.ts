import type { Evidence } from '../timing/followUp.js';

/** What several guides on following up ask for; nobody measured its effect on hiring. */
export const guides: Evidence = {
  source: 'Published guides on following up; no controlled hiring experiment was found',
  strength: 'convention',
};

export const shortMailsAnswered: Evidence = {
  source: 'Boomerang: mails of 50 to 125 words get most replies (general mail, not hiring)',
  year: 2016,
  strength: 'moderate',
};
