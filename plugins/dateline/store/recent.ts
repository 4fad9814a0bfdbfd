/** What was loaded last, of what is too much to hold. */

/** @returns `load`, which is not asked again for the few that were asked for last */
export function recently<Value>(most: number, load: (key: string) => Value): (key: string) => Value {
  const held = new Map<string, Value>();
  return (key) => {
    const before = held.get(key);
    if (before !== undefined) return before;
    const value = load(key);
    for (const [oldest] of held) {
      if (held.size < most) break;
      held.delete(oldest);
    }
    held.set(key, value);
    return value;
  };
}
