/*
 * Runs while no page of ours is open: shows what the server pushes, and opens the page it is about. It keeps nothing and
 * answers no request. The words come from `pushWords.ts` of the server.
 */
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));

self.addEventListener('push', (event) => {
  const { title, body, url, tag, silent } = event.data.json();
  event.waitUntil(
    self.registration.showNotification(title, {
      ...{ body, tag, silent, data: url, icon: '/icon.svg' },
      // What is said anew sounds anew, but for what is to make no sound.
      renotify: !silent,
    }),
  );
});

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  event.waitUntil(open(new URL(event.notification.data, self.location.origin)));
});

/**
 * In a page of its own: one that is open may hold what somebody has not saved, and a worker is told only where a page
 * began, not what it shows.
 */
async function open({ origin, href }) {
  if (origin === self.location.origin) await self.clients.openWindow(href);
}
