import { promisedStepTemplates } from './builtIn/promisedStep.js';
import { secondCheckTemplates } from './builtIn/secondCheck.js';
import { statusCheckTemplates } from './builtIn/statusCheck.js';
import { thankYouTemplates } from './builtIn/thankYou.js';
import type { Template } from './template.js';

/** The built-in texts. */
export const templates: Template[] = [
  ...thankYouTemplates,
  ...statusCheckTemplates,
  ...secondCheckTemplates,
  ...promisedStepTemplates,
];
