import { useId } from 'react';
import { ground, ink, type Tone } from '../theme/tone.js';
import { useReaderZone } from '../time/readerZone.js';
import { useNow } from '../time/useNow.js';
import { layOut, type Piece, type Span, type Window } from './geometry.js';
import { windowSentence } from './sentence.js';
import { shadesOf } from './shade.js';
import classes from './windowBar.module.css';

const percent = (fraction: number) => `${(fraction * 100).toFixed(3)}%`;
const across = ({ start, size }: Piece) => ({ x: percent(start), width: percent(size) });

interface Props {
  window: Window;
  span: Span;
  /** Zone whose nights and closed days are shaded: the recipient's. */
  zone: string;
  tone: Tone;
  /** Nothing is expected any more: what went by is not marked as missed. */
  settled?: boolean;
  size?: 'small' | 'large';
}

/** One window of time, from opens to latest, against nights, closed days and now. */
export function WindowBar({ window, span, zone, tone, settled = false, size = 'small' }: Props) {
  const reader = useReaderZone();
  const hatch = useId();
  const bar = layOut(window, span, useNow());
  const [top, height, dot] = size === 'large' ? [10, 16, 5] : [6, 8, 3.5];
  const bottom = top + height;
  return (
    <svg
      className={`${classes.bar} ${classes[size]}`}
      role="img"
      aria-label={windowSentence(window, reader)}
    >
      <defs>
        <pattern
          id={hatch}
          width="5"
          height="5"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect width="2" height="5" fill={ink(tone)} />
        </pattern>
      </defs>
      <rect className={classes.ground} width="100%" height="100%" rx="4" />
      {shadesOf(span, zone).map((shade) => (
        <rect
          key={`${shade.kind}${shade.start}`}
          className={classes[shade.kind]}
          {...across(shade)}
          height="100%"
        />
      ))}
      {bar.late && (
        <rect
          {...across(bar.late)}
          y={top}
          height={height}
          rx="3"
          fill={ground(tone)}
          stroke={ink(tone)}
        />
      )}
      {bar.open && (
        <rect
          {...across(bar.open)}
          y={top}
          height={height}
          rx="3"
          fill={ink(tone)}
          fillOpacity="0.45"
          stroke={ink(tone)}
        />
      )}
      {bar.missed && !settled && (
        <rect {...across(bar.missed)} y={top} height={height} fill={`url(#${hatch})`} />
      )}
      {bar.due !== null && (
        <line
          x1={percent(bar.due)}
          x2={percent(bar.due)}
          y1={top - 4}
          y2={bottom + 4}
          stroke={ink(tone)}
          strokeWidth="3"
        />
      )}
      {bar.suggested !== null && (
        <circle
          cx={percent(bar.suggested)}
          cy={top + height / 2}
          r={dot}
          fill={ink(tone)}
          stroke="var(--surface)"
          strokeWidth="1.5"
        />
      )}
      {bar.now !== null && (
        <line
          className={classes.now}
          x1={percent(bar.now)}
          x2={percent(bar.now)}
          y1="0"
          y2="100%"
        />
      )}
    </svg>
  );
}
