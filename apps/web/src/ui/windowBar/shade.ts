import type { Temporal } from 'temporal-polyfill';
import { type Piece, pieceOf, type Span } from './geometry.js';

/** A darker stretch of the bar. */
export interface Shade extends Piece {
  kind: 'night' | 'closed';
}

const dayStarts = 8;
const dayEnds = 20;
/** Beyond this many days single nights are thinner than a hair and only closed days are shaded. */
const daysWithNights = 16;

/** Nights (20–8) and weekends of a zone within a span. */
export function shadesOf(span: Span, zone: string): Shade[] {
  const last = span.to.toZonedDateTimeISO(zone).toPlainDate();
  let day = span.from.toZonedDateTimeISO(zone).toPlainDate();
  const withNights = day.until(last).days <= daysWithNights;
  const shades: Shade[] = [];
  const add = (kind: Shade['kind'], from: Temporal.ZonedDateTime, to: Temporal.ZonedDateTime) => {
    const piece = pieceOf(from.toInstant(), to.toInstant(), span);
    if (piece) shades.push({ kind, ...piece });
  };
  for (; day.until(last).sign >= 0; day = day.add({ days: 1 })) {
    const start = day.toZonedDateTime(zone);
    const end = day.add({ days: 1 }).toZonedDateTime(zone);
    if (day.dayOfWeek > 5) add('closed', start, end);
    else if (withNights) {
      add('night', start, start.withPlainTime({ hour: dayStarts }));
      add('night', start.withPlainTime({ hour: dayEnds }), end);
    }
  }
  return shades;
}
