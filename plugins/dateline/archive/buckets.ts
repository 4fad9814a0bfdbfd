/** What shares a key: numbered, in typed arrays, as there are dozens of keys an article and most are nobody else's. */
export interface Buckets {
  /** Of each key: the number of its bucket, or -1. */
  readonly numbers: Int32Array;
  /** Of the bucket: from `starts[number]` up to `starts[number + 1]`. */
  readonly starts: Int32Array;
  /** Places of the members, bucket by bucket, in their order. */
  readonly members: Int32Array;
}

/** Open addressing: a key stands in the slot that its last bits name, or in the first that is free after it. */
function numbered(keys: Float64Array): { readonly numbers: Int32Array; readonly count: number } {
  const size = 2 ** Math.ceil(Math.log2(keys.length * 1.5 + 2));
  const last = size - 1;
  const [slots, held] = [new Float64Array(size), new Int32Array(size).fill(-1)];
  let count = 0;
  const numbers = Int32Array.from(keys, (key) => {
    if (Number.isNaN(key)) return -1;
    let slot = (key >>> 0) & last;
    while (held[slot] !== -1 && slots[slot] !== key) slot = (slot + 1) & last;
    if (held[slot] === -1) {
      slots[slot] = key;
      held[slot] = count;
      count += 1;
    }
    return held[slot] ?? 0;
  });
  return { numbers, count };
}

/** @param keys whole numbers of up to 53 bits, as many a member as `each`; `NaN` where there is none */
export function bucketsOf(keys: Float64Array, each: number): Buckets {
  const { numbers, count } = numbered(keys);
  const starts = new Int32Array(count + 1);
  for (const number of numbers) if (number >= 0) starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  for (let number = 0; number < count; number += 1) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const members = new Int32Array(starts[count] ?? 0);
  numbers.forEach((number, at) => {
    if (number < 0) return;
    const slot = next[number] ?? 0;
    members[slot] = Math.floor(at / each);
    next[number] = slot + 1;
  });
  return { numbers, starts, members };
}
