import { type EntityManager, In } from 'typeorm';
import type { App } from '../../../context.js';
import type { Tx } from '../../../db/transaction.js';
import { Application } from '../../applications/application.entity.js';
import { replan } from '../../follow-ups/replan.js';
import { Interviewer } from '../../interviews/interviewer.entity.js';
import { deliveriesOf } from '../erasure/deliveriesOf.js';
import { expireExports } from '../erasure/expireExports.js';
import { idsOf } from '../erasure/idsOf.js';
import { onceNothingLeaves } from '../erasure/onceNothingLeaves.js';
import { deliveriesOfApplications } from '../erasure/removeApplications.js';
import { messageIdsOf } from '../erasure/tracesOf.js';
import { anonymise, remove, withdrawMails } from './endings.js';
import { holdChanged } from './holdChanged.js';
import { HowToErase } from './interviewers.types.js';
import { mentionedElsewhere } from './mentionedElsewhere.js';
import { fullNameScrubber, scrubber } from './scrub.js';
import { scrubTexts } from './scrubTexts.js';

/**
 * Takes people out of the panels they sat on, out of every text of those applications, and by full name and address
 * out of the other applications of the same candidates; in one transaction, at a moment when no mail of these
 * is leaving. Their plans are made anew. `first` runs with everything held. Answers how many texts of their teams still
 * mention one of them.
 */
export async function forgetInterviewers(
  app: App,
  enter: (manager: EntityManager) => Promise<unknown>,
  ids: string[],
  how: HowToErase,
  first: (tx: Tx) => Promise<void>,
): Promise<number> {
  let elsewhere = 0;
  await onceNothingLeaves(
    app,
    enter,
    async (manager) => {
      const applications = await applicationsOf(manager, ids);
      return { applications, deliveries: await deliveriesOfApplications(manager, applications) };
    },
    async (tx) => {
      elsewhere = await forget(app, tx, ids, how, first);
    },
  );
  return elsewhere;
}

/** All applications of the candidates who met them. */
const applicationsOf = (manager: EntityManager, ids: string[]) =>
  idsOf(
    manager,
    `select id from application where candidate_id in (
       select candidate_id from interviewer where id = any ($1)) order by 1`,
    [ids],
  );

async function forget(
  app: App,
  tx: Tx,
  ids: string[],
  how: HowToErase,
  first: (tx: Tx) => Promise<void>,
): Promise<number> {
  const { manager } = tx;
  const people = await manager.findBy(Interviewer, { id: In(ids) });
  const candidateIds = [...new Set(people.map(({ candidateId }) => candidateId))];
  // Exports that are being made of these candidates are waited for.
  await manager.query('select from candidate where id = any ($1) order by id for update', [
    candidateIds,
  ]);
  await first(tx);
  const applications = await manager.findBy(Application, {
    id: In(await applicationsOf(manager, ids)),
  });
  const mails = await deliveriesOf(
    manager,
    await idsOf(manager, 'select id from follow_up where recipient_id = any ($1)', [ids]),
  );
  const messageIds = await messageIdsOf(manager, mails);
  const naming = {
    messageIds: await messageIdsOf(
      manager,
      await deliveriesOfApplications(
        manager,
        applications.map(({ id }) => id),
      ),
    ),
    words: people.flatMap(({ givenName, familyName, email }) => [
      `${givenName} ${familyName}`,
      ...(email ? [email] : []),
    ]),
  };
  await withdrawMails(manager, mails);
  const isWord = await everydayWords(app);
  const applicationIds = applications.map(({ id }) => id);
  const held = await holdChanged(app, tx, applicationIds, async () => {
    for (const { id, candidateId } of applications)
      for (const person of people.filter((one) => one.candidateId === candidateId)) {
        const isHere = person.applicationId === id;
        await scrubTexts(manager, id, isHere ? scrubber(person, isWord) : fullNameScrubber(person));
      }
  });
  if (how === HowToErase.ERASE) await remove(manager, ids, mails);
  else await anonymise(manager, ids, mails);
  for (const application of applications)
    if (held.has(application.id) || people.some((one) => one.applicationId === application.id))
      await replan(app, tx, application);
  await expireExports(manager, candidateIds);
  tx.afterCommit(async () => app.caughtMail?.forget({ messageIds, naming }));
  return mentionedElsewhere(manager, people, isWord);
}

/** Without the dictionary no word counts as one, and more is taken out rather than less. */
async function everydayWords({ dictionaries }: App): Promise<(word: string) => boolean> {
  const dictionary = await dictionaries('en-US');
  return (word) => dictionary?.knows(word) ?? false;
}
