import type { Context } from '../../context.js';
import { idOf } from '../../graphql/ids.js';
import { notFound } from '../../graphql/problems.js';
import { signedIn } from '../teams/teams.service.js';
import { Candidate } from './candidate.entity.js';
import type { SetLanguageInput } from './candidates.types.js';

/** Whose English a candidate writes. */
export async function setLanguage(ctx: Context, input: SetLanguageInput): Promise<Candidate> {
  signedIn(ctx);
  const id = idOf('candidate', input.candidateId);
  return ctx.tx(async ({ manager }) => {
    const candidate = await manager.findOneBy(Candidate, { id });
    if (!candidate) throw notFound('candidate');
    return manager.save(manager.merge(Candidate, candidate, { language: input.language ?? null }));
  });
}
