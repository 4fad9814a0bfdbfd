/** ISINs that the text names as such, their check digit verified: `ISIN: FR0000121329`. */
import { isinsIn } from "../grammar/isin.ts";
import type { Draft } from "../draft.ts";
import type { Enricher } from "./enricher.ts";

/** Anywhere but in the legal text: the foot of a release often has them beside the contacts. */
const legal = new Set(["safe-harbor", "disclaimer"]);

const texts = ({ blocks }: Draft) => blocks.filter(({ part = "story" }) => !legal.has(part));

export const isins: Enricher = {
  name: "isins",
  enrich: (draft) => {
    const found = texts(draft).flatMap(({ text, line }) => isinsIn(text).map(({ isin }) => ({ isin, line })));
    const [first] = found;
    if (!first) return {};
    const at = first.line === undefined ? {} : { line: first.line };
    return { fields: { isins: { value: [...new Set(found.map(({ isin }) => isin))], rule: "ISIN with its check digit", ...at } } };
  },
};
