/** A function of a text, for one build: asked the same again, it gives what it gave before. */
export function remembered<T>(find: (text: string) => T): (text: string) => T {
  const found = new Map<string, T>();
  return (text) => {
    const before = found.get(text);
    if (before !== undefined) return before;
    const result = find(text);
    found.set(text, result);
    return result;
  };
}
