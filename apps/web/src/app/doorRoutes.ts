import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './rootRoute.js';
import { Door } from './shell/Door.js';

// An address on this site, never one elsewhere.
const ownPath = /^\/(?![/\\])/;

const text = (value: unknown) => (typeof value === 'string' ? value : '');

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

/** Pages for whoever is not signed in. */
export const doorRoutes = door.addChildren([
  signIn,
  signUp,
  forgotPassword,
  sendLink,
  resetPassword,
  signInLink,
  verifyEmail,
  confirmEmail,
  invitation,
]);
