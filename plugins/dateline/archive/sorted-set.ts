/** Sets of 32-bit numbers as sorted arrays: small, and compared in one pass. */
export function sortedSet(values: ArrayLike<number>): Uint32Array {
  const sorted = new Uint32Array(values).sort();
  let length = 0;
  for (let at = 0; at < sorted.length; at += 1) {
    if (at > 0 && sorted[at] === sorted[at - 1]) continue;
    sorted[length] = sorted[at] ?? 0;
    length += 1;
  }
  return sorted.slice(0, length);
}

/** How many values two sets share. */
function shared(a: Uint32Array, b: Uint32Array): number {
  let count = 0;
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    const x = a[i] ?? 0;
    const y = b[j] ?? 0;
    if (x === y) count += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  return count;
}

/** Those of the first that are in the second, or those that are not. */
function chosen(a: Uint32Array, b: Uint32Array, areShared: boolean): Uint32Array {
  const found = new Uint32Array(a.length);
  let length = 0;
  let j = 0;
  for (const value of a) {
    while (j < b.length && (b[j] ?? 0) < value) j += 1;
    if ((j < b.length && b[j] === value) !== areShared) continue;
    found[length] = value;
    length += 1;
  }
  return found.slice(0, length);
}

/** What both have. */
export const common = (a: Uint32Array, b: Uint32Array): Uint32Array => chosen(a, b, true);

/** What the first has and the second has not. */
export const difference = (a: Uint32Array, b: Uint32Array): Uint32Array => chosen(a, b, false);

/** How many values of the one are others in the other: what was put in another's place, and not merely added. */
export const replaced = (a: Uint32Array, b: Uint32Array): number => Math.min(a.length, b.length) - shared(a, b);

/** The part of the smaller set that the larger holds, 0 to 1; 0 if one is empty (containment, Broder 1997). */
export const contained = (a: Uint32Array, b: Uint32Array): number => (a.length === 0 || b.length === 0 ? 0 : shared(a, b) / Math.min(a.length, b.length));

/** Shared values of all values, 0 to 1 (Jaccard's coefficient). */
export function resemblance(a: Uint32Array, b: Uint32Array): number {
  const both = shared(a, b);
  return both === 0 ? 0 : both / (a.length + b.length - both);
}
