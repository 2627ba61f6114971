import type { MessageInput, Person } from '@afterword/engine';
import { type EntityManager, In, Not } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import type { Candidate } from '../candidates/candidate.entity.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import type { Interview } from '../interviews/interview.entity.js';
import { languageOf } from './languageOf.js';
import { Message } from './message.entity.js';
import { promisedMaterials } from './promisedMaterials.js';

const mostCompared = 100;

interface Around {
  followUp: FollowUp;
  candidate: Candidate;
  application: Application;
  interview: Interview;
  panel: Person[];
  recipient: Person;
  /** Whether they named a day for their answer. */
  isPromised: boolean;
}

/**
 * All the facts a message is judged by, besides its text and the moment it leaves: here alone they are put together,
 * and a client that checks while one types gets them as they are.
 */
export async function checkedAgainst(manager: EntityManager, around: Around) {
  const { followUp, candidate, application, interview, panel, recipient } = around;
  const promised = await promisedMaterials(manager, followUp);
  return {
    ...{ kind: followUp.kind, recipient, panel, candidate },
    company: application.company,
    position: application.position,
    interview: { start: interview.startsAt, end: interview.endsAt, zone: interview.zone },
    topics: interview.topics,
    openQuestions: interview.openQuestions,
    nextStepsKnown: interview.nextStepsKnown ?? around.isPromised,
    ...(promised && { promisedMaterials: promised }),
    // Nothing can be sent along with a message.
    attachments: [],
    language: languageOf(candidate, application, interview),
    ...(await otherApplications(manager, application)),
    siblings: await siblings(manager, followUp),
  } satisfies Omit<MessageInput, 'subject' | 'body' | 'sendAt'>;
}

/** What the candidate's other applications are called by. */
async function otherApplications(manager: EntityManager, own: Application) {
  const others = await manager.find(Application, {
    where: { candidateId: own.candidateId, id: Not(own.id) },
    order: { id: 'DESC' },
    take: mostCompared,
  });
  const differing = (name: 'company' | 'position') => [
    ...new Set(others.map((other) => other[name]).filter((value) => value !== own[name])),
  ];
  return { otherCompanies: differing('company'), otherPositions: differing('position') };
}

/** The texts to the other members of the panel. */
async function siblings(manager: EntityManager, { id, interviewId, kind }: FollowUp) {
  const besides = await manager.findBy(FollowUp, { interviewId, kind, id: Not(id) });
  const texts = await manager.findBy(Message, { followUpId: In(besides.map((one) => one.id)) });
  return texts.map((text) => text.body);
}
