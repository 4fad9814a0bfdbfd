/** What was found lately: a table with a bound, for work on archives that have no bound. */

export interface RecentTable<K, V> {
  readonly get: (key: K) => V | undefined;
  readonly set: (key: K, value: V) => void;
}

/**
 * Keeps what was used last, in two generations: the older one goes when the younger is full.
 * @param most in each of the two
 */
export function recentTable<K, V>(most: number): RecentTable<K, V> {
  let young = new Map<K, V>();
  let old = new Map<K, V>();
  const set = (key: K, value: V): void => {
    if (young.size >= most && !young.has(key)) {
      old = young;
      young = new Map();
    }
    young.set(key, value);
  };
  const get = (key: K): V | undefined => {
    const found = young.get(key);
    if (found !== undefined) return found;
    const before = old.get(key);
    if (before !== undefined) set(key, before);
    return before;
  };
  return { get, set };
}
