import { askNextSteps } from './askNextSteps.js';
import { callToAction } from './callToAction.js';
import type { Check } from './check.js';
import { concise } from './concise.js';
import { formalTone } from './formalTone.js';
import { gratitude } from './gratitude.js';
import { greetingByName } from './greetingByName.js';
import { interest } from './interest.js';
import { signature } from './signature.js';
import { specificDetail } from './specificDetail.js';
import { stockPhrase } from './stockPhrase.js';
import { subject } from './subject.js';
import { timeReference } from './timeReference.js';
import { unfilledSlot } from './unfilledSlot.js';
import { wrongName } from './wrongName.js';

/** Every check, in the order of a letter. */
export const allChecks: Check[] = [
  subject,
  greetingByName,
  wrongName,
  gratitude,
  interest,
  specificDetail,
  callToAction,
  askNextSteps,
  signature,
  unfilledSlot,
  timeReference,
  formalTone,
  stockPhrase,
  concise,
];
