import { FirstLight1795305600000 } from './1795305600000-firstLight.js';

/** In the order they run. */
export const migrations = [FirstLight1795305600000];
