import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** A field that leads to the search page. */
export default function Search(): JSX.Element | null {
  const { site, ui, t } = useTheme();
  if (!site.searchScript) return null;
  return (
    <section class="widget">
      <h2>{t.search}</h2>
      <ui.SearchForm id="widget-q" />
    </section>
  );
}
