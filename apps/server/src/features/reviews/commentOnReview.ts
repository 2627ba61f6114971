import { longestMessage } from '@afterword/engine';
import type { EntityManager } from 'typeorm';
import type { Context } from '../../context.js';
import { invalid, notOneLine, Problems, refuse } from '../../graphql/problems.js';
import { MessageVersion } from '../messages/messageVersion.entity.js';
import { signedIn } from '../teams/teams.service.js';
import { onlyPlace } from './findPassage.js';
import { type Held, heldReview } from './heldReview.js';
import { readWords } from './readWords.js';
import { MessageField, ReviewComment } from './reviewComment.entity.js';
import { ReviewAct } from './reviews.policy.js';
import { type CommentOnReviewInput, PassageChanged } from './reviews.types.js';

export const mostRemarks = 100;

/**
 * Says something of a passage, with a suggestion, words of one's own, or both. A passage of a version that is not
 * kept any more, as somebody went on writing, is taken where the message says the same now.
 * @throws {Refused} PassageChanged when neither says it
 */
export async function commentOnReview(
  ctx: Context,
  input: CommentOnReviewInput,
): Promise<ReviewComment> {
  const writtenBy = signedIn(ctx).id;
  const problems = new Problems();
  const suggestion = readSuggestion(problems, input);
  const body = readWords(problems, 'body', input.body, suggestion === null ? 1 : 0);
  if (input.quote === '')
    problems.add('quote', 'This names no passage.', '', 'the words that are meant');
  problems.throwIfAny();
  return ctx.tx(async (tx) => {
    const { manager } = tx;
    const held = await heldReview(ctx, tx, input.reviewId, ReviewAct.COMMENT);
    const { id: reviewId, teamId, candidateId, followUpId } = held.review;
    if ((await manager.countBy(ReviewComment, { reviewId })) >= mostRemarks)
      throw invalid('reviewId', 'These are too many.', mostRemarks, `${mostRemarks} in a review`);
    const passage = await anchor(manager, held, input);
    const { id } = await manager.save(
      manager.create(ReviewComment, {
        ...{ teamId, candidateId, followUpId, reviewId, writtenBy, body, suggestion },
        ...passage,
        quote: input.quote,
        field: input.field,
      }),
    );
    await ctx.app.live.announce(manager, held.followUp);
    return manager.findOneByOrFail(ReviewComment, { id });
  });
}

function readSuggestion(problems: Problems, { field, suggestion, quote }: CommentOnReviewInput) {
  if (suggestion === undefined || suggestion === null) return null;
  if (suggestion.length > longestMessage[field])
    problems.add(
      'suggestion',
      'This is too long.',
      `${suggestion.length} characters`,
      `${longestMessage[field]} characters`,
    );
  if (suggestion.includes('\0') || (field === MessageField.SUBJECT && notOneLine.test(suggestion)))
    problems.add('suggestion', 'This cannot stand there.', suggestion, 'text that can be sent');
  if (suggestion === quote)
    problems.add('suggestion', 'This is what it says already.', suggestion, 'other words');
  return suggestion;
}

async function anchor(
  manager: EntityManager,
  { message }: Held,
  { version, field, start, quote }: CommentOnReviewInput,
): Promise<{ version: number; start: number }> {
  const { followUpId } = message;
  const read = await manager.findOneBy(MessageVersion, { followUpId, version });
  if (read && start >= 0 && read[field].startsWith(quote, start)) return { version, start };
  const now = read ? null : onlyPlace(quote, message[field]);
  if (now) return { version: message.version, start: now.start };
  throw refuse(PassageChanged, { message: 'The text does not say this there any more.', quote });
}
