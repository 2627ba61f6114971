import { Arg, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { Context } from '../../context.js';
import { answer } from '../../graphql/problems.js';
import { Candidate } from '../candidates/candidate.entity.js';
import { acceptInvitation, previewInvitation } from './acceptInvitation.js';
import { Invitation } from './invitation.entity.js';
import { inviteCandidate } from './invitations.service.js';
import {
  AcceptInvitationInput,
  AcceptInvitationResult,
  InvitationPreview,
  InviteCandidateInput,
  InviteCandidateResult,
} from './invitations.types.js';

@Resolver(() => Invitation)
export class InvitationsResolver {
  @Query(() => InvitationPreview, {
    nullable: true,
    description: 'For whoever holds the link; null when it is of no use.',
  })
  invitation(
    @Ctx() ctx: Context,
    @Arg('id', () => ID) id: string,
    @Arg('key', () => String) key: string,
  ) {
    return previewInvitation(ctx, id, key);
  }

  @Mutation(() => InviteCandidateResult)
  inviteCandidate(
    @Ctx() ctx: Context,
    @Arg('input', () => InviteCandidateInput) input: InviteCandidateInput,
  ) {
    return answer(inviteCandidate(ctx, input));
  }

  @Mutation(() => AcceptInvitationResult)
  acceptInvitation(
    @Ctx() ctx: Context,
    @Arg('input', () => AcceptInvitationInput) input: AcceptInvitationInput,
  ) {
    return answer(acceptInvitation(ctx, input));
  }

  @FieldResolver(() => Candidate)
  candidate(@Ctx() ctx: Context, @Root() invitation: Invitation) {
    return ctx.load.one(Candidate, invitation.candidateId);
  }

  @FieldResolver(() => Boolean)
  pending(@Root() invitation: Invitation): boolean {
    return !invitation.acceptedAt && !invitation.revokedAt;
  }
}
