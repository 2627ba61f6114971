import { FirstLight1795305600000 } from './1795305600000-firstLight.js';
import { Policies1795316400000 } from './1795316400000-policies.js';
import { MessageVersions1795320000000 } from './1795320000000-messageVersions.js';
import { TeamTemplates1795330000000 } from './1795330000000-teamTemplates.js';
import { InterviewNotes1795340000000 } from './1795340000000-interviewNotes.js';
import { Coachings1795350000000 } from './1795350000000-coachings.js';
import { DropCoachId1795351000000 } from './1795351000000-dropCoachId.js';
import { Reviews1796000000000 } from './1796000000000-reviews.js';
import { AuditLog1796100000000 } from './1796100000000-auditLog.js';
import { AuditReviews1796190000000 } from './1796190000000-auditReviews.js';
import { PersonalData1796200000000 } from './1796200000000-personalData.js';
import { WorkingDays1796300000000 } from './1796300000000-workingDays.js';
import { CoachingMail1796310000000 } from './1796310000000-coachingMail.js';
import { RowsStay1796400000000 } from './1796400000000-rowsStay.js';
import { RowsPointHome1796500000000 } from './1796500000000-rowsPointHome.js';
import { TracesKept1796600000000 } from './1796600000000-tracesKept.js';
import { Notices1796700000000 } from './1796700000000-notices.js';
import { Snoozes1796800000000 } from './1796800000000-snoozes.js';
import { ScheduledMessages1796900000000 } from './1796900000000-scheduledMessages.js';
import { Claims1797000000000 } from './1797000000000-claims.js';
import { Digests1797100000000 } from './1797100000000-digests.js';
import { PlannedWith1797200000000 } from './1797200000000-plannedWith.js';
import { Operating1797300000000 } from './1797300000000-operating.js';
import { MergedRingAgain1797400000000 } from './1797400000000-mergedRingAgain.js';
import { PushDevices1797500000000 } from './1797500000000-pushDevices.js';
import { LeanLedger1797700000000 } from './1797700000000-leanLedger.js';

/** In the order they run. */
export const migrations = [
  FirstLight1795305600000,
  Policies1795316400000,
  MessageVersions1795320000000,
  TeamTemplates1795330000000,
  InterviewNotes1795340000000,
  Coachings1795350000000,
  DropCoachId1795351000000,
  Reviews1796000000000,
  AuditLog1796100000000,
  AuditReviews1796190000000,
  PersonalData1796200000000,
  WorkingDays1796300000000,
  CoachingMail1796310000000,
  RowsStay1796400000000,
  RowsPointHome1796500000000,
  TracesKept1796600000000,
  Notices1796700000000,
  Snoozes1796800000000,
  ScheduledMessages1796900000000,
  Claims1797000000000,
  Digests1797100000000,
  PlannedWith1797200000000,
  Operating1797300000000,
  MergedRingAgain1797400000000,
  PushDevices1797500000000,
  LeanLedger1797700000000,
];
