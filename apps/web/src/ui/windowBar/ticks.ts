import { dayWords } from '../time/words.js';
import { fractionOf, type Span } from './geometry.js';

/** A mark on the scale above or below a bar. */
export interface Tick {
  /** 0…1 of the width. */
  at: number;
  label: string;
  /** The start of a day, drawn stronger than an hour. */
  day: boolean;
}

const daysWithNoon = 4;
const daysWithEachDay = 9;

/**
 * Marks for a span in one zone: days with their noon when it is short, each day up to nine days,
 * else Mondays. What would stick out at either end is left away.
 */
export function ticksOf(span: Span, zone: string): Tick[] {
  const last = span.to.toZonedDateTimeISO(zone).toPlainDate();
  let day = span.from.toZonedDateTimeISO(zone).toPlainDate();
  const days = day.until(last).days;
  const ticks: Tick[] = [];
  for (; day.until(last).sign >= 0; day = day.add({ days: 1 })) {
    if (days > daysWithEachDay && day.dayOfWeek !== 1) continue;
    const start = day.toZonedDateTime(zone);
    ticks.push({ at: fractionOf(start.toInstant(), span), label: dayWords(day), day: true });
    if (days > daysWithNoon) continue;
    const noon = start.withPlainTime({ hour: 12 });
    ticks.push({ at: fractionOf(noon.toInstant(), span), label: '12:00', day: false });
  }
  return ticks.filter(({ at }) => at >= 0 && at <= 0.97);
}
