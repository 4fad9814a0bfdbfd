/**
 * MinHash sketches (Broder 1997) by one permutation (Li, Owen, Zhang 2012, "One Permutation Hashing"), empty places filled from the next
 * that is not (Shrivastava and Li 2014), and their bands (Leskovec, Rajaraman, Ullman, "Mining of Massive Datasets", 3.4): sets that
 * resemble each other are likely to have a band in common. Nothing is random: the same set has the same sketch everywhere.
 */

/** The finaliser of MurmurHash3: every bit of the value moves every bit of the result. */
export function mixed(value: number): number {
  let hash = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

const empty = 0xffffffff;

/** Empty places take what the next full one holds; how far that is makes it another value. */
function filled(sketch: Uint32Array): Uint32Array {
  if (sketch.every((least) => least === empty)) return sketch;
  return sketch.map((least, place) => {
    let steps = 0;
    while (sketch[(place + steps) % sketch.length] === empty) steps += 1;
    return steps === 0 ? least : mixed((sketch[(place + steps) % sketch.length] ?? 0) + steps);
  });
}

/** @param values hashes of the set's members */
export function sketchOf(values: Uint32Array, size: number): Uint32Array {
  const sketch = new Uint32Array(size).fill(empty);
  for (const value of values) {
    const hash = mixed(value);
    const place = hash % size;
    if (hash < (sketch[place] ?? 0)) sketch[place] = hash;
  }
  return filled(sketch);
}

