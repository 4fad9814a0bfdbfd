import type { JSX } from "preact";
import { useTheme } from "../context.ts";

/** `/404.html`. With a script, the words of the address that is not there are searched for. */
export function NotFound(): JSX.Element {
  const { site, ui, t, href } = useTheme();
  return (
    <ui.Document title={t.notFound} kind="not-found">
      <h1>{t.notFound}</h1>
      <p>{t.notFoundText}</p>
      <p>
        <a href={href("/")}>{t.latest}</a> · <a href={href("/archive/")}>{t.archive}</a> · <a href={href("/tags/")}>{t.taxonomies.tags}</a>
      </p>
      {site.searchScript && <ui.SearchForm id="q" live />}
      <ui.SearchResults />
    </ui.Document>
  );
}
