import { type MessageKind, messageKinds } from '../../facts.js';
import { allChecks } from '../allChecks.js';
import type { Severity } from '../finding.js';
import type { CheckLayer, Suppression, Weights } from './checkLayer.js';
import { CheckSettingsError } from './checkSettingsError.js';

const ids = new Set(allChecks.map(({ id }) => id));
const severities = ['error', 'warning', 'hint', 'off'];

/** What layers of configuration come to for one kind of message. */
export interface Settled {
  /** Of the checks that some layer names. */
  weights: Map<string, Severity | 'off'>;
  /** Words in lower case. */
  vocabulary: Set<string>;
}

/**
 * Lays configuration over configuration, the later winning.
 * @throws {CheckSettingsError} for an id, a kind or a severity that does not exist
 */
export function settle(layers: CheckLayer[], kind: MessageKind): Settled {
  const weights: Settled['weights'] = new Map();
  for (const { checks = {}, kinds = {} } of layers) {
    for (const [name, ofKind] of Object.entries(kinds)) {
      if (!messageKinds.some((known) => known === name)) {
        throw new CheckSettingsError(`There is no kind of message called “${name}”.`);
      }
      validate(ofKind);
    }
    validate(checks);
    for (const [id, weight] of Object.entries({ ...checks, ...kinds[kind] }))
      weights.set(id, weight);
  }
  const terms = layers.flatMap(({ vocabulary = [] }) => vocabulary);
  const words = terms.flatMap((term) => term.toLowerCase().match(/[\p{L}'’]+/gu) ?? []);
  return { weights, vocabulary: new Set(words) };
}

function validate(weights: Weights): void {
  for (const [id, weight] of Object.entries(weights)) {
    if (!ids.has(id)) throw new CheckSettingsError(`There is no check called “${id}”.`);
    if (!severities.includes(weight)) {
      throw new CheckSettingsError(
        `“${weight}” is no weight for “${id}”: ${severities.join(', ')}.`,
      );
    }
  }
}

/** @throws {CheckSettingsError} when it lacks its author or reason */
export function validateSuppression({ fingerprint, author, reason }: Suppression): void {
  if (!/^[0-9a-f]{8}$/.test(fingerprint)) {
    throw new CheckSettingsError(`“${fingerprint}” is no fingerprint of a finding.`);
  }
  if (author.trim() === '' || reason.trim() === '') {
    throw new CheckSettingsError(
      `The suppression of ${fingerprint} lacks its author or its reason.`,
    );
  }
}
