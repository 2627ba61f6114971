import { checkMessage, type MessageReport, type Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import type { Material } from './material.js';

/** What the engine says of a text that leaves at a moment, with everything we know beside it. */
export async function judgeText(
  app: App,
  { against, vocabulary }: Pick<Material, 'against' | 'vocabulary'>,
  { subject, body }: { subject: string; body: string },
  sendAt: Temporal.Instant,
): Promise<MessageReport> {
  const dictionary = await app.dictionaries(against.language);
  return checkMessage(
    { ...against, subject, body, sendAt },
    { settings: [{ vocabulary }], ...(dictionary && { dictionary }) },
  );
}
