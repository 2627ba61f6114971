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
  const interviews = await manager.findBy(Interview, { applicationId });
  const seats = await manager.find(PanelSeat, {
    where: { interviewId: In(interviews.map((interview) => interview.id)) },
    order: { seat: 'ASC' },
  });
  const people = await manager.findBy(Interviewer, { applicationId });
  const events = await manager.findBy(ApplicationEvent, { applicationId });
  const panelOf = (interview: Interview) =>
    seats
      .filter((seat) => seat.interviewId === interview.id)
      .flatMap((seat) => people.find((person) => person.id === seat.interviewerId) ?? [])
      .map(toPerson);
  return {
    applicationId,
    interviews: interviews.map((interview) => toFact(interview, panelOf(interview))),
    events: events.map(toEvent),
  };
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

function toEvent({ id, at, kind, interviewId, data }: ApplicationEvent): Event {
  switch (kind) {
    case 'promise':
      return {
        kind,
        id,
        at,
        interviewId: interviewId ?? '',
        what: data.what === 'next_step' ? 'next_step' : 'answer',
        by: Temporal.PlainDate.from(data.by ?? ''),
      };
    case 'sent':
      return { kind, id, at, followUpKey: data.followUpKey ?? '', channel: 'email' };
    case 'skip':
      return { kind, id, at, followUpKey: data.followUpKey ?? '' };
    case 'reply':
      return { kind, id, at };
    default:
      throw new Error(`No event of kind ${kind} is recorded yet, but ${id} is one.`);
  }
}
