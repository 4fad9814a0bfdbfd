/** Functions that remember what they found. What is found is shared, and so must not be changed. */

/** Longer texts are not kept. Characters. */
const longest = 10_000;

/**
 * The same function of a text, which remembers what it found: several rules ask the same of one paragraph, and documents of one archive
 * have their names in common.
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

/** The same of a list or an object that is not changed, for as long as somebody holds it. */
export function rememberedOf<K extends object, T>(find: (of: K) => T): (of: K) => T {
  const known = new WeakMap<K, { readonly found: T }>();
  return (of) => {
    const before = known.get(of);
    if (before) return before.found;
    const found = find(of);
    known.set(of, { found });
    return found;
  };
}
