import type { JSX } from "preact";
import type { ArchivePage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** `/archive/`: all years and months, and what has no date. */
export function Archive({ page }: { readonly page: ArchivePage }): JSX.Element {
  const { site, ui, t, href, foreign } = useTheme();
  return (
    <ui.Document title={t.archive} kind="archive">
      <header>
        <ui.Breadcrumb current={t.archive} />
        <h1>{t.archive}</h1>
        <p class="data">
          <span>{t.releases(site.archive.articles.length)}</span>
        </p>
      </header>
      {page.years.length > 0 && <ui.HeatMap years={page.years} />}
      {page.undated.length > 0 && <ui.DateGroups groups={[{ date: "", articles: page.undated }]} />}
      {page.allUndated && (
        <p>
          <a href={href(page.allUndated.url)}>
            {t.undated}: {t.releases(page.allUndated.count)}
          </a>
        </p>
      )}
      {page.withdrawn.length > 0 && (
        <section>
          <h2>{t.withdrawn}</h2>
          <ul>
            {page.withdrawn.map(({ url, title, lang, published }) => (
              <li>
                <a href={href(url)} {...foreign(lang)}>
                  {title}
                </a>{" "}
                <span class="data">
                  <ui.Published at={published} show="full" />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </ui.Document>
  );
}
