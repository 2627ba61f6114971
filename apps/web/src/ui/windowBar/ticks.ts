import { dayWords } from '../time/words.js';
import { fractionOf, type Span } from './geometry.js';

/** A mark on the scale above or below a bar. */
export interface Tick {
  /** 0…1 of the width. */
  at: number;
  label: string;
  kind: 'day' | 'noon';
}

const daysWithNoon = 4;
const mostLabels = 5;

/**
 * Marks for a span in one zone: days with their noon when it is short, else about five days at even
 * distances. What would stick out at the end is left away.
 */
export function ticksOf(span: Span, zone: string): Tick[] {
  const last = span.to.toZonedDateTimeISO(zone).toPlainDate();
  let day = span.from.toZonedDateTimeISO(zone).toPlainDate();
  const days = day.until(last).days;
  const withNoon = days <= daysWithNoon;
  const step = withNoon ? 1 : Math.ceil(days / mostLabels);
  const ticks: Tick[] = [];
  for (; day.until(last).sign >= 0; day = day.add({ days: step })) {
    const start = day.toZonedDateTime(zone);
    ticks.push({ at: fractionOf(start.toInstant(), span), label: dayWords(day), kind: 'day' });
    if (!withNoon) continue;
    const noon = start.withPlainTime({ hour: 12 });
    ticks.push({ at: fractionOf(noon.toInstant(), span), label: '12:00', kind: 'noon' });
  }
  return ticks.filter(({ at }) => at >= 0 && at <= mostRight);
}

// Further right a label would not fit in.
const mostRight = 0.84;
