import type { Context } from '../../context.js';
import { idOf } from '../../graphql/ids.js';
import { Problems } from '../../graphql/problems.js';
import { Team } from './team.entity.js';
import { coachOf, signedIn } from './teams.service.js';
import type { SetVocabularyInput } from './teams.types.js';

const mostWords = 500;

/** The words that are spelt right for a team, each once. */
export async function setVocabulary(ctx: Context, input: SetVocabularyInput): Promise<Team> {
  signedIn(ctx);
  const { vocabulary } = input;
  const problems = new Problems();
  if (vocabulary.length > mostWords)
    problems.add('vocabulary', 'These are too many.', vocabulary.length, `up to ${mostWords}`);
  const words = vocabulary
    .slice(0, mostWords)
    .map((word, index) => problems.text(`vocabulary.${index}`, word, 80));
  problems.throwIfAny();
  const id = idOf('team', input.teamId);
  return ctx.tx(async (tx) => {
    await coachOf(ctx, tx, id);
    const team = await tx.manager.findOneByOrFail(Team, { id });
    return tx.manager.save(tx.manager.merge(Team, team, { vocabulary: [...new Set(words)] }));
  });
}
