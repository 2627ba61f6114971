import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';
import { type DayNumber, dayMs, fieldsOf, weekdayOf } from '../localTime/calendarDay.js';
import { wallTimeAt } from '../localTime/wallTime.js';
import type { EpochMs, ZoneClock } from '../localTime/zoneClock.js';

const weekdayNames = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "Monday". */
export function sayWeekday(date: { dayOfWeek: number }): string {
  return weekdayNames[date.dayOfWeek - 1] as string;
}

/** "3 November". */
export function sayDate(date: { day: number; month: number }): string {
  return `${date.day} ${monthNames[date.month - 1]}`;
}

/** "Monday 3 November". */
export function sayDay(date: Temporal.PlainDate | Temporal.ZonedDateTime): string {
  return `${sayWeekday(date)} ${sayDate(date)}`;
}

/** "Monday 3 November". */
export function sayDayNumber(day: DayNumber): string {
  return `${weekdayNames[weekdayOf(day) - 1]} ${sayDate(fieldsOf(day))}`;
}

/** "Monday 09:00". */
export function sayMoment(at: EpochMs, clock: ZoneClock): string {
  const wall = wallTimeAt(at, clock);
  const day = Math.floor(wall / dayMs);
  const minutes = Math.floor((wall - day * dayMs) / 60_000);
  const twoDigits = (count: number) => (count < 10 ? `0${count}` : `${count}`);
  const time = `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
  return `${weekdayNames[weekdayOf(day) - 1]} ${time}`;
}

/** The place a zone is named after: "Lord Howe" for `Australia/Lord_Howe`. */
export function sayPlace(zone: Zone): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** "1 day", "2 days". */
export function sayCount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
