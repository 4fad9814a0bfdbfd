/** Bytes to text. */
import type { Found } from "./reader.ts";

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Found[];
}

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const sample = 4096;

/** The encoding a byte order mark names. */
const marked = (bytes: Uint8Array): string | undefined => marks.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** UTF-16 without a mark: in text with Latin letters, every second byte of the opening is zero. */
function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const opening = bytes.subarray(0, sample);
  if (opening.length < 8) return undefined;
  const zeros = [0, 0];
  opening.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const half = opening.length / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.1) return "utf-16le";
  if (even > half * 0.7 && odd < half * 0.1) return "utf-16be";
  return undefined;
}

/** More than one control byte in fifty, and no text encoding explains them. */
function isBinary(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, sample);
  const controls = opening.reduce((count, byte) => count + (byte < 9 || (byte > 13 && byte < 27) || (byte > 27 && byte < 32) ? 1 : 0), 0);
  return controls * 50 > opening.length && controls > 1;
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Bytes 0x80 to 0x9F; the five that Windows-1252 leaves free stay as they are (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const windows1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Node's own decoder takes Windows-1252 for Latin-1 in some versions, and loses every quote and dash. */
const decodeWindows1252 = (bytes: Uint8Array): string =>
  Buffer.from(bytes).toString("latin1").replace(/[\u0080-\u009F]/g, (letter) => windows1252[letter.charCodeAt(0) - 0x80] ?? letter);

/** Characters that neither HTML nor XML 1.0 may hold. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/**
 * Text of a document, or undefined if it is not text. Tried in turn: byte order mark, UTF-16 by its zeros, UTF-8,
 * Windows-1252. Line ends and page breaks become `\n`. What a byte order mark names is believed, even if some of it is damaged.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const stated = marked(bytes) ?? unmarkedUtf16(bytes);
  if (!stated && isBinary(bytes)) return undefined;
  const unicode = decodeAs(bytes, stated ?? "utf-8");
  const raw = (unicode ?? (stated ? new TextDecoder(stated).decode(bytes) : decodeWindows1252(bytes))).replace(/\r\n?|[\v\f]/g, "\n");
  const clean = raw.replace(forbidden, "");
  const problems: Found[] = [];
  if (unicode === undefined) problems.push(stated ? { code: "encoding-damaged", detail: stated } : { code: "encoding-guessed" });
  if (clean.length !== raw.length) problems.push({ code: "control-characters", detail: `${raw.length - clean.length} removed` });
  return { text: clean.replace(/^\uFEFF/, ""), problems };
}
