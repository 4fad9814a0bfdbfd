/** Who has what, as an inverted index has it: two arrays, however many things there are. */
export interface Postings {
  /** Of a thing: from `starts[number]` up to `starts[number + 1]`. */
  readonly starts: Int32Array;
  /** Places in the list that it was made of, thing by thing, in their order. */
  readonly entries: Int32Array;
}

/**
 * @param numbers of things, one entry after the other; -1: it is of none
 * @param count of different things: their numbers are smaller
 */
export function postingsOf(numbers: ArrayLike<number>, count: number): Postings {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? -1;
    if (number >= 0) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  }
  for (let number = 0; number < count; number += 1) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const entries = new Int32Array(starts[count] ?? 0);
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at] ?? -1;
    const slot = next[number];
    if (slot === undefined) continue;
    entries[slot] = at;
    next[number] = slot + 1;
  }
  return { starts, entries };
}
