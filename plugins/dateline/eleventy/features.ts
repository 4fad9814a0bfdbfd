/** What of the theme a site uses: styles and scripts of the rest are not sent. */
import type { Archive } from "../archive/archive.ts";
import type { LayoutOptions } from "../layout/options.ts";
import { menusOf } from "../pages/menus.ts";

/** Each has a file of that name in `styles/`, and may have one in `scripts/`. */
export type Feature = "authors" | "code" | "comments" | "formulas" | "menus" | "thumbnails";

const someBody = ({ published }: Archive, holds: string): boolean => published.some(({ sections }) => sections.some(({ html }) => html.includes(holds)));

export function featuresOf(archive: Archive, layout: LayoutOptions): readonly Feature[] {
  const used: Readonly<Record<Feature, boolean>> = {
    authors: Object.keys(layout.authors ?? {}).length > 0,
    code: someBody(archive, '<span class="code-'),
    comments: layout.comments !== undefined && layout.comments !== false,
    formulas: someBody(archive, "<math"),
    menus: Object.keys(menusOf(archive.published, layout.menu)).length > 0,
    thumbnails: archive.published.some(({ layout: { thumbnail } }) => thumbnail?.picture !== undefined),
  };
  const all: readonly Feature[] = ["authors", "code", "comments", "formulas", "menus", "thumbnails"];
  return all.filter((feature) => used[feature]);
}
