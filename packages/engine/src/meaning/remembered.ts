/** Sentences come back with every stroke of a key; a few hundred are a letter's worth. */
const most = 300;

/** The function, which keeps what it found for the last sentences. */
export function remembered<Found>(find: (sentence: string) => Found): (sentence: string) => Found {
  const before = new Map<string, Found>();
  return (sentence) => {
    const known = before.get(sentence);
    if (known !== undefined) return known;
    const found = find(sentence);
    if (before.size >= most) before.clear();
    before.set(sentence, found);
    return found;
  };
}
