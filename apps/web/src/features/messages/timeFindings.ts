import { checkMessage, type Finding, type Temporal } from '@afterword/engine';
import type { ComposerFragment } from '../../generated/graphql.js';
import { messageInput, type Text } from './messageInput.js';

const ofTime = ['time-reference', 'late-apology'];

/** What a text says of days, or should say of being late, and would be wrong when it leaves at `at`. */
export const timeFindings = (
  followUp: ComposerFragment,
  text: Text,
  at: Temporal.Instant,
): Finding[] =>
  checkMessage(messageInput(followUp, text, at)).findings.filter(({ ruleId }) =>
    ofTime.includes(ruleId),
  );
