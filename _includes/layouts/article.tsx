import type { JSX } from "preact";
import type { ArticlePage } from "../../plugins/dateline/pages/page.ts";
import { direction } from "../direction.ts";
import { useTheme } from "../context.ts";

function Facts({ page: { article, terms } }: { readonly page: ArticlePage }): JSX.Element {
  const { ui, t, href } = useTheme();
  const [place] = terms.places;
  const parties = [...terms.providers, ...terms.wires.filter(({ title }) => title !== terms.providers[0]?.title)];
  return (
    <p class="data">
      <ui.Published at={article.published} show="full" />
      {parties.length > 0 && (
        <span>
          {parties.map(({ title, url }, index) => (
            <>
              {index > 0 && " / "}
              <a href={href(url)}>{title}</a>
            </>
          ))}
        </span>
      )}
      {article.dateline?.place && <span>{place ? <a href={href(place.url)}>{article.dateline.place}</a> : article.dateline.place}</span>}
      {terms.kinds.map(({ title, url }) => (
        <a href={href(url)}>{title}</a>
      ))}
      {article.authors.length > 0 && <span>{article.authors.join(", ")}</span>}
      {article.words > 0 && <span>{t.minutes(article.minutes)}</span>}
    </p>
  );
}

function Contents({ page: { article } }: { readonly page: ArticlePage }): JSX.Element | null {
  const { t } = useTheme();
  if (article.layout.toc !== true || article.headings.length === 0) return null;
  return (
    <nav class="toc" aria-label={t.contents}>
      <h2>{t.contents}</h2>
      <ol>
        {article.headings.map(({ id, text, level }) => (
          <li class={`level-${level}`}>
            <a href={`#${id}`}>{text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** `/2025/02/<slug>/` */
export function Article({ page }: { readonly page: ArticlePage }): JSX.Element {
  const { ui } = useTheme();
  const { article } = page;
  const { sidebar = "none", widgets = ["recent", "symbols", "taglist"], pager = true } = article.layout;
  return (
    <ui.Document title={article.title} kind={`single sidebar-${sidebar}`}>
      <article class="article" lang={article.lang} dir={direction(article.lang)}>
        <ui.Breadcrumb current={article.title} />
        <header>
          <h1>{article.title}</h1>
          {article.lead && <p class="lead">{article.lead}</p>}
          <Facts page={page} />
          <ui.Symbols symbols={article.symbols} />
          <ui.Relations related={page.related} />
        </header>
        <Contents page={page} />
        <ui.Sections article={article} />
        <footer>
          <ui.SourceLink article={article} />
          <ui.Copies copies={page.related.copies} />
          <ui.Terms terms={page.terms} />
        </footer>
        {pager && <ui.Neighbours {...page} />}
        <ui.Related articles={page.related.stories} />
      </article>
      {sidebar !== "none" && <ui.Sidebar widgets={widgets} />}
    </ui.Document>
  );
}
