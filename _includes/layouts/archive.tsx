import type { JSX } from "preact";
import type { ArchivePage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** `/archive/`: all years and months, and what has no date. */
export function Archive({ page }: { readonly page: ArchivePage }): JSX.Element {
  const { site, ui, t, dates, href } = useTheme();
  return (
    <ui.Document title={t.archive} kind="archive">
      <header>
        <ui.Breadcrumb current={t.archive} />
        <h1>{t.archive}</h1>
        <p class="data">
          <span>{t.releases(site.archive.articles.length)}</span>
        </p>
      </header>
      {page.years.map(({ year, months }) => (
        <section class="year" aria-labelledby={`y-${year.key}`}>
          <h2 id={`y-${year.key}`}>
            <a href={href(year.url)}>{year.title}</a> <span class="count">{year.count}</span>
          </h2>
          <ul class="months">
            {months.toReversed().map(({ key, url, count }) => (
              <li>
                <a href={href(url)}>{dates.month(key)}</a> <span class="count">{count}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {page.undated.length > 0 && <ui.DateGroups groups={[{ date: "", articles: page.undated }]} />}
    </ui.Document>
  );
}
