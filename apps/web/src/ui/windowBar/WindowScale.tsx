import type { Span } from './geometry.js';
import { ticksOf } from './ticks.js';
import classes from './windowBar.module.css';

/** Days (and noons, when there is room) of one zone along a bar; its reading is in the bars' own sentences. */
export function WindowScale({ span, zone }: { span: Span; zone: string }) {
  return (
    <div className={classes.scale} aria-hidden>
      {ticksOf(span, zone).map(({ at, label, kind }) => (
        <span
          key={at}
          className={`${classes.tick} ${classes[kind]}`}
          style={{ left: `${at * 100}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
