import { Application } from '../features/applications/application.entity.js';
import { ApplicationEvent } from '../features/applications/applicationEvent.entity.js';
import { AuditEntry } from '../features/audit/auditEntry.entity.js';
import { Candidate } from '../features/candidates/candidate.entity.js';
import { Coaching } from '../features/coachings/coaching.entity.js';
import { Delivery } from '../features/deliveries/delivery.entity.js';
import { SendLedger } from '../features/deliveries/sendLedger.entity.js';
import { FollowUp } from '../features/follow-ups/followUp.entity.js';
import { Interview } from '../features/interviews/interview.entity.js';
import { Interviewer, PanelSeat } from '../features/interviews/interviewer.entity.js';
import { Invitation } from '../features/invitations/invitation.entity.js';
import { Message } from '../features/messages/message.entity.js';
import { MessageVersion } from '../features/messages/messageVersion.entity.js';
import { Notice } from '../features/notices/notice.entity.js';
import { Export } from '../features/personalData/exports/export.entity.js';
import { PolicyChange } from '../features/policies/policyChange.entity.js';
import { PolicyChangeItem } from '../features/policies/policyChangeItem.entity.js';
import { PushDevice } from '../features/push/pushDevice.entity.js';
import { Review } from '../features/reviews/review.entity.js';
import { ReviewComment } from '../features/reviews/reviewComment.entity.js';
import { Snooze } from '../features/snoozes/snooze.entity.js';
import { Membership } from '../features/teams/membership.entity.js';
import { Team } from '../features/teams/team.entity.js';
import { Template } from '../features/templates/template.entity.js';
import { TemplateVersion } from '../features/templates/templateVersion.entity.js';

/** Every table of ours; accounts have their own, kept by better-auth in the schema `auth`. */
export const entities = [
  Team,
  Membership,
  Candidate,
  Coaching,
  Invitation,
  Application,
  ApplicationEvent,
  Interview,
  Interviewer,
  PanelSeat,
  FollowUp,
  Message,
  MessageVersion,
  Review,
  ReviewComment,
  Snooze,
  Delivery,
  SendLedger,
  Notice,
  PushDevice,
  Export,
  PolicyChange,
  PolicyChangeItem,
  Template,
  TemplateVersion,
  AuditEntry,
];
