/** A fingerprint as it is sent from thread to thread and kept: its ten sets in one array, as an archive has one for each article, and few are compared. */
import type { Fingerprint } from "./fingerprint.ts";

const sets = ["titleWords", "titleNumbers", "shingles", "opening", "words", "names", "numbers", "dates", "sketch", "openingSketch"] as const satisfies readonly (keyof Fingerprint)[];

type SetName = (typeof sets)[number];

export interface PackedFingerprint extends Omit<Fingerprint, SetName> {
  /** Where each set ends, by its place in `sets`; then all their values. */
  readonly values: Uint32Array;
}

export function packed(fingerprint: Fingerprint): PackedFingerprint {
  const { title, marker, length, isCut, digest } = fingerprint;
  const all = sets.map((name) => fingerprint[name]);
  const values = new Uint32Array(all.reduce<number>((sum, set) => sum + set.length, sets.length));
  let end = sets.length;
  all.forEach((set, at) => {
    values.set(set, end);
    end += set.length;
    values[at] = end;
  });
  return { title, ...(marker ? { marker } : {}), length, isCut, digest, values };
}

/** Each set is looked up where it is asked for. */
class LateFingerprint implements Fingerprint {
  declare readonly title: string;
  declare readonly marker?: NonNullable<Fingerprint["marker"]>;
  declare readonly length: number;
  declare readonly isCut: boolean;
  declare readonly digest: string;
  readonly #values: Uint32Array;

  constructor({ title, marker, length, isCut, digest, values }: PackedFingerprint) {
    this.title = title;
    if (marker) this.marker = marker;
    this.length = length;
    this.isCut = isCut;
    this.digest = digest;
    this.#values = values;
  }

  #set(at: number): Uint32Array {
    return this.#values.subarray(at === 0 ? sets.length : this.#values[at - 1], this.#values[at]);
  }

  get titleWords(): Uint32Array { return this.#set(0); }
  get titleNumbers(): Uint32Array { return this.#set(1); }
  get shingles(): Uint32Array { return this.#set(2); }
  get opening(): Uint32Array { return this.#set(3); }
  get words(): Uint32Array { return this.#set(4); }
  get names(): Uint32Array { return this.#set(5); }
  get numbers(): Uint32Array { return this.#set(6); }
  get dates(): Uint32Array { return this.#set(7); }
  get sketch(): Uint32Array { return this.#set(8); }
  get openingSketch(): Uint32Array { return this.#set(9); }
}

export const unpacked = (fingerprint: PackedFingerprint): Fingerprint => new LateFingerprint(fingerprint);
