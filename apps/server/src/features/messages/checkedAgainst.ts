import { type EntityManager, In, Not } from 'typeorm';
import { Application } from '../applications/application.entity.js';
import { FollowUp } from '../follow-ups/followUp.entity.js';
import { Message } from './message.entity.js';

const mostCompared = 100;

/** What a message must not be mistaken for: the candidate's other applications, the panel's other texts. */
export async function checkedAgainst(manager: EntityManager, followUp: FollowUp) {
  const { id, candidateId, applicationId, interviewId, kind } = followUp;
  const others = await manager.find(Application, {
    where: { candidateId, id: Not(applicationId) },
    order: { id: 'DESC' },
    take: mostCompared,
  });
  const own = await manager.findOneByOrFail(Application, { id: applicationId });
  const besides = await manager.findBy(FollowUp, { interviewId, kind, id: Not(id) });
  const texts = await manager.findBy(Message, { followUpId: In(besides.map((one) => one.id)) });
  const differing = (name: 'company' | 'position') => [
    ...new Set(others.map((other) => other[name]).filter((value) => value !== own[name])),
  ];
  return {
    otherCompanies: differing('company'),
    otherPositions: differing('position'),
    siblings: texts.map((text) => text.body),
  };
}
