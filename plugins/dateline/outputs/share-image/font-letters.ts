/** The letters that a font file has a glyph for: its table `cmap` (learn.microsoft.com/typography/opentype/spec/cmap). */
import type { Letters } from "./letters.ts";

/** Big-endian numbers; past the end there are noughts. */
function reader(bytes: Uint8Array) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return {
    length: bytes.byteLength,
    u16: (at: number): number => (at + 2 <= bytes.byteLength ? view.getUint16(at) : 0),
    u32: (at: number): number => (at + 4 <= bytes.byteLength ? view.getUint32(at) : 0),
    tag: (at: number): string => String.fromCodePoint(...bytes.subarray(at, at + 4)),
  };
}

type Reader = ReturnType<typeof reader>;

/** Where the table begins; of a collection (`.ttc`), in its first font. */
function tableAt({ u16, u32, tag }: Reader, wanted: string): number | undefined {
  const font = tag(0) === "ttcf" ? u32(12) : 0;
  const records = Array.from({ length: u16(font + 4) }, (_, index) => font + 12 + index * 16);
  const record = records.find((at) => tag(at) === wanted);
  return record === undefined ? undefined : u32(record + 8);
}

/** Format 4: segments of the characters below U+10000, with glyphs at a distance or in a list. */
function addSegments({ u16 }: Reader, at: number, letters: Set<number>): void {
  const size = u16(at + 6);
  for (let segment = 0; segment < size; segment += 2) {
    const end = u16(at + 14 + segment);
    const start = u16(at + 16 + size + segment);
    const delta = u16(at + 16 + size * 2 + segment);
    const rangeAt = at + 16 + size * 3 + segment;
    const range = u16(rangeAt);
    for (let code = start; code <= end && code < 0xff_ff; code++) {
      const glyph = range === 0 ? (code + delta) & 0xff_ff : u16(rangeAt + range + (code - start) * 2);
      if (glyph !== 0) letters.add(code);
    }
  }
}

/** Format 12: groups of any characters. */
function addGroups({ u32, length }: Reader, at: number, letters: Set<number>): void {
  const count = Math.min(u32(at + 12), length / 12);
  for (let index = 0; index < count; index++) {
    const group = at + 16 + index * 12;
    const end = Math.min(u32(group + 4), 0x10_ff_ff);
    for (let code = u32(group); code <= end; code++) letters.add(code);
  }
}

/** @param font a TrueType or OpenType file, or a collection of such; of anything else, there are no letters */
export function lettersOf(font: Uint8Array): Letters {
  const file = reader(font);
  const letters = new Set<number>();
  const table = tableAt(file, "cmap");
  if (table === undefined) return letters;
  for (let index = 0; index < file.u16(table + 2); index++) {
    const at = table + file.u32(table + 8 + index * 8);
    if (file.u16(at) === 4) addSegments(file, at, letters);
    if (file.u16(at) === 12) addGroups(file, at, letters);
  }
  return letters;
}
