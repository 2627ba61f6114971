import { resolveLocal, type Temporal } from '@afterword/engine';
import type { Problems } from '../../graphql/problems.js';
import type { InterviewerInput, ScheduleInput } from './interviews.types.js';

const longest = { hours: 24 };

/** A checked schedule: instants instead of wall clocks, texts trimmed. */
export interface Schedule {
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  zone: string;
  panel: Required<InterviewerInput>[];
  topics: string[];
  promisedBy: Temporal.PlainDate | null;
  openQuestions: string[];
  promisedMaterials: string[];
  nextStepsKnown: boolean | null;
}

/** Checks an interview's input, adding what is wrong under the prefix `path`, e.g. `interview.`; undefined when times make no sense. */
export function checkSchedule(
  problems: Problems,
  path: string,
  input: Omit<ScheduleInput, 'format'>,
): Schedule | undefined {
  const before = problems.fields.length;
  const zone = problems.zone(`${path}zone`, input.zone);
  const panel = checkPanel(problems, `${path}panel`, input.panel);
  const notes = checkAllNotes(problems, path, input);
  if (problems.fields.some((problem) => problem.field === `${path}zone`)) return undefined;
  const startsAt = instantOf(problems, `${path}start`, input.start, zone);
  const endsAt = instantOf(problems, `${path}end`, input.end, zone);
  if (!startsAt || !endsAt) return undefined;
  checkOrder(problems, path, input, startsAt, endsAt);
  if (problems.fields.length > before) return undefined;
  const { promisedBy = null, nextStepsKnown = null } = input;
  return { startsAt, endsAt, zone, panel, promisedBy, ...notes, nextStepsKnown };
}

function checkOrder(
  problems: Problems,
  path: string,
  { start, end, promisedBy }: Omit<ScheduleInput, 'format'>,
  startsAt: Temporal.Instant,
  endsAt: Temporal.Instant,
) {
  if (startsAt.epochMilliseconds >= endsAt.epochMilliseconds)
    problems.add(`${path}end`, 'It ends before it starts.', end, `a time after ${start}`);
  else if (startsAt.add(longest).epochMilliseconds < endsAt.epochMilliseconds)
    problems.add(
      `${path}end`,
      'An interview lasts 24 hours at most.',
      end,
      `up to 24 hours after ${start}`,
    );
  if (promisedBy && promisedBy.since(end.toPlainDate()).sign < 0)
    problems.add(
      `${path}promisedBy`,
      'The promised day is before the interview.',
      promisedBy,
      `${end.toPlainDate()} or later`,
    );
}

function instantOf(problems: Problems, field: string, local: Temporal.PlainDateTime, zone: string) {
  const resolved = resolveLocal(local, zone);
  if ('instant' in resolved) return resolved.instant;
  problems.add(
    field,
    'The clocks skip this time when they change.',
    local,
    'a time that exists on that day',
  );
  return undefined;
}

function checkPanel(problems: Problems, path: string, panel: InterviewerInput[]) {
  if (panel.length < 1 || panel.length > 20)
    problems.add(path, 'Who was there?', `${panel.length} people`, '1 to 20 people');
  const seen = new Set<string>();
  return panel.slice(0, 20).map((person, index) => {
    const at = `${path}.${index}`;
    const checked = checkPerson(problems, at, person);
    const { email } = checked;
    if (email && seen.size === seen.add(email).size)
      problems.add(
        `${at}.email`,
        'Somebody else here has this address.',
        email,
        'each address once',
      );
    return checked;
  });
}

export function checkPerson(problems: Problems, at: string, person: InterviewerInput) {
  const email = person.email?.trim();
  const role = person.role?.trim();
  return {
    givenName: problems.text(`${at}.givenName`, person.givenName, 80),
    familyName: problems.text(`${at}.familyName`, person.familyName, 80),
    email: email ? problems.email(`${at}.email`, email) : null,
    role: role ? problems.text(`${at}.role`, role, 120) : null,
  };
}

function checkAllNotes(problems: Problems, path: string, input: Omit<ScheduleInput, 'format'>) {
  const notes = (name: 'topics' | 'openQuestions' | 'promisedMaterials') =>
    checkNotes(problems, `${path}${name}`, input[name]);
  return {
    topics: notes('topics'),
    openQuestions: notes('openQuestions'),
    promisedMaterials: notes('promisedMaterials'),
  };
}

/** Short notes, a line each. */
function checkNotes(problems: Problems, path: string, notes: string[]): string[] {
  if (notes.length > 20) problems.add(path, 'These are too many.', notes.length, 'up to 20');
  return notes.slice(0, 20).map((note, index) => problems.text(`${path}.${index}`, note, 200));
}
