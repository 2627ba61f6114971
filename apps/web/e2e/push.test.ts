import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Browser } from '../../server/test/push/browser.js';
import { type PushService, startPushService } from '../../server/test/push/pushService.js';
import { ask } from './ask.js';
import { audit } from './audit.js';
import { openAccount } from './openAccount.js';
import { stage, widths } from './stage.js';

const password = 'correct horse battery';

/**
 * What a browser gets from its vendor over the network, which a test has not: an address at a push service, with the
 * keys. The rest is the browser's own, but for what headless ones lack, below.
 */
function subscribeBy(given: Browser['input']) {
  const { endpoint, ...keys } = given;
  const place = 'subscribed-in-test';
  const subscription = {
    toJSON: () => ({ endpoint, keys }),
    unsubscribe: async () => {
      localStorage.removeItem(place);
      return true;
    },
  };
  Object.assign(PushManager.prototype, {
    getSubscription: async () => (localStorage.getItem(place) ? subscription : null),
    subscribe: async () => {
      localStorage.setItem(place, 'yes');
      return subscription;
    },
  });
}

/** A headless browser shows no notifications, and says “denied” of them also where they were allowed. */
function allow() {
  Object.defineProperty(Notification, 'permission', { get: () => 'granted' });
}

async function allowed(page: Page): Promise<void> {
  await page.context().grantPermissions(['notifications']);
  await page.addInitScript(allow);
}

