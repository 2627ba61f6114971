/**
 * Characters of a message that are read, some 2,000 words: ten times what a thank-you needs. It bounds the time of every
 * check; who keeps messages takes none that are longer, so that nothing stays unread.
 */
export const longest = { subject: 300, body: 12_000 };
