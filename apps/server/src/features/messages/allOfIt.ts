/** What stood against a message that was on its way before such things were kept by key: all of it was let stand. */
export const allOfIt = '*';
