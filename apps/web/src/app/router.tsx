import type { ApolloClient } from '@apollo/client';
import {
  createRootRouteWithContext,
  createRoute,
  createRouter,
  lazyRouteComponent,
  Outlet,
  redirect,
} from '@tanstack/react-router';
import { ViewerQuery } from '../features/accounts/viewer.js';
import { readAuditSearch } from '../features/audit/auditFilter.js';

import { PageSkeleton } from '../ui/page/PageSkeleton.js';
import { Trouble } from '../ui/page/Trouble.js';
import { homeOf } from './home.js';
import { Door } from './shell/Door.js';
import { NotFound } from './shell/NotFound.js';
import { Outage } from './shell/Outage.js';
import { Shell } from './shell/Shell.js';

interface Context {
  client: ApolloClient;
  /** Goes on after the session has changed: forgets what was loaded, then opens `path`. */
  enter: (path?: string) => Promise<void>;
}

// An address on this site, never one elsewhere.
const ownPath = /^\/(?![/\\])/;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

const root = createRootRouteWithContext<Context>()({ component: Outlet });

const door = createRoute({ getParentRoute: () => root, id: 'door', component: Door });

const signIn = createRoute({
  getParentRoute: () => door,
  path: '/sign-in',
  validateSearch: ({ next }): { next?: string } =>
    ownPath.test(text(next)) ? { next: text(next) } : {},
  component: lazyRouteComponent(() => import('../routes/signIn.js'), 'SignIn'),
});

const signUp = createRoute({
  getParentRoute: () => door,
  path: '/sign-up',
  component: lazyRouteComponent(() => import('../routes/signUp.js'), 'SignUp'),
});

const keyOf = ({ key }: Record<string, unknown>) => ({ key: text(key) });

const forgotPassword = createRoute({
  getParentRoute: () => door,
  path: '/forgot-password',
  component: lazyRouteComponent(() => import('../routes/forgotPassword.js'), 'ForgotPassword'),
});

const sendLink = createRoute({
  getParentRoute: () => door,
  path: '/send-link',
  component: lazyRouteComponent(() => import('../routes/sendLink.js'), 'SendLink'),
});

const resetPassword = createRoute({
  getParentRoute: () => door,
  path: '/reset-password',
  validateSearch: keyOf,
  component: lazyRouteComponent(() => import('../routes/resetPassword.js'), 'ResetPassword'),
});

const signInLink = createRoute({
  getParentRoute: () => door,
  path: '/sign-in-link',
  validateSearch: keyOf,
  component: lazyRouteComponent(() => import('../routes/signInLink.js'), 'SignInLink'),
});

const verifyEmail = createRoute({
  getParentRoute: () => door,
  path: '/verify-email',
  validateSearch: keyOf,
  component: lazyRouteComponent(() => import('../routes/verifyEmail.js'), 'VerifyEmail'),
});

const confirmEmail = createRoute({
  getParentRoute: () => door,
  path: '/confirm-email',
  validateSearch: keyOf,
  component: lazyRouteComponent(() => import('../routes/confirmEmail.js'), 'ConfirmEmail'),
});

const invitation = createRoute({
  getParentRoute: () => door,
  path: '/invitation/$invitationId',
  validateSearch: keyOf,
  component: lazyRouteComponent(() => import('../routes/invitation.js'), 'Invitation'),
});

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

const routeTree = root.addChildren([
  door.addChildren([
    signIn,
    signUp,
    forgotPassword,
    sendLink,
    resetPassword,
    signInLink,
    verifyEmail,
    confirmEmail,
    invitation,
  ]),
  signedIn.addChildren([
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
  ]),
]);

/** The router over one Apollo client. */
export function makeRouter(client: ApolloClient) {
  const router = createRouter({
    routeTree,
    context: {
      client,
      enter: async (path = '/') => {
        await client.clearStore();
        await router.invalidate();
        await router.navigate({ href: path });
      },
    },
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: Trouble,
    defaultNotFoundComponent: NotFound,
    scrollRestoration: true,
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
