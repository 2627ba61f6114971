import type { Row } from '../row.js';
import { acceptedThenDies } from './acceptedThenDies.js';
import { allAtOnce } from './allAtOnce.js';
import { commitUnheard } from './commitUnheard.js';
import { erasedMidBurst } from './erasedMidBurst.js';
import { fiftyAtOnce } from './fiftyAtOnce.js';
import { halfOpen } from './halfOpen.js';
import { killedBeforeData } from './killedBeforeData.js';
import { movedWhileFiring } from './movedWhileFiring.js';
import { poison } from './poison.js';
import { postgresStopped } from './postgresStopped.js';
import { redisLost } from './redisLost.js';
import { rollingRestart } from './rollingRestart.js';
import { smtpTroubles } from './smtpTroubles.js';
import { wrongClock } from './wrongClock.js';
import { zonesChanged } from './zonesChanged.js';

/** In the order in which they run: those with the longest waits first, so that the short set overlaps them. */
export const rows: Row[] = [
  killedBeforeData,
  acceptedThenDies,
  postgresStopped,
  halfOpen,
  commitUnheard,
  smtpTroubles,
  ...redisLost,
  poison,
  rollingRestart,
  wrongClock,
  zonesChanged,
  fiftyAtOnce,
  movedWhileFiring,
  erasedMidBurst,
  allAtOnce,
];
