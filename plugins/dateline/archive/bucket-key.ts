/** Keys of what may be shared: 53 bits of some numbers or of a text, so that of millions no two different ones are expected to have one key. */
import { mixed } from "./minhash.ts";

const joined = (high: number, low: number): number => (mixed(high) >>> 11) * 2 ** 32 + mixed(low ^ high);

/** @param kind what they are: equal numbers of another kind have another key */
export function keyOf(kind: number, numbers: Uint32Array, from = 0, to = numbers.length): number {
  let high = mixed(kind) ^ mixed(Math.floor(kind / 2 ** 32));
  let low = Math.imul(kind, 0x9e3779b1);
  for (let at = from; at < to; at += 1) {
    const number = numbers[at] ?? 0;
    high = Math.imul(high ^ number, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low ^ (number >>> 16) ^ (number << 16), 0x85ebca6b) ^ (low >>> 13);
  }
  return joined(high, low);
}

export function keyOfText(kind: number, text: string): number {
  let high = mixed(kind);
  let low = Math.imul(kind, 0x9e3779b1);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193) ^ (high >>> 15);
    low = Math.imul(low ^ code, 0x85ebca6b) ^ (low >>> 13);
  }
  return joined(high, low);
}
