/** Bytes to text. */
import { guessEncodings } from "./encoding/guess.ts";
import { repairMojibake } from "./encoding/mojibake.ts";
import { unmarkedUtf16 } from "./encoding/unmarked-utf-16.ts";
import { decodeWindows1252 } from "./encoding/windows-1252.ts";
import type { Found } from "./reader.ts";

export interface Decoded {
  readonly text: string;
  readonly problems: readonly Found[];
}

const marks: readonly [encoding: string, bytes: readonly number[]][] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
  ["utf-32le", [0xff, 0xfe, 0, 0]],
  ["utf-32be", [0, 0, 0xfe, 0xff]],
];

const sample = 4096;

/** The encoding a byte order mark names; UTF-32's begins like UTF-16's. */
const marked = (bytes: Uint8Array): string | undefined => marks.findLast(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0];

/** UTF-16 or UTF-32 without a mark: in text with Latin letters, the same bytes of every pair or four are zero; other scripts are told by their letters. */
function unmarkedUnicode(bytes: Uint8Array): string | undefined {
  const opening = bytes.subarray(0, sample);
  if (opening.length < 8 || !opening.includes(0)) return undefined;
  const zeros = [0, 0, 0, 0];
  opening.forEach((byte, index) => {
    if (byte === 0) zeros[index % 4] = (zeros[index % 4] ?? 0) + 1;
  });
  const pattern = zeros.map((count) => (count > (opening.length / 4) * 0.7 ? "0" : count < (opening.length / 4) * 0.1 ? "x" : "?")).join("");
  return new Map([["x0x0", "utf-16le"], ["0x0x", "utf-16be"], ["x000", "utf-32le"], ["000x", "utf-32be"]]).get(pattern) ?? unmarkedUtf16(opening);
}

const declaration = /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)["']|<meta\b[^>]*?\bcharset\s*=\s*["']?([\w:.-]+)|^@charset "([\w-]+)"|^[^\n]*-\*-[^\n]*\bcoding:\s*([\w.-]+)/im;

/** The encoding that an XML declaration, a `<meta charset>` or an editor's line states within the opening. */
function declared(bytes: Uint8Array): string | undefined {
  const found = declaration.exec(Buffer.from(bytes.subarray(0, sample)).toString("latin1"));
  const label = found?.slice(1).find((group) => group !== undefined)?.toLowerCase();
  // What is no UTF-8, or has no zeros, is not what it says.
  return label === undefined || /^utf-?(?:8|16|32)|^unicode|^us-ascii$/.test(label) ? undefined : label;
}

/** More than one control byte in fifty, and no text encoding explains them. */
function isBinary(bytes: Uint8Array): boolean {
  const opening = bytes.subarray(0, sample);
  let controls = 0;
  for (const byte of opening) if (byte < 32 && (byte < 9 || (byte > 13 && byte !== 27))) controls += 1;
  return controls * 50 > opening.length && controls > 1;
}

/** TextDecoder knows no UTF-32: four bytes are one character; those that Unicode has not are replaced. */
function decodeUtf32(bytes: Uint8Array, isLittle: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const points = Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(index * 4, isLittle));
  return points.map((point) => (point > 0x10_ff_ff || (point >= 0xd8_00 && point < 0xe0_00) ? "\uFFFD" : String.fromCodePoint(point))).join("");
}

function decodeAs(bytes: Uint8Array, encoding: string): string | undefined {
  if (encoding.startsWith("utf-32")) return decodeUtf32(bytes, encoding === "utf-32le");
  if (/^(?:windows-1252|cp1252|iso-8859-1|latin1)$/.test(encoding)) return decodeWindows1252(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Control characters of Latin-1's upper half: no text has them, a wrong guess does. */
const isText = (text: string | undefined): text is string => text !== undefined && !/[\u0080-\u0084\u0086-\u009F]/.test(text);

interface Read {
  readonly text: string;
  readonly problems: readonly Found[];
}

/** Bytes that are no UTF-8, or hide another encoding in ASCII: as they say themselves, else as they look. */
function decodeLegacy(bytes: Uint8Array): Read {
  const stated = declared(bytes);
  const own = stated === undefined ? undefined : decodeAs(bytes, stated);
  if (own !== undefined) return { text: own, problems: [] };
  for (const encoding of guessEncodings(bytes)) {
    const text = decodeAs(bytes, encoding);
    if (isText(text)) return { text, problems: [{ code: "encoding-guessed", detail: encoding }] };
  }
  return { text: decodeWindows1252(bytes), problems: [{ code: "encoding-guessed", detail: "windows-1252" }] };
}

/** `ESC $ B`: ISO-2022 writes Japanese in ASCII's own bytes. */
const hasEscapes = (bytes: Uint8Array): boolean => bytes.includes(0x1b) && ["\u001B$", "\u001B("].some((escape) => Buffer.from(bytes).includes(escape, 0, "latin1"));

function read(bytes: Uint8Array, stated: string | undefined): Read {
  const unicode = stated === undefined && hasEscapes(bytes) ? undefined : decodeAs(bytes, stated ?? "utf-8");
  if (unicode !== undefined) return { text: unicode, problems: [] };
  return stated ? { text: new TextDecoder(stated).decode(bytes), problems: [{ code: "encoding-damaged", detail: stated }] } : decodeLegacy(bytes);
}

/** Characters that neither HTML nor XML 1.0 may hold. */
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFE\uFFFF]/g;

/**
 * Text of a document, or undefined if it is not text. Tried in turn: byte order mark, UTF-16 and UTF-32 by their zeros, UTF-8, what
 * the document declares, what it looks like, Windows-1252. Line ends and page breaks become `\n`. What a byte order mark names is
 * believed, even if some of it is damaged.
 */
export function decode(bytes: Uint8Array): Decoded | undefined {
  const stated = marked(bytes) ?? unmarkedUnicode(bytes);
  if (!stated && isBinary(bytes)) return undefined;
  const found = read(bytes, stated);
  const repaired = repairMojibake(found.text);
  const raw = (repaired ?? found.text).replace(/\r\n?|[\v\f]/g, "\n");
  const clean = raw.replace(forbidden, "");
  const problems = [...found.problems];
  if (repaired !== undefined) problems.push({ code: "mojibake-repaired" });
  if (clean.length !== raw.length) problems.push({ code: "control-characters", detail: `${raw.length - clean.length} removed` });
  return { text: clean.replace(/^\uFEFF/, ""), problems };
}
