import type { EntityManager } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { factsOf, toPerson } from '../follow-ups/facts.js';
import type { FollowUp } from '../follow-ups/followUp.entity.js';
import { Interview } from '../interviews/interview.entity.js';
import { Interviewer } from '../interviews/interviewer.entity.js';
import { timingOf } from '../policies/timingOf.js';
import { Team } from '../teams/team.entity.js';
import { checkedAgainst } from './checkedAgainst.js';
import { unwrittenBesides } from './unwrittenBesides.js';

/** All that writing, checking and sending one message needs to know. */
export async function materialOf(manager: EntityManager, followUp: FollowUp) {
  const [candidate, application, interview] = [
    await manager.findOneByOrFail(Candidate, { id: followUp.candidateId }),
    await manager.findOneByOrFail(Application, { id: followUp.applicationId }),
    await manager.findOneByOrFail(Interview, { id: followUp.interviewId }),
  ];
  const facts = await factsOf(manager, application.id);
  const panel = facts.interviews.find((fact) => fact.id === interview.id)?.panel ?? [];
  const recipient =
    panel.find((person) => person.id === followUp.recipientId) ??
    toPerson(await manager.findOneByOrFail(Interviewer, { id: followUp.recipientId }));
  const promisedBy = facts.events
    .filter((event) => event.kind === 'promise')
    .filter((event) => event.interviewId === interview.id)
    .at(-1)?.by;
  const timing = await timingOf(manager, application);
  const { vocabulary } = await manager.findOneByOrFail(Team, { id: application.teamId });
  const against = await checkedAgainst(manager, {
    ...{ followUp, candidate, application, interview, panel, recipient },
    isPromised: promisedBy !== undefined,
  });
  return {
    ...{ followUp, candidate, application, interview, facts, panel, recipient, promisedBy },
    ...timing,
    vocabulary,
    against,
    unwritten: await unwrittenBesides(manager, followUp),
  };
}

export type Material = Awaited<ReturnType<typeof materialOf>>;
