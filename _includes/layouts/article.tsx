import type { JSX } from "preact";
import type { ArticlePage } from "../../plugins/dateline/pages/page.ts";
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

/** `/2025/02/<slug>/` */
export function Article({ page }: { readonly page: ArticlePage }): JSX.Element {
  const { ui, presentation, foreign } = useTheme();
  const { article } = page;
  const other = foreign(article.lang);
  return (
    <ui.Document title={article.title} kind={`single sidebar-${presentation.sidebar}`}>
      <article class="article">
        <ui.Breadcrumb current={article.title} />
        <header>
          <h1 {...other}>{article.title}</h1>
          {article.lead && <p class="lead" {...other}>{article.lead}</p>}
          <Facts page={page} />
          <ui.Languages />
          <ui.Symbols symbols={article.symbols} />
          <ui.Relations related={page.related} />
        </header>
        <ui.Thumbnail article={article} place="post" />
        <ui.Contents headings={article.headings} />
        <ui.Sections article={article} />
        <footer>
          <ui.SourceLink article={article} />
          <ui.Copies copies={page.related.copies} />
          <ui.Terms terms={page.terms} />
          <ui.Share title={article.title} url={article.url} />
        </footer>
        <ui.AuthorBox />
        {presentation.pager && <ui.Neighbours {...page} />}
        <ui.Related articles={page.related.stories} />
        <ui.Comments />
      </article>
      <ui.Sidebar />
    </ui.Document>
  );
}
