/** What of the theme a site uses: styles and scripts of the rest are not sent. */
import type { Archive } from "../archive/archive.ts";
import type { Options } from "../options.ts";
import { menusOf } from "../pages/menus.ts";
import { holds } from "../text/late-section.ts";
import type { Styled } from "../text/marks.ts";

/** Each has a file of that name in `styles/`, and may have one in `scripts/`. */
export type Feature = "authors" | "code" | "comments" | "formulas" | "languages" | "menus" | "style-guide" | "thumbnails";

const someBody = ({ published }: Archive, way: Styled): boolean => published.some(({ sections }) => sections.some((section) => holds(section, way)));

/** Several languages, or one that is written in other letters than Latin ones. */
const hasLanguages = ({ terms: { languages } }: Archive, language: string): boolean =>
  new Set([language, ...languages.map(({ key }) => key)]).size > 1 || new Intl.Locale(language).maximize().script !== "Latn";

/** In the cascade's order. A style guide shows them all. */
export function featuresOf(archive: Archive, { layout, language, styleGuide }: Pick<Options, "layout" | "language" | "styleGuide">): readonly Feature[] {
  const used: Readonly<Record<Feature, boolean>> = {
    authors: Object.keys(layout.authors ?? {}).length > 0,
    code: someBody(archive, "code"),
    comments: layout.comments !== undefined && layout.comments !== false,
    formulas: someBody(archive, "formulas"),
    languages: hasLanguages(archive, language),
    menus: Object.keys(menusOf(archive.published, layout.menu)).length > 0,
    "style-guide": styleGuide,
    thumbnails: archive.published.some(({ layout: { thumbnail } }) => thumbnail?.picture !== undefined),
  };
  const all: readonly Feature[] = ["authors", "code", "comments", "formulas", "languages", "menus", "thumbnails", "style-guide"];
  return all.filter((feature) => styleGuide || used[feature]);
}
