import type { Temporal } from '@afterword/engine';
import type { RecordInterviewInput } from '../features/interviews/interviews.types.js';

type DemoInterview = Pick<RecordInterviewInput, 'company' | 'position' | 'interview'>;

/** Interviews by the candidate's address, placed so that every state of a follow-up is to be seen. */
export function demoInterviews(now: Temporal.Instant): Record<string, DemoInterview[]> {
  return {
    'jamie@demo.example': [justGoingOverdue(now), waitingForWord(now)],
    'priya@demo.example': [heldThisMorning(now), tomorrow(now)],
  };
}

/** Its thank-yous fall due within a minute, and the reminder of that rings a minute later at most. */
function justGoingOverdue(now: Temporal.Instant): DemoInterview {
  const nudge = now.add({ seconds: 30 }).round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  const end = nudge.subtract({ hours: 24, minutes: 1 });
  return {
    company: 'Northwind Studio',
    position: 'Product Designer',
    interview: {
      ...between(end.subtract({ minutes: 50 }), end, 'Europe/Berlin'),
      format: 'video',
      panel: [
        person('Anna', 'Weber', 'anna.weber@northwind.example', 'Head of Design'),
        person('Luis', 'Ortega', 'luis.ortega@northwind.example', 'Product Manager'),
      ],
      topics: ['the move to a shared component library', 'research with first-time sellers'],
      promisedBy: dayAfter(end, 'Europe/Berlin', 4),
      ...nothingNoted,
    },
  };
}

function waitingForWord(now: Temporal.Instant): DemoInterview {
  const end = hoursBefore(now, 10 * 24);
  return {
    company: 'Halden Bank',
    position: 'Design Lead',
    interview: {
      ...between(end.subtract({ hours: 1 }), end, 'America/New_York'),
      format: 'on_site',
      panel: [person('Grace', 'Okafor', 'grace.okafor@halden.example', 'Director of Product')],
      topics: ['accessible onboarding'],
      promisedBy: dayAfter(end, 'America/New_York', 5),
      ...nothingNoted,
    },
  };
}

function heldThisMorning(now: Temporal.Instant): DemoInterview {
  const end = hoursBefore(now, 3);
  return {
    company: 'Kestrel Robotics',
    position: 'Embedded Engineer',
    interview: {
      ...between(end.subtract({ minutes: 45 }), end, 'Asia/Tokyo'),
      format: 'video',
      panel: [person('Haruka', 'Mori', 'haruka.mori@kestrel.example', 'Engineering Manager')],
      topics: ['testing motor controllers without hardware'],
      promisedBy: null,
      ...nothingNoted,
      openQuestions: ['how firmware and hardware people share the lab'],
    },
  };
}

function tomorrow(now: Temporal.Instant): DemoInterview {
  const start = hoursBefore(now, -26);
  return {
    company: 'Fjord Energy',
    position: 'Firmware Engineer',
    interview: {
      ...between(start, start.add({ hours: 1 }), 'Europe/Oslo'),
      format: 'phone',
      panel: [person('Ingrid', 'Solberg', 'ingrid.solberg@fjord.example', 'Team Lead')],
      topics: [],
      promisedBy: null,
      ...nothingNoted,
    },
  };
}

const nothingNoted = { openQuestions: [], promisedMaterials: [] };

const person = (givenName: string, familyName: string, email: string, role: string) => ({
  givenName,
  familyName,
  email,
  role,
});

const hoursBefore = (now: Temporal.Instant, hours: number) =>
  now.subtract({ hours }).round({ smallestUnit: 'hour', roundingMode: 'floor' });

const between = (start: Temporal.Instant, end: Temporal.Instant, zone: string) => ({
  start: start.toZonedDateTimeISO(zone).toPlainDateTime(),
  end: end.toZonedDateTimeISO(zone).toPlainDateTime(),
  zone,
});

const dayAfter = (at: Temporal.Instant, zone: string, days: number) =>
  at.toZonedDateTimeISO(zone).toPlainDate().add({ days });
