/** What shares a key: in typed arrays, as there are dozens of keys an article and most are nobody else's. */
import { postingsOf, type Postings } from "./postings.ts";

export interface Buckets extends Postings {
  /** Of each key: the number of its bucket, or -1. */
  readonly numbers: Int32Array;
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

/** @param keys whole numbers of up to 53 bits; `NaN`: none */
export function bucketsOf(keys: Float64Array): Buckets {
  const { numbers, count } = numbered(keys);
  return { numbers, ...postingsOf(numbers, count) };
}
