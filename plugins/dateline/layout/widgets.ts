/** Widgets that are named and are not there: content's fault, and told as such. */
import { closest } from "fastest-levenshtein";
import type { UnplacedArticle } from "../article.ts";
import type { Problem } from "../issues.ts";
import { widgetName } from "./defaults.ts";
import type { LayoutOptions } from "./options.ts";

const namedBy = ({ widgets = [] }: LayoutOptions): readonly string[] => (Array.isArray(widgets) ? widgets : Object.values(widgets).flat());

/** @param known names of the theme's widgets and the site's own */
export function unknownWidgets(articles: readonly UnplacedArticle[], layout: LayoutOptions, known: readonly string[]): Problem[] {
  const there = new Set(known);
  const problems = (names: readonly string[], path: string): Problem[] =>
    names
      .filter((name) => !there.has(widgetName(name)))
      .map((name) => ({ code: "widget-unknown", path, detail: `${name}; did you mean ${closest(name, known)}?` }));
  return [...problems(namedBy(layout), "(options)"), ...articles.flatMap((article) => problems(article.layout.widgets ?? [], article.source.path))];
}
