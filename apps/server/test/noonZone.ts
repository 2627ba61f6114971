import { Temporal } from '@afterword/engine';

/** A zone where it is about noon, so that the day has begun and is long. */
export const noonZone = () => {
  const { hour } = Temporal.Now.zonedDateTimeISO('UTC');
  const ahead = ((12 - hour + 36) % 24) - 12;
  return ahead === 0 ? 'UTC' : `Etc/GMT${ahead > 0 ? '-' : '+'}${Math.abs(ahead)}`;
};
