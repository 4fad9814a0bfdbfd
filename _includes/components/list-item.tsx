import type { JSX } from "preact";
import type { Article } from "../../plugins/dateline/article.ts";
import { symbolUrl } from "../../plugins/dateline/archive/taxonomies.ts";
import { useTheme } from "../context.ts";

interface Props {
  readonly article: Article;
  /** What the heading above leaves to say of the date. */
  readonly show: "time" | "day" | "full";
  readonly level: 2 | 3;
  /** The lead story of the page. */
  readonly leads?: boolean;
  /** Without its summary. */
  readonly brief?: boolean;
}

/** A line of a list: headline, data line, two lines of summary. The same everywhere. */
export function ListItem({ article, show, level, leads, brief }: Props): JSX.Element {
  const { ui, t, foreign, arrows, href } = useTheme();
  const { lang, dir } = foreign(article.lang);
  const Heading = `h${level}` as const;
  const facts = [article.wire ?? article.provider?.name, article.dateline?.place].filter(Boolean);
  const { revises } = article.relations;
  const headlineOnly = article.sections.every(({ kind }) => kind === "source");
  return (
    <article class={leads ? "item lead-story" : headlineOnly ? "item brief" : "item"} dir={dir}>
      <ui.Thumbnail article={article} place="list" />
      <Heading class="headline">
        <a href={href(article.url)} lang={lang}>{article.title}</a>
      </Heading>
      <p class="data">
        <ui.Published at={article.published} show={show} />
        {facts.map((fact) => (
          <span>{fact}</span>
        ))}
        {article.symbols.slice(0, 4).map(({ id, exchange, ticker }) => (
          <a href={href(symbolUrl({ exchange, ticker }))}>{id}</a>
        ))}
        {revises && <a class="corrected" href={href(revises.url)}>{t.corrected}</a>}
        {headlineOnly && <span>{t.headlineOnly}</span>}
        {headlineOnly && article.link && (
          <a href={article.link} rel="external">
            {t.original} <span aria-hidden="true">{arrows.out}</span>
          </a>
        )}
      </p>
      {!brief && article.summary && <p class="summary" lang={lang}>{article.summary}</p>}
    </article>
  );
}
