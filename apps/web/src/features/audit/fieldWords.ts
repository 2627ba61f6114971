/** The name of a field as words: `startsAt` is `starts at`. */
export const fieldWords = (name: string) =>
  name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
