/** Longer texts are not kept. Characters. */
const longest = 10_000;

/**
 * The same function of a text, which remembers what it found: several rules ask the same of one paragraph, and documents of one archive
 * have their names in common. What is found is shared, and so must not be changed.
 * @param most texts that are kept; when there are more, it begins anew
 */
export function remembered<T>(find: (text: string) => T, most = 500): (text: string) => T {
  const known = new Map<string, { readonly found: T }>();
  return (text) => {
    const before = known.get(text);
    if (before) return before.found;
    const found = find(text);
    if (known.size >= most) known.clear();
    if (text.length <= longest) known.set(text, { found });
    return found;
  };
}
