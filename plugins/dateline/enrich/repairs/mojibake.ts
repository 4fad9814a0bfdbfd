/** Letters that became pairs of signs in a text that is right otherwise: `CristÃ³bal`, `Acmeâ€™s`, `Â© 2021`. Only what nobody writes so. */
import { replacing, type TextRepair } from "./repair.ts";

/** Windows-1252's signs for the bytes 80 to 9F (encoding.spec.whatwg.org); the five it has none for stand for themselves. */
const signs = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

const byteOf = (sign: string): number => (signs.includes(sign) ? 0x80 + signs.indexOf(sign) : sign.charCodeAt(0));

const next = `[${signs}\\u00A1-\\u00BF]`;

/** A pair within a word in small letters; a quotation mark or a dash of three signs; `Â` before a sign of its own. */
const pairs = new RegExp(`(?<=\\p{Ll})[ÃÄÅ]${next}|[ÃÄÅ]${next}(?=\\p{Ll})|â€[${signs}]?|Â(?=[©®°£§«»\\u00A0])`, "gu");

/** `â€` alone has lost its third sign, which Windows-1252 has none for: that of `”`. */
const decoded = (written: string): string => (written === "Â" ? "" : written === "â€" ? "”" : new TextDecoder().decode(Uint8Array.from([...written], byteOf)));

export const mojibake: TextRepair = {
  code: "letters-mended",
  suspects: (text) => /[ÂÃÄÅ][^\p{L}\s]|[ÃÄÅ]\p{L}|â€/u.test(text),
  edits: (text) =>
    replacing(text, pairs, ([written]) => {
      const put = decoded(written);
      return put.includes("\uFFFD") || (/^[ÃÄÅ]/.test(written) && !/^\p{Ll}$/u.test(put)) ? undefined : put;
    }),
};
