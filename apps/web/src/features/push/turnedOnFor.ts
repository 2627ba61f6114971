/** Whose pushes this browser was turned on for; so it is again when the same person signs in anew, and nobody else. */
const place = 'push-for';

export const turnedOnFor = {
  is: (viewerId: string): boolean => localStorage.getItem(place) === viewerId,
  keep: (viewerId: string): void => localStorage.setItem(place, viewerId),
  forget: (): void => localStorage.removeItem(place),
};
