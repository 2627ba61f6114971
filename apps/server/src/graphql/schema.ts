import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { buildSchema } from 'type-graphql';
import { AccountsResolver } from '../features/accounts/accounts.resolver.js';
import { AccountEventsResolver } from '../features/accounts/activity/accountEvents.resolver.js';
import { SecondFactorResolver } from '../features/accounts/secondFactor.resolver.js';
import { ApplicationsResolver } from '../features/applications/applications.resolver.js';
import { FactsResolver } from '../features/applications/facts.resolver.js';
import { AuditEntriesResolver, TeamAuditResolver } from '../features/audit/audit.resolver.js';
import { CalendarResolver } from '../features/calendar/calendar.resolver.js';
import { CandidateChangedResolver } from '../features/candidates/candidateChanged.js';
import { CandidatesResolver } from '../features/candidates/candidates.resolver.js';
import {
  CandidaciesResolver,
  CandidateCoachingsResolver,
  CoachingsResolver,
} from '../features/coachings/coachings.resolver.js';
import { FollowUpsResolver } from '../features/follow-ups/followUps.resolver.js';
import { InterviewersResolver } from '../features/interviews/interviewers.resolver.js';
import { InterviewsResolver } from '../features/interviews/interviews.resolver.js';
import { InvitationsResolver } from '../features/invitations/invitations.resolver.js';
import {
  FollowUpMessageResolver,
  MessagesResolver,
  MessageVersionsResolver,
} from '../features/messages/messages.resolver.js';
import { NoticesResolver, ViewerNoticesResolver } from '../features/notices/notices.resolver.js';
import { NoticesChangedResolver } from '../features/notices/noticesChanged.js';
import { ErasureResolver } from '../features/personalData/erasure/erasure.resolver.js';
import {
  CandidateExportResolver,
  ExportsResolver,
  ViewerExportResolver,
} from '../features/personalData/exports/exports.resolver.js';
import {
  ErasedInterviewersResolver,
  TeamInterviewersResolver,
} from '../features/personalData/interviewers/interviewers.resolver.js';
import { RetentionResolver } from '../features/personalData/retention/retention.resolver.js';
import {
  ChangedFollowUpsResolver,
  PoliciesResolver,
  PolicyChangeItemsResolver,
  TeamPolicyResolver,
} from '../features/policies/policies.resolver.js';
import { PreferencesResolver } from '../features/preferences/preferences.resolver.js';
import { PushResolver, ViewerPushResolver } from '../features/push/push.resolver.js';
import { ReviewCommentsResolver } from '../features/reviews/comments.resolver.js';
import {
  FollowUpReviewsResolver,
  ReviewsResolver,
  ViewerReviewsResolver,
} from '../features/reviews/reviews.resolver.js';
import { SnoozesResolver } from '../features/snoozes/snoozes.resolver.js';
import { MembershipsResolver } from '../features/teams/memberships.resolver.js';
import { TeamsResolver } from '../features/teams/teams.resolver.js';
import {
  FollowUpTemplatesResolver,
  TeamTemplatesResolver,
  TemplatesResolver,
  TemplateVersionsResolver,
} from '../features/templates/templates.resolver.js';
import { nameMutations } from './nameMutations.js';

/** The GraphQL schema, from the features' resolvers. */
export async function createSchema(): Promise<GraphQLSchema> {
  const schema = await buildSchema({
    resolvers: [
      AccountsResolver,
      SecondFactorResolver,
      TeamsResolver,
      MembershipsResolver,
      InvitationsResolver,
      CandidatesResolver,
      CandidateChangedResolver,
      CoachingsResolver,
      CandidateCoachingsResolver,
      CandidaciesResolver,
      ApplicationsResolver,
      InterviewsResolver,
      InterviewersResolver,
      FactsResolver,
      TeamAuditResolver,
      AuditEntriesResolver,
      AccountEventsResolver,
      CalendarResolver,
      FollowUpsResolver,
      SnoozesResolver,
      FollowUpMessageResolver,
      MessagesResolver,
      MessageVersionsResolver,
      NoticesResolver,
      ViewerNoticesResolver,
      NoticesChangedResolver,
      PreferencesResolver,
      PushResolver,
      ViewerPushResolver,
      ReviewsResolver,
      ReviewCommentsResolver,
      FollowUpReviewsResolver,
      ViewerReviewsResolver,
      ErasureResolver,
      ExportsResolver,
      ViewerExportResolver,
      CandidateExportResolver,
      ErasedInterviewersResolver,
      TeamInterviewersResolver,
      RetentionResolver,
      PoliciesResolver,
      PolicyChangeItemsResolver,
      ChangedFollowUpsResolver,
      TeamPolicyResolver,
      TemplatesResolver,
      TemplateVersionsResolver,
      TeamTemplatesResolver,
      FollowUpTemplatesResolver,
    ],
    validate: false,
    pubSub: unusedPubSub,
  });
  return nameMutations(schema);
}

/** type-graphql asks for one even where every subscription brings its own source, as ours do. */
const unusedPubSub = {
  publish() {
    throw new Error('announce a live event instead');
  },
  subscribe() {
    throw new Error('give the subscription its own source');
  },
};
