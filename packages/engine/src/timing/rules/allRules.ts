import type { RuleNote } from '../rule.js';
import { afterPromise } from './afterPromise.js';
import { afterSilence } from './afterSilence.js';
import { channelPreference } from './channelPreference.js';
import { checkLimit } from './checkLimit.js';
import { keepInTouch } from './keepInTouch.js';
import { latestThanks } from './latestThanks.js';
import { materialsPromised } from './materialsPromised.js';
import { messageGap } from './messageGap.js';
import { moveOn } from './moveOn.js';
import { notBefore } from './notBefore.js';
import { onePerInterviewer } from './onePerInterviewer.js';
import { outcomeOffer } from './outcomeOffer.js';
import { outcomeRejected } from './outcomeRejected.js';
import { pinned } from './pinned.js';
import { postIsSlow } from './postIsSlow.js';
import { promisedStep } from './promisedStep.js';
import { replyResets } from './replyResets.js';
import { roundSupersedes } from './roundSupersedes.js';
import { secondAfterSilence } from './secondAfterSilence.js';
import { sendSlot } from './sendSlot.js';
import { statusDue } from './statusDue.js';
import { waitForPromise } from './waitForPromise.js';
import { withinADay } from './withinADay.js';

/** Every timing rule with its title, evidence, numbers and examples, in the order in which they come into play. */
export const allRules: RuleNote[] = [
  onePerInterviewer,
  notBefore,
  withinADay,
  latestThanks,
  sendSlot,
  materialsPromised,
  afterPromise,
  waitForPromise,
  afterSilence,
  statusDue,
  promisedStep,
  secondAfterSilence,
  checkLimit,
  messageGap,
  moveOn,
  replyResets,
  roundSupersedes,
  outcomeRejected,
  outcomeOffer,
  keepInTouch,
  channelPreference,
  postIsSlow,
  pinned,
];
