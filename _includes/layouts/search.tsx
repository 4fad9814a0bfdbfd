import type { JSX } from "preact";
import type { SearchField, SearchPage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** In the order shown. */
const fields: readonly SearchField[] = ["year", "kind", "symbol", "tag", "wire", "provider", "lang"];

/** What results are narrowed down by. Without a script it would do nothing, so it is the script that shows it. */
function Choices({ page: { choices } }: { readonly page: SearchPage }): JSX.Element {
  const { t } = useTheme();
  const { kinds, symbols, tags, wires, providers, languages } = t.taxonomies;
  const titles: Readonly<Record<SearchField, string>> = { year: t.year, kind: kinds, symbol: symbols, tag: tags, wire: wires, provider: providers, lang: languages };
  return (
    <div class="choices" hidden>
      {fields.map((field) => (
        <label>
          {titles[field]}
          <select name={field}>
            <option value="">{t.searchAll}</option>
            {choices[field].map(({ value, title }) => (
              <option value={value}>{title}</option>
            ))}
          </select>
        </label>
      ))}
      <label>
        {t.searchSort}
        <select name="sort">
          <option value="">{t.searchByRelevance}</option>
          <option value="date">{t.searchByDate}</option>
        </select>
      </label>
    </div>
  );
}

/** Other ways to what is looked for. */
function Ways(): JSX.Element {
  const { t, href } = useTheme();
  const ways = [
    { url: "/archive/", title: t.archive },
    { url: "/symbols/", title: t.taxonomies.symbols },
    { url: "/companies/", title: t.taxonomies.companies },
    { url: "/tags/", title: t.taxonomies.tags },
  ];
  return (
    <p class="data">
      {ways.map(({ url, title }) => (
        <a href={href(url)}>{title}</a>
      ))}
    </p>
  );
}

/** `/search/` */
export function Search({ page }: { readonly page: SearchPage }): JSX.Element {
  const { ui, t } = useTheme();
  return (
    <ui.Document title={t.search} kind="search-page">
      <header>
        <ui.Breadcrumb current={t.search} />
        <h1>{t.search}</h1>
        <noscript>
          <p>{t.searchNeedsScript}</p>
        </noscript>
        <Ways />
      </header>
      <ui.SearchForm id="q" live>
        <Choices page={page} />
      </ui.SearchForm>
      <ui.SearchResults />
    </ui.Document>
  );
}