describe.each(widths)('At $width px a device is told things while nobody looks', (viewport) => {
  const email = `maya.${viewport.width}@push.example`;
  const open = stage(viewport);
  let service: PushService;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    service = await startPushService(inject('pushPort'));
    [page, browser] = await begin();
  });
  afterAll(() => service.stop());

  async function begin(): Promise<[Page, Browser]> {
    const [begun, subscribed] = [await open(), service.subscribe()];
    await begun.addInitScript(subscribeBy, subscribed.input);
    return [begun, subscribed];
  }

  const turnOn = (one: Page) => one.getByRole('button', { name: 'Turn on on this device' });
  const devices = (one: Page) => one.getByRole('list', { name: 'Devices' }).getByRole('listitem');
  const known = async (one: Page) =>
    (await ask(one.context(), '{ viewer { pushDevices { id isCurrent } } }')).viewer.pushDevices;

  async function signIn(one: Page): Promise<void> {
    await one.goto('/sign-in');
    await one.getByLabel('E-mail').fill(email);
    await one.getByRole('textbox', { name: 'Password' }).fill(password);
    await one.getByRole('button', { name: 'Sign in', exact: true }).click();
    await one.getByRole('navigation', { name: 'Main' }).waitFor();
  }

  test('where the browser refuses, the page says so and how to change it', async () => {
    await openAccount(page, { name: 'Maya Lindqvist', email, password });
    await page.goto('/reminders');
    await turnOn(page).waitFor();
    if (await turnOn(page).isEnabled()) await turnOn(page).click();
    await page.getByText('set not to show notifications of this site').waitFor();
    expect(await turnOn(page).isDisabled()).toBe(true);
    expect(await known(page)).toEqual([]);
    await audit(page);
  });

  test('the worker of the pages is asked for anew each time, and bound by what they are bound by', async () => {
    const answer = await page.request.get('/serviceWorker.js');
    const headers = answer.headers();
    expect(headers['content-type']).toContain('javascript');
    expect(headers['cache-control']).toBe('no-cache');
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-security-policy']).toContain(`default-src 'self'`);
  });

  test('once it is allowed one click turns it on, and a test comes by the push service', async () => {
    await allowed(page);
    await page.reload();
    await turnOn(page).focus();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Turn off on this device' }).waitFor();
    await page.getByText('this one').waitFor();
    await page.getByRole('button', { name: /^Send a test/ }).click();
    await page.getByText('Sent. It should be there.').waitFor();
    expect(service.toldOf(browser)).toMatchObject([{ title: 'This is how you are told' }]);
    await audit(page);
  });

  test('what comes is shown without a page, and clicked it leads to what it is about, in a page of its own', async () => {
    const worker = await serviceWorker(page);
    // As text: the types of pages know nothing of what stands in a worker.
    await worker.evaluate(`registration.showNotification = async (title, options) => {
      self.shown = { title, body: options.body, tag: options.tag, data: options.data };
    };
    self.opened = [];
    // A browser opens a page for a real click alone.
    clients.openWindow = async (href) => void opened.push(new URL(href).pathname);`);
    await deliver(page, {
      ...{ title: 'A message is due soon', body: 'Due Tue 24 Nov, 15:30.', tag: 'one' },
      ...{ url: '/inbox', silent: false },
    });
    await expect
      .poll(() => worker.evaluate('self.shown'), { timeout: 15_000 })
      .toEqual({
        ...{ title: 'A message is due soon', body: 'Due Tue 24 Nov, 15:30.', tag: 'one' },
        data: '/inbox',
      });
    await worker.evaluate(`dispatchEvent(Object.assign(new ExtendableEvent('notificationclick'), {
      notification: { data: self.shown.data, close() {} },
    }))`);
    await expect
      .poll(() => worker.evaluate('self.opened'), { timeout: 15_000 })
      .toEqual(['/inbox']);
    expect(new URL(page.url()).pathname).toBe('/reminders');
  });

  test('each kind is chosen for push as for mail', async () => {
    await page.goto('/reminders');
    const reviews = page.getByRole('switch', { name: 'Reviews by push' });
    await reviews.focus();
    await page.keyboard.press('Space');
    await page.getByText('Saved.').waitFor();
    const { viewer } = await ask(
      page.context(),
      '{ viewer { preferences { channels { kind mail push } } } }',
    );
    expect(viewer.preferences.channels).toContainEqual({ kind: 'REVIEW', mail: true, push: false });
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[aria-label="Reviews by push"]')?.checked,
    );
  });

  test('another device is turned on, listed, and removed from here', async () => {
    const [second] = await begin();
    await allowed(second);
    await signIn(second);
    await second.goto('/reminders');
    await turnOn(second).click();
    await second.getByRole('button', { name: 'Turn off on this device' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: /^Remove/ }).waitFor();
    expect(await devices(page).count()).toBe(2);
    await audit(page);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByRole('button', { name: /^Remove/ }).waitFor({ state: 'detached' });
    expect(await devices(page).count()).toBe(1);
    await second.reload();
    await second.waitForLoadState('networkidle');
    await turnOn(second).waitFor();
    expect(await known(page)).toMatchObject([{ isCurrent: true }]);
  });

  test('signing out ends it, and signing in again goes on with it', async () => {
    const other = await open();
    await signIn(other);
    await page.goto('/account');
    await page.getByRole('button', { name: 'Sign out', exact: true }).first().click();
    await page.waitForURL('**/sign-in');
    expect(await known(other)).toEqual([]);
    const isSubscribed = () => page.evaluate(() => 'subscribed-in-test' in localStorage);
    await expect.poll(isSubscribed, { timeout: 15_000 }).toBe(false);
    await signIn(page);
    await expect.poll(() => known(other), { timeout: 15_000 }).toHaveLength(1);
  });

  test('turned off nothing is known of it any more', async () => {
    await page.goto('/reminders');
    await page.getByRole('button', { name: 'Turn off on this device' }).click();
    await turnOn(page).waitFor();
    expect(await known(page)).toEqual([]);
    expect(await devices(page).count()).toBe(0);
  });
});

async function serviceWorker(page: Page): Promise<Worker> {
  const [running] = page.context().serviceWorkers();
  return running ?? page.context().waitForEvent('serviceworker');
}

/** Brings what a push service would bring over the vendor's network. */
async function deliver(page: Page, push: object): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations;
      if (one) resolve(one.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.deliverPushMessage', {
    origin: new URL(page.url()).origin,
    registrationId: await registered,
    data: JSON.stringify(push),
  });
  await session.detach();
}
