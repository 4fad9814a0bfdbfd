/** What hangs together, directly or through others (union-find, with path halving). */
export function components(size: number, pairs: Iterable<readonly [number, number]>): number[][] {
  const above = Array.from({ length: size }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (above[at] !== at) {
      const next: number = above[above[at] ?? at] ?? at;
      above[at] = next;
      at = next;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    const [a, b] = [root(one), root(other)];
    above[Math.max(a, b)] = Math.min(a, b);
  }
  const found = new Map<number, number[]>();
  above.forEach((_, index) => {
    const name = root(index);
    const members = found.get(name);
    if (members) members.push(index);
    else found.set(name, [index]);
  });
  return [...found.values()];
}
