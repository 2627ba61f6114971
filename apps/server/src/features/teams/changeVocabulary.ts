import type { Context } from '../../context.js';
import { idOf } from '../../graphql/ids.js';
import { invalid, Problems } from '../../graphql/problems.js';
import { Team } from './team.entity.js';
import { coachOf, signedIn } from './teams.service.js';
import type { ChangeVocabularyInput } from './teams.types.js';

const mostWords = 500;

/** Adds to the words that are spelt right for a team, or takes some out; two who do so at once lose nothing. */
export async function changeVocabulary(ctx: Context, input: ChangeVocabularyInput): Promise<Team> {
  signedIn(ctx);
  const problems = new Problems();
  const added = input.add
    .slice(0, mostWords)
    .map((word, index) => problems.text(`add.${index}`, word, 80));
  problems.throwIfAny();
  const id = idOf('team', input.teamId);
  return ctx.tx(async (tx) => {
    await coachOf(ctx, tx, id);
    const team = await tx.manager.findOneOrFail(Team, {
      where: { id },
      lock: { mode: 'pessimistic_write' },
    });
    const kept = new Set([...team.vocabulary, ...added]);
    for (const word of input.remove) kept.delete(word);
    if (kept.size > mostWords || input.add.length > mostWords)
      throw invalid('add', 'These are too many.', kept.size, `${mostWords} words in all`);
    return tx.manager.save(tx.manager.merge(Team, team, { vocabulary: [...kept] }));
  });
}
