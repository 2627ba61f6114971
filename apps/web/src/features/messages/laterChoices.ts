import { Temporal } from '@afterword/engine';

export interface LaterChoice {
  label: string;
  at: Temporal.Instant;
}

const startsWork = Temporal.PlainTime.from('09:00');
const { compare } = Temporal.Instant;

/**
 * Times to offer for sending later, the best first: when it was scheduled for before, the suggested moment, and the
 * next morning from Monday to Friday at nine where the recipient is. What has passed is left out, and what is the same.
 */
export function laterChoices(
  { suggestedAt, zone }: { suggestedAt: string; zone: string },
  before: string | null,
  now: Temporal.Instant,
): LaterChoice[] {
  const choices = [
    ...(before ? [{ label: 'As before', at: Temporal.Instant.from(before) }] : []),
    { label: 'Suggested moment', at: Temporal.Instant.from(suggestedAt) },
    { label: 'Next working morning', at: nextMorning(zone, now) },
  ];
  return choices.filter(
    ({ at }, index) =>
      compare(at, now) > 0 && choices.findIndex((other) => other.at.equals(at)) === index,
  );
}

function nextMorning(zone: string, now: Temporal.Instant): Temporal.Instant {
  let day = now.toZonedDateTimeISO(zone).toPlainDate();
  for (;;) {
    const morning = day.toZonedDateTime({ timeZone: zone, plainTime: startsWork }).toInstant();
    if (day.dayOfWeek <= 5 && compare(morning, now) > 0) return morning;
    day = day.add({ days: 1 });
  }
}
