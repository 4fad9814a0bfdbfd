/** Place, date and wire of the line that the release opens with. */
import { findDateline } from "./story-text.ts";
import type { Enricher } from "./enricher.ts";

export const dateline: Enricher = {
  name: "dateline",
  enrich: ({ blocks }) => {
    const found = findDateline(blocks);
    if (!found) return {};
    const { length: _, ...value } = found.dateline;
    const { line } = found.block;
    return { fields: { dateline: { value, rule: "dateline", ...(line === undefined ? {} : { line }) } } };
  },
};
