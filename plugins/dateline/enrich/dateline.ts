/** Place, date and wire of the line that the release opens with. */
import type { Dateline } from "../article.ts";
import type { Block } from "../draft.ts";
import { remembered } from "../remembered.ts";
import { findDateline } from "./story-text.ts";
import type { Enricher } from "./enricher.ts";

/** Blocks that are looked through for another spelling. */
const most = 200;

const escaped = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** A name in any spelling. Places are few, and to compile such an expression takes longer than to look for it. */
const spellings = remembered((name) => new RegExp(`(?<![\\p{L}\\p{M}])${escaped(name)}(?![\\p{L}\\p{M}])`, "giu"));

/** How the running text spells a name that the dateline has in capitals: `MCLEAN` → `McLean`. */
function spelledElsewhere(name: string, blocks: readonly Block[]): string | undefined {
  const mention = spellings(name);
  for (const { text } of blocks.slice(0, most)) {
    const mixed = (text.match(mention) ?? []).find((found) => found !== found.toUpperCase() && /^[\p{Lu}'’]/u.test(found));
    if (mixed) return mixed;
  }
  return undefined;
}

/** Only a name that capitals hide has another spelling to look for. */
function respelled(dateline: Dateline, blocks: readonly Block[]): Dateline {
  const { place, location, text } = dateline;
  if (!place || !location || !text.includes(location.name.toUpperCase())) return dateline;
  const name = spelledElsewhere(location.name, blocks) ?? location.name;
  return { ...dateline, place: place.replace(location.name, () => name), location: { ...location, name } };
}

export const dateline: Enricher = {
  name: "dateline",
  enrich: ({ blocks }) => {
    const found = findDateline(blocks);
    if (!found) return {};
    const { length: _, ...value } = found.dateline;
    const { line } = found.block;
    return { fields: { dateline: { value: respelled(value, blocks), rule: "dateline", ...(line === undefined ? {} : { line }) } } };
  },
};
