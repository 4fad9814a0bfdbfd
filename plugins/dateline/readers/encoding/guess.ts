/** The encoding of bytes that say nothing of it. The only file that knows chardet. */
import type * as Library from "chardet";
import { required } from "../../required.ts";

const library = (): typeof Library => required("chardet");

/** Of long texts so many bytes are looked at, from the first that is not ASCII on. */
const sample = 20_000;

/** What its matches count for: below, Windows-1252 is likelier than any of them. */
const leastConfidence = 30;

const leastMultibyte = 20;

const multibyte = /^(?:shift_jis|euc-jp|euc-kr|gb18030|big5|iso-2022)/;

/** Latin-1 is a part of Windows-1252, and people's Latin-1 has that one's quotes. */
const known = new Map([["iso-8859-1", "windows-1252"], ["iso-8859-9", "windows-1254"], ["iso-2022-cn", ""], ["iso-2022-kr", ""], ["utf-8", ""], ["ascii", ""], ["utf-16le", ""], ["utf-16be", ""], ["utf-32 le", ""], ["utf-32le", ""], ["utf-32be", ""]]);

/** The likeliest encodings, by their names in the Encoding Standard, the likeliest first. */
export function guessEncodings(bytes: Uint8Array): readonly string[] {
  const first = Math.max(0, bytes.findIndex((byte) => byte > 127 || byte === 0x1b) - 200);
  const matches = library().analyse(bytes.subarray(first, first + sample));
  return matches
    .map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }))
    .filter(({ name, confidence }) => confidence >= (multibyte.test(name) ? leastMultibyte : leastConfidence))
    .map(({ name }) => known.get(name) ?? name)
    .filter((name) => name !== "");
}
