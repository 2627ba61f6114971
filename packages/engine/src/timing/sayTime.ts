import type { Temporal } from 'temporal-polyfill';
import type { Zone } from '../facts.js';

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

/** "Monday 09:00". */
export function sayMoment(moment: Temporal.ZonedDateTime): string {
  const local = moment.toPlainDateTime();
  const [hour, minute] = [local.hour, local.minute].map((part) => String(part).padStart(2, '0'));
  return `${sayWeekday(local)} ${hour}:${minute}`;
}

/** The place a zone is named after: "Lord Howe" for `Australia/Lord_Howe`. */
export function sayPlace(zone: Zone): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ');
}

/** "1 day", "2 days". */
export function sayCount(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}
