import { FirstLight1795305600000 } from './1795305600000-firstLight.js';
import { Policies1795316400000 } from './1795316400000-policies.js';
import { MessageVersions1795320000000 } from './1795320000000-messageVersions.js';

/** In the order they run. */
export const migrations = [
  FirstLight1795305600000,
  Policies1795316400000,
  MessageVersions1795320000000,
];
