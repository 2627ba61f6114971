import type { EntityManager } from 'typeorm';
import type { Interviewer } from '../../interviews/interviewer.entity.js';
import { scrubber } from './scrub.js';

/**
 * How many templates of the teams, and words of their vocabularies, mention one of these people. They are the team's
 * and may mean somebody else, so whoever erases is told and its leaders change them.
 */
export async function mentionedElsewhere(
  manager: EntityManager,
  people: Interviewer[],
  isWord: (word: string) => boolean,
): Promise<number> {
  const texts: { teamId: string; text: string }[] = await manager.query(
    `select t.team_id as "teamId", concat_ws(E'\\n', t.name, v.subject, v.body) as text
     from template t join template_version v on v.template_id = t.id and v.number = t.version
     where t.team_id = any ($1)
     union all select id, unnest(vocabulary) from team where id = any ($1)`,
    [[...new Set(people.map(({ teamId }) => teamId))]],
  );
  const finders = people.map((person) => ({
    teamId: person.teamId,
    scrub: scrubber(person, isWord),
  }));
  return texts.filter(({ teamId, text }) =>
    finders.some((finder) => finder.teamId === teamId && finder.scrub(text) !== text),
  ).length;
}
