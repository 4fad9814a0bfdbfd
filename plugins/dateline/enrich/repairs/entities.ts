/** Text that was escaped twice: `R&amp;D`, `don&#8217;t`, shown as such. */
import { textContent } from "domutils";
import { parseDocument } from "htmlparser2";
import { replacing, type TextRepair } from "./repair.ts";

/** `&lt;` is left alone: who shows a tag means to. */
const entity = /&(?:amp|nbsp|quot|apos|[lr][sd]quo|[mn]dash|hellip|copy|reg|trade|euro|pound|[a-z](?:acute|grave|circ|uml|tilde|cedil|slash|ring)|[a-z]{2}lig|#\d{2,5}|#x[\da-f]{2,5});/giu;

const decoded = (written: string): string => textContent(parseDocument(written));

/** Part of a word (`AT&amp;T`, `it&#8217;s`), or between two words with capitals (`Smith &amp; Co`): nobody explains an entity so. */
const isMeant = (before: string, written: string, after: string): boolean =>
  /[\p{L}\p{N}.,)!?]$/u.test(before) || /^[\p{L}\p{N}]/u.test(after) || (written.toLowerCase() === "&amp;" && /\p{Lu}\S* $/u.test(before) && /^ [\p{Lu}\p{N}]/u.test(after));

export const entities: TextRepair = {
  code: "entities-decoded",
  suspects: (text) => text.includes("&") && /&[a-z#][a-z\d]{1,7};/i.test(text),
  edits: (text) =>
    replacing(text, entity, ({ 0: written, index }) => {
      const put = decoded(written);
      const end = index + written.length;
      // `&#60;` is the beginning of a tag that somebody shows.
      const isText = put !== written && !/[<>\p{Cc}]/u.test(put);
      return isText && isMeant(text.slice(Math.max(0, index - 40), index), written, text.slice(end, end + 2)) ? put : undefined;
    }),
};
