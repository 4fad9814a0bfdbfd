/** Windows-1252, both ways (https://encoding.spec.whatwg.org/index-windows-1252.txt). */

/** Bytes 0x80 to 0x9F; the five that it leaves free stay as they are. */
const upper = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** Latin-1's control characters are what a decoder that took Windows-1252 for Latin-1 left of its quotes and dashes. */
export const withoutControls = (text: string): string => text.replace(/[\u0080-\u009F]/g, (letter) => upper[letter.charCodeAt(0) - 0x80] ?? letter);

/** Node's own decoder takes Windows-1252 for Latin-1 in some versions, and loses every quote and dash. */
export const decodeWindows1252 = (bytes: Uint8Array): string => withoutControls(Buffer.from(bytes).toString("latin1"));

const byteOf = new Map([...upper].map((letter, index) => [letter, 0x80 + index]));

/** The bytes of a text, or undefined if it has a letter that Windows-1252 has not. */
export function encodeWindows1252(text: string): Uint8Array | undefined {
  const bytes = new Uint8Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    const byte = byteOf.get(text[index] ?? "") ?? code;
    if (byte > 255) return undefined;
    bytes[index] = byte;
  }
  return bytes;
}
