import type { App } from '../../../context.js';
import { layOut, type Note } from '../../../mail/layout.js';
import type { MailLetter } from '../../deliveries/carrier.js';
import { linkMinutes, makeLink } from '../links.js';
import type { AccountMail } from './accountMail.js';

type To = { name: string; email: string };
type Composed = { to: To; note: Note } | null;
type Of<Kind extends AccountMail['kind']> = Extract<AccountMail, { kind: Kind }>;

const ignore = 'If it was not you who asked for this, ignore this mail; nothing changes then.';
const secure = (app: App) => ({
  label: 'Look at your account',
  url: `${app.config.baseUrl}/account`,
});

/** What each mail says; null when there is nobody to write to. Secrets of links are made here, at the last moment. */
const kinds: { [Kind in AccountMail['kind']]: (app: App, mail: Of<Kind>) => Promise<Composed> } = {
  async 'sign-up'(app, { email }) {
    if (await userBy(app, 'email', email)) return taken(app, email);
    const key = await makeLink(app, 'verify-email', { email });
    return {
      to: { name: '', email },
      note: {
        heading: 'Confirm your address',
        paragraphs: [
          'An Afterword account is to be opened with this address. With this link you open it, and choose its password.',
        ],
        action: { label: 'Open the account', url: urlOf(app, 'verify-email', key) },
        small: [`The link works once, for ${lasting('verify-email')}.`, ignore],
      },
    };
  },
  async 'reset-password'(app, { email }) {
    const user = await userBy(app, 'email', email);
    if (!user) return null;
    const key = await makeLink(app, 'reset-password', { userId: user.id });
    return {
      to: user,
      note: {
        heading: 'Choose a new password',
        paragraphs: [
          `Hello ${user.name},`,
          'A new password was asked for, for your Afterword account. Until you choose one, the old one stays.',
        ],
        action: { label: 'Choose a new password', url: urlOf(app, 'reset-password', key) },
        small: [`The link works once, for ${lasting('reset-password')}.`, ignore],
      },
    };
  },
  async 'sign-in'(app, { email }) {
    const user = await userBy(app, 'email', email);
    if (!user) return null;
    const key = await makeLink(app, 'sign-in', { userId: user.id });
    return {
      to: user,
      note: {
        heading: 'Your link to sign in',
        paragraphs: [`Hello ${user.name},`, 'With this link you sign in without a password.'],
        action: { label: 'Sign in', url: urlOf(app, 'sign-in-link', key) },
        small: [`The link works once, for ${lasting('sign-in')}. Give it to nobody.`, ignore],
      },
    };
  },
  async 'change-email'(app, { userId, email }) {
    const user = await userBy(app, 'id', userId);
    if (!user) return null;
    if (await userBy(app, 'email', email)) return taken(app, email);
    const key = await makeLink(app, 'change-email', { userId, email });
    return {
      to: { name: user.name, email },
      note: {
        heading: 'Confirm your new address',
        paragraphs: [
          `Hello ${user.name},`,
          'Your Afterword account is to have this address. From the confirmation on you sign in with it, and mails come here.',
        ],
        action: { label: 'Confirm this address', url: urlOf(app, 'confirm-email', key) },
        small: [`The link works once, for ${lasting('change-email')}.`, ignore],
      },
    };
  },
  async 'email-changed'(app, { name, email, newEmail }) {
    return {
      to: { name, email },
      note: {
        heading: 'Your account has another address now',
        paragraphs: [
          `Hello ${name},`,
          `From now on you sign in to Afterword with ${newEmail}, and mails go there.`,
        ],
        action: secure(app),
        small: ['If it was not you who changed it, tell whoever runs your Afterword at once.'],
      },
    };
  },
  async 'second-factor-on'(app, { name, email }) {
    return {
      to: { name, email },
      note: {
        heading: 'Your second factor is on',
        paragraphs: [
          `Hello ${name},`,
          'From now on signing in to your Afterword account takes a code of your app too. All other browsers were signed out.',
        ],
        action: secure(app),
        small: [
          'If it was not you who turned it on, choose a new password by mail and tell whoever runs your Afterword at once.',
        ],
      },
    };
  },
  async 'second-factor-off'(app, { name, email }) {
    return {
      to: { name, email },
      note: {
        heading: 'Your second factor is off',
        paragraphs: [
          `Hello ${name},`,
          'From now on your password alone signs in to your Afterword account.',
        ],
        action: secure(app),
        small: ['If it was not you who turned it off, choose a new password by mail at once.'],
      },
    };
  },
  async 'password-changed'(app, { name, email }) {
    return {
      to: { name, email },
      note: {
        heading: 'Your password was changed',
        paragraphs: [
          `Hello ${name},`,
          'The password of your Afterword account was changed just now, and all other browsers were signed out.',
        ],
        action: secure(app),
        small: ['If it was not you who changed it, choose a new password by mail at once.'],
      },
    };
  },
};

/** For somebody who has an account and whose address was given for another one. */
async function taken(app: App, email: string): Promise<Composed> {
  const owner = await userBy(app, 'email', email);
  return (
    owner && {
      to: owner,
      note: {
        heading: 'You have an account already',
        paragraphs: [
          `Hello ${owner.name},`,
          'Your address was given for an Afterword account just now. It belongs to yours, and nothing has changed.',
        ],
        action: { label: 'Sign in', url: `${app.config.baseUrl}/sign-in` },
        small: ['Forgot your password? Choose a new one from the page for signing in.', ignore],
      },
    }
  );
}

/** The mail, ready to leave; null when there is nobody to write to. */
export async function composeMail(app: App, mail: AccountMail): Promise<MailLetter | null> {
  const compose = kinds[mail.kind] as (app: App, mail: AccountMail) => Promise<Composed>;
  const composed = await compose(app, mail);
  if (!composed) return null;
  const { to, note } = composed;
  return {
    to: { name: to.name, address: to.email },
    subject: note.heading,
    ...(await layOut(note)),
    headers: { 'Auto-Submitted': 'auto-generated' },
  };
}

const urlOf = ({ config }: App, page: string, key: string) =>
  `${config.baseUrl}/${page}?key=${key}`;

function lasting(kind: keyof typeof linkMinutes): string {
  const minutes = linkMinutes[kind];
  if (minutes === 24 * 60) return 'a day';
  return minutes === 60 ? 'an hour' : `${minutes} minutes`;
}

async function userBy({ accounts }: App, column: 'id' | 'email', value: string) {
  const [user] = await accounts.rows<To & { id: string }>(
    `select id, name, email from "user" where ${column} = $1`,
    [value],
  );
  return user ?? null;
}
