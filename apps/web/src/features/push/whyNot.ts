/** Why this browser shows nothing while no page is open, and what to do about it; null when it may be asked. */
export function whyNot(): string | null {
  if (!isSecureContext) return 'Browsers allow this on https addresses only.';
  if (!('serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window))
    return 'This browser cannot. On an iPhone or iPad, add Afterword to the home screen first and open it from there.';
  if (Notification.permission === 'denied')
    return 'This browser is set not to show notifications of this site. Allow them in its settings for the site, then load this page again.';
  return null;
}
