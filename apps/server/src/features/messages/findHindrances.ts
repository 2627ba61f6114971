import type { MomentFinding, Temporal } from '@afterword/engine';
import type { App } from '../../context.js';
import { judgeNow } from './compose.js';
import { judgeText } from './judgeText.js';
import type { Material } from './material.js';

/** A warning on writing, but a reason not to let a text leave by itself once it has become wrong. */
const wrongAlone = 'time-reference';

/** Something that speaks against a message leaving by itself; `key` is the same for the same thing at another time. */
export interface Hindrance {
  key: string;
  says: string;
}

/**
 * What speaks against a text leaving at a moment: `isReady` tells whether somebody may send it as it is, `hindrances`
 * also name what they have seen then and nobody would see later.
 */
export async function findHindrances(
  app: App,
  material: Material,
  text: { subject: string; body: string },
  at: Temporal.Instant,
) {
  const { findings, ready } = await judgeText(app, material, text, at);
  const moment = judgeNow(material, at);
  const blocking = moment.filter((finding: MomentFinding) => finding.blocking);
  const wrong = findings.filter(
    ({ severity, ruleId }) => severity === 'error' || ruleId === wrongAlone,
  );
  const hindrances: Hindrance[] = [
    ...blocking.map(({ ruleId, message }) => ({ key: ruleId, says: message })),
    ...wrong.map(({ fingerprint, message }) => ({ key: fingerprint, says: message })),
  ];
  return { findings, moment, isReady: ready && blocking.length === 0, hindrances };
}
