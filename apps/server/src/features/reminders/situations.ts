import { type FollowUp as Planned, plan } from '@afterword/engine';
import { type EntityManager, In } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { factsOfAll, toPerson } from '../follow-ups/facts.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import { type Timing, timingOfAll } from '../policies/timingOf.js';
import { type Recipient, recipientsOfAll } from './readers.js';

/** What a reminder of one follow-up is judged and written by, with today's facts. */
export interface Situation extends Timing {
  followUp: FollowUp;
  candidate: Candidate;
  application: Application;
  /** To whom is to be written. */
  recipient: ReturnType<typeof toPerson>;
  readers: Recipient[];
  /** The follow-up as the engine plans it now; absent when it does not any more. */
  today: Planned | undefined;
}

/**
 * The situations of many follow-ups in a handful of statements. Answers nothing for one that is gone, and throws for
 * one whose facts cannot be read.
 */
export async function situationsOf(manager: EntityManager, followUpIds: string[]) {
  const followUps = byId(await manager.findBy(FollowUp, { id: In(followUpIds) }));
  const all = [...followUps.values()];
  const ids = (of: (followUp: FollowUp) => string) => [...new Set(all.map(of))];
  const candidateIds = ids(({ candidateId }) => candidateId);
  const applicationIds = ids(({ applicationId }) => applicationId);
  const candidates = byId(await manager.findBy(Candidate, { id: In(candidateIds) }));
  const applications = byId(await manager.findBy(Application, { id: In(applicationIds) }));
  const people = byId(
    await manager.findBy(Interviewer, { id: In(ids(({ recipientId }) => recipientId)) }),
  );
  const factsOf = await factsOfAll(manager, applicationIds);
  const timing = await timingOfAll(manager, [...applications.values()]);
  const readers = await recipientsOfAll(manager, candidateIds);
  const plans = new Map<string, Planned[]>();
  const planOf = (application: Application) => {
    const known = plans.get(application.id);
    if (known) return known;
    const { policy, calendar } = timing(application);
    const planned = plan(factsOf(application.id), policy, calendar);
    plans.set(application.id, planned);
    return planned;
  };
  return (followUpId: string): Situation | undefined => {
    const followUp = followUps.get(followUpId);
    const candidate = followUp && candidates.get(followUp.candidateId);
    const application = followUp && applications.get(followUp.applicationId);
    const person = followUp && people.get(followUp.recipientId);
    if (!candidate || !application || !person) return undefined;
    return {
      ...{ followUp, candidate, application, ...timing(application) },
      recipient: toPerson(person),
      readers: readers.get(candidate.id) ?? [],
      today: planOf(application).find(({ key }) => key === followUp.key),
    };
  };
}

const byId = <Row extends { id: string }>(rows: Row[]) => new Map(rows.map((row) => [row.id, row]));
