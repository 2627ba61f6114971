import { keepInTouchTemplates } from './builtIn/keepInTouch.js';
import { materialsTemplates } from './builtIn/materials.js';
import { offerReplyTemplates } from './builtIn/offerReply.js';
import { outcomeThanksTemplates } from './builtIn/outcomeThanks.js';
import { promisedStepTemplates } from './builtIn/promisedStep.js';
import { secondCheckTemplates } from './builtIn/secondCheck.js';
import { statusCheckTemplates } from './builtIn/statusCheck.js';
import { thankYouTemplates } from './builtIn/thankYou.js';
import type { Template } from './template.js';

/** The built-in texts: for every kind at least three of different tone, for thank-yous enough for a panel of five. */
export const templates: Template[] = [
  ...thankYouTemplates,
  ...materialsTemplates,
  ...statusCheckTemplates,
  ...secondCheckTemplates,
  ...promisedStepTemplates,
  ...outcomeThanksTemplates,
  ...offerReplyTemplates,
  ...keepInTouchTemplates,
];
