import { askNextSteps } from './askNextSteps.js';
import { callToAction } from './callToAction.js';
import type { Check } from './check.js';
import { concise } from './concise.js';
import { desperate } from './desperate.js';
import { entitled } from './entitled.js';
import { formalTone } from './formalTone.js';
import { grammar } from './grammar.js';
import { gratitude } from './gratitude.js';
import { greetingByName } from './greetingByName.js';
import { interest } from './interest.js';
import { keepsDoorOpen } from './keepsDoorOpen.js';
import { lateApology } from './lateApology.js';
import { learned } from './learned.js';
import { missingAttachment } from './missingAttachment.js';
import { missingMaterials } from './missingMaterials.js';
import { nearDuplicate } from './nearDuplicate.js';
import { negative } from './negative.js';
import { openQuestions } from './openQuestions.js';
import { pushy } from './pushy.js';
import { qualifications } from './qualifications.js';
import { signature } from './signature.js';
import { specificDetail } from './specificDetail.js';
import { spelling } from './spelling.js';
import { stockPhrase } from './stockPhrase.js';
import { subject } from './subject.js';
import { timeReference } from './timeReference.js';
import { unfilledSlot } from './unfilledSlot.js';
import { wrongCompany } from './wrongCompany.js';
import { wrongName } from './wrongName.js';
import { wrongPosition } from './wrongPosition.js';

/** Every check, in the order of a letter. */
export const allChecks: Check[] = [
  subject,
  greetingByName,
  wrongName,
  wrongCompany,
  wrongPosition,
  lateApology,
  gratitude,
  learned,
  interest,
  specificDetail,
  qualifications,
  callToAction,
  askNextSteps,
  openQuestions,
  missingMaterials,
  missingAttachment,
  keepsDoorOpen,
  signature,
  unfilledSlot,
  timeReference,
  spelling,
  grammar,
  formalTone,
  pushy,
  desperate,
  negative,
  entitled,
  stockPhrase,
  concise,
  nearDuplicate,
];
