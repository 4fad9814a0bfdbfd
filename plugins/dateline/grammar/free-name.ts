/** `results`, then `results-2`, `results-3`: no name twice, whatever is asked for, in a straight line of time. */
export function freeNames(reserved: readonly string[] = []): (wanted: string) => string {
  const taken = new Set(reserved);
  const next = new Map<string, number>();
  return (wanted) => {
    let name = wanted;
    let number = next.get(wanted) ?? 2;
    while (taken.has(name)) {
      name = `${wanted}-${number}`;
      number += 1;
    }
    next.set(wanted, number);
    taken.add(name);
    return name;
  };
}
