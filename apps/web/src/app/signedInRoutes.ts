import { createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { ViewerQuery } from '../features/accounts/viewer.js';
import { readAuditSearch } from '../features/audit/auditFilter.js';
import { homeOf } from './home.js';
import { root } from './rootRoute.js';
import { Outage } from './shell/Outage.js';
import { Shell } from './shell/Shell.js';

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const signedIn = createRoute({
  getParentRoute: () => root,
  id: 'signed-in',
  component: Shell,
  errorComponent: Outage,
  beforeLoad: async ({ context, location }) => {
    const { data } = await context.client.query({ query: ViewerQuery });
    const viewer = data?.viewer;
    if (!viewer) throw redirect({ to: '/sign-in', search: { next: location.href } });
    return { viewer };
  },
});

const home = createRoute({
  getParentRoute: () => signedIn,
  path: '/',
  beforeLoad: ({ context }) => {
    throw redirect(homeOf(context.viewer));
  },
});

const newTeam = createRoute({
  getParentRoute: () => signedIn,
  path: '/team/new',
  component: lazyRouteComponent(() => import('../routes/newTeam.js'), 'NewTeam'),
});

const caseload = createRoute({
  getParentRoute: () => signedIn,
  path: '/team/$teamId',
  component: lazyRouteComponent(() => import('../routes/caseload.js'), 'Caseload'),
});

const people = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$teamId',
  component: lazyRouteComponent(() => import('../routes/people.js'), 'People'),
});

const teamSettings = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$teamId/settings',
  component: lazyRouteComponent(() => import('../routes/teamSettings.js'), 'TeamSettings'),
});

const audit = createRoute({
  getParentRoute: () => signedIn,
  path: '/people/$teamId/audit',
  validateSearch: readAuditSearch,
  component: lazyRouteComponent(() => import('../routes/audit.js'), 'Audit'),
});

const reviews = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews',
  component: lazyRouteComponent(() => import('../routes/reviews.js'), 'Reviews'),
});

const review = createRoute({
  getParentRoute: () => signedIn,
  path: '/reviews/$reviewId',
  component: lazyRouteComponent(() => import('../routes/review.js'), 'ReviewPage'),
});

const sharing = createRoute({
  getParentRoute: () => signedIn,
  path: '/sharing',
  component: lazyRouteComponent(() => import('../routes/sharing.js'), 'Sharing'),
});

const candidate = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidate/$candidateId',
  component: lazyRouteComponent(() => import('../routes/candidate.js'), 'CandidatePage'),
});

const newInterview = createRoute({
  getParentRoute: () => signedIn,
  path: '/candidate/$candidateId/interview/new',
  validateSearch: ({ application }): { application?: string } =>
    text(application) ? { application: text(application) } : {},
  component: lazyRouteComponent(() => import('../routes/newInterview.js'), 'NewInterview'),
});

const interview = createRoute({
  getParentRoute: () => signedIn,
  path: '/interview/$interviewId',
  component: lazyRouteComponent(() => import('../routes/interview.js'), 'InterviewPage'),
});

const today = createRoute({
  getParentRoute: () => signedIn,
  path: '/today',
  component: lazyRouteComponent(() => import('../routes/today.js'), 'Today'),
});

const account = createRoute({
  getParentRoute: () => signedIn,
  path: '/account',
  component: lazyRouteComponent(() => import('../routes/account.js'), 'Account'),
});

const inbox = createRoute({
  getParentRoute: () => signedIn,
  path: '/inbox',
  component: lazyRouteComponent(() => import('../routes/inbox.js'), 'Inbox'),
});

const reminders = createRoute({
  getParentRoute: () => signedIn,
  path: '/reminders',
  component: lazyRouteComponent(() => import('../routes/reminders.js'), 'Reminders'),
});

const write = createRoute({
  getParentRoute: () => signedIn,
  path: '/follow-up/$followUpId/write',
  component: lazyRouteComponent(() => import('../routes/write.js'), 'Write'),
});

const templates = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$teamId',
  component: lazyRouteComponent(() => import('../routes/templates.js'), 'Templates'),
});

const newTemplate = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$teamId/new',
  validateSearch: ({ kind, from }): { kind?: string; from?: string } => ({
    ...(text(kind) && { kind: text(kind) }),
    ...(text(from) && { from: text(from) }),
  }),
  component: lazyRouteComponent(() => import('../routes/newTemplate.js'), 'NewTemplatePage'),
});

const template = createRoute({
  getParentRoute: () => signedIn,
  path: '/templates/$teamId/$templateId',
  component: lazyRouteComponent(() => import('../routes/template.js'), 'TemplatePage'),
});

/** Pages for whoever is signed in. */
export const signedInRoutes = signedIn.addChildren([
  home,
  newTeam,
  caseload,
  people,
  audit,
  teamSettings,
  reviews,
  review,
  sharing,
  candidate,
  newInterview,
  interview,
  today,
  account,
  inbox,
  reminders,
  write,
  templates,
  newTemplate,
  template,
]);
