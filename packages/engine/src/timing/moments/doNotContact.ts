import { wishOf } from '../wishOf.js';
import { blocks, type Moment, type MomentFinding } from './momentFinding.js';

/** Somebody who wants no contact is left alone, by every channel. */
export function doNotContact({ act, planning }: Moment): MomentFinding | undefined {
  return wishOf(act.recipientId, planning.history) === 'no_contact'
    ? blocks('do-not-contact', 'They asked not to be contacted.')
    : undefined;
}
