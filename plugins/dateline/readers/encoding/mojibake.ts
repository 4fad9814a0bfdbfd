/** UTF-8 that was read as Windows-1252 and saved again: `Acmeâ€™s` for `Acme’s`. */
import { encodeWindows1252 } from "./windows-1252.ts";

const opening = /[ÂÃâÄÅÐÑ]/;

/** Signs that begin most such pairs; one pair of other letters may be a name in capitals before a quotation mark. */
const telling = /[ÂÃ][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|(?:[Ä-ß][\u0080-\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]){2}/;

function once(text: string): string | undefined {
  if (!opening.test(text) || !telling.test(text)) return undefined;
  const bytes = encodeWindows1252(text);
  if (!bytes) return undefined;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The text as it was, or undefined: repaired only if all of it turns back, since a part might be meant as it is. */
export function repairMojibake(text: string): string | undefined {
  const first = once(text);
  return first === undefined ? undefined : (once(first) ?? first);
}
