const units: [RegExp, (value: number) => string][] = [
  [/\.(from|to)Hour$/, (value) => `${value}:00`],
  [/Hours/, (value) => count(value, 'hour')],
  [/WorkingDays/, (value) => count(value, 'working day')],
  [/Days/, (value) => count(value, 'day')],
  [/Minutes/, (value) => count(value, 'minute')],
];

const count = (value: number, unit: string) => `${value} ${unit}${value === 1 ? '' : 's'}`;

/** A number of the policy with the unit that its path says: `thankYou.dueHours` of 24 → `24 hours`. */
export function numberWords(path: string, value: number | boolean): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  const say = units.find(([pattern]) => pattern.test(path))?.[1];
  return say ? say(value) : String(value);
}
