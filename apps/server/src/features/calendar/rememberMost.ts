/**
 * What is made once for each name, for the latest names: all is forgotten when there are more. What failed is
 * made anew.
 */
export function rememberMost<T>(most: number) {
  const kept = new Map<string, Promise<T>>();
  return (name: string, make: () => Promise<T>): Promise<T> => {
    const known = kept.get(name);
    if (known) return known;
    const made = make();
    if (kept.size >= most) kept.clear();
    kept.set(name, made);
    made.catch(() => kept.delete(name));
    return made;
  };
}
