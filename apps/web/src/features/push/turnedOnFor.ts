/** Where it is kept: whose pushes were turned on in this browser, and in which session. */
const place = 'push-for';

/**
 * So it is again when the same person signs in anew. Not within the session in which it was turned on: then
 * somebody has removed it from another device.
 */
export const turnedOnFor = {
  isAgain(viewerId: string, sessionId: string): boolean {
    const [viewer, session] = localStorage.getItem(place)?.split(' ') ?? [];
    return viewer === viewerId && session !== sessionId;
  },
  keep: (viewerId: string, sessionId: string): void =>
    localStorage.setItem(place, `${viewerId} ${sessionId}`),
  forget: (): void => localStorage.removeItem(place),
};
