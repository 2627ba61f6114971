/** The numbers are the engine's; everything else the peers do themselves. */
export { consensus } from '../../packages/engine/dist/index.js';

export const sayPlace = (zone) => zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
