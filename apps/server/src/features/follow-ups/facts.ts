import {
  type Event,
  type Facts,
  type InterviewFact,
  type Person,
  Temporal,
} from '@afterword/engine';
import { type EntityManager, In } from 'typeorm';
import { ApplicationEvent } from '../applications/applicationEvent.entity.js';
import { Interview } from '../interviews/interview.entity.js';
import { Interviewer, PanelSeat } from '../interviews/interviewer.entity.js';

/** Everything known of an application, as the engine takes it. */
export async function factsOf(manager: EntityManager, applicationId: string): Promise<Facts> {
  const of = await factsOfAll(manager, [applicationId]);
  return of(applicationId);
}

/**
 * The same of many applications, in as many statements as of one. What cannot be read of one of them
 * is thrown when that one is asked for.
 */
export async function factsOfAll(manager: EntityManager, applicationIds: string[]) {
  const applicationId = In(applicationIds);
  const interviews = groupBy(await manager.findBy(Interview, { applicationId }), applicationOf);
  const seats = groupBy(
    await manager.find(PanelSeat, {
      where: { interviewId: In([...interviews.values()].flat().map(({ id }) => id)) },
      order: { seat: 'ASC' },
    }),
    ({ interviewId }) => interviewId,
  );
  const people = groupBy(await manager.findBy(Interviewer, { applicationId }), applicationOf);
  const events = groupBy(await manager.findBy(ApplicationEvent, { applicationId }), applicationOf);
  return (id: string): Facts => {
    const known = people.get(id) ?? [];
    const panelOf = (interview: Interview) =>
      (seats.get(interview.id) ?? [])
        .flatMap((seat) => known.find((person) => person.id === seat.interviewerId) ?? [])
        .map(toPerson);
    return {
      applicationId: id,
      interviews: (interviews.get(id) ?? []).map((one) => toFact(one, panelOf(one))),
      events: (events.get(id) ?? []).map((event) => toEvent(event, known)),
    };
  };
}

const applicationOf = (row: { applicationId: string }) => row.applicationId;

function groupBy<Row>(rows: Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

export function toPerson(interviewer: Interviewer): Person {
  const { id, givenName, familyName, email, role } = interviewer;
  return { id, givenName, familyName, email: email ?? undefined, role: role ?? undefined };
}

function toFact(interview: Interview, panel: Person[]): InterviewFact {
  return {
    id: interview.id,
    round: interview.round,
    start: interview.startsAt,
    end: interview.endsAt,
    zone: interview.zone,
    state: interview.state,
    recordedAt: interview.createdAt,
    panel,
  };
}

function toEvent(row: ApplicationEvent, people: Interviewer[]): Event {
  const { id, at, kind, data } = row;
  const interviewId = row.interviewId ?? '';
  const followUpKey = data.followUpKey ?? '';
  const personId = data.personId ?? '';
  const by = data.by ? Temporal.PlainDate.from(data.by) : undefined;
  switch (kind) {
    case 'promise':
      if (!by) break;
      return {
        kind,
        id,
        at,
        interviewId,
        what: data.what === 'next_step' ? 'next_step' : 'answer',
        by,
      };
    case 'materials':
      return { kind, id, at, interviewId, by, recipientId: data.recipientId };
    case 'sent':
      return { kind, id, at, followUpKey, channel: 'email' };
    case 'skip':
      return { kind, id, at, followUpKey };
    case 'pin':
      return {
        kind,
        id,
        at,
        followUpKey,
        to: data.to ? Temporal.Instant.from(data.to) : undefined,
      };
    case 'reply':
      return { kind, id, at };
    case 'outcome':
      if (!data.result) break;
      return { kind, id, at, result: data.result };
    case 'preference':
      return { kind, id, at, personId, wish: data.wish ?? 'none' };
    case 'worth_keeping':
      return { kind, id, at, personId };
    case 'hiring_contact': {
      const person = people.find((one) => one.id === personId);
      if (!person) break;
      return { kind, id, at, person: toPerson(person) };
    }
    case 'held':
    case 'moved':
    case 'cancelled':
      // The interview's own row says so.
      break;
  }
  throw new Error(`event ${id} of kind ${kind} lacks what its kind needs`);
}
