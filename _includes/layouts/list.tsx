import type { JSX } from "preact";
import type { ListPage } from "../../plugins/dateline/pages/page.ts";
import { activityOf, monthsOfYear } from "../../plugins/dateline/archive/activity.ts";
import { taxonomies } from "../../plugins/dateline/archive/taxonomies.ts";
import { profileOf } from "../../plugins/dateline/archive/profile.ts";
import { useTheme } from "../context.ts";
import type { Messages } from "../i18n/messages.ts";

/** Fewer releases than this say nothing as a chart. */
const fewest = 4;

/** A year's months with their counts, in the order of the chart above them. */
function Months({ page: { months = [] } }: { readonly page: ListPage }): JSX.Element | null {
  const { t, dates, href } = useTheme();
  if (months.length === 0) return null;
  return (
    <nav class="months" aria-label={t.months}>
      <ul>
        {months.toReversed().map(({ key, url, count }) => (
          <li>
            <a href={href(url)}>{dates.month(key)}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What is known of a symbol, besides its releases. */
function About({ page: { taxonomy, term } }: { readonly page: ListPage }): JSX.Element | null {
  const { site, t, arrows, href } = useTheme();
  if (taxonomy !== "symbols" || !term) return null;
  const article = term.articles[0];
  const symbol = article?.symbols.find(({ id }) => id === term.key);
  const company = article?.companies.find(({ symbols }) => symbols.includes(term.key));
  const key = article && taxonomies.companies.terms(article).find(({ title }) => title === company?.name)?.key;
  const group = site.archive.terms.companies.find((one) => one.key === key);
  return (
    <p class="data">
      {company && <span>{group ? <a href={href(group.url)}>{group.title}</a> : company.name}</span>}
      {symbol && <span>{symbol.market}</span>}
      <a href={`https://www.tradingview.com/symbols/${term.slug}/`} rel="external">
        {t.symbolAtTradingView(term.key)} <span aria-hidden="true">{arrows.out}</span>
      </a>
    </p>
  );
}

/** When the releases of a year or a term came. */
function Activity({ page: { of, title, months, term } }: { readonly page: ListPage }): JSX.Element | null {
  const { ui } = useTheme();
  if (of === "year" && months) return <ui.Chart activity={monthsOfYear(title, months)} />;
  return term && term.count >= fewest ? <ui.Chart activity={activityOf(term.articles)} /> : null;
}

/** Symbols that stand in the same releases, with how many. */
function Alongside({ page: { alongside = [] } }: { readonly page: ListPage }): JSX.Element | null {
  const { t, href } = useTheme();
  if (alongside.length === 0) return null;
  return (
    <nav class="months" aria-label={t.alongside}>
      <ul>
        <li>{t.alongside}</li>
        {alongside.map(({ title, url, count }) => (
          <li>
            <a href={href(url)}>{title}</a> <span class="count">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** What a list's first page says of its term, above the articles. */
function Introduction({ page }: { readonly page: ListPage }): JSX.Element {
  const { ui } = useTheme();
  const { taxonomy, term, years = [] } = page;
  return (
    <>
      <About page={page} />
      {taxonomy === "companies" && term && <ui.Company profile={profileOf(term.title, term.articles)} />}
      <Activity page={page} />
      <Months page={page} />
      {page.of === "term" && <ui.Paging paging={{}} years={years} />}
      <Alongside page={page} />
    </>
  );
}

function Heading({ page }: { readonly page: ListPage }): JSX.Element {
  const { site, ui, t, href } = useTheme();
  const { number } = page.paging;
  const isFirst = number === undefined;
  if (page.of === "home" && isFirst) return <h1 class="hidden">{site.title}</h1>;
  const [feed] = page.feeds;
  const title = titleOf(page, t);
  return (
    <header>
      <ui.Breadcrumb current={isFirst ? (page.year ?? title) : t.pageNumber(number)} />
      <h1>{title}</h1>
      <p class="data">
        <span>{t.releases(page.total)}</span>
        {page.of === "term" && feed && (
          <a href={href(feed.url)} type="application/rss+xml">
            {t.followTerm(page.title)}
          </a>
        )}
      </p>
      {isFirst && <Introduction page={page} />}
    </header>
  );
}

function Empty(): JSX.Element {
  const { t } = useTheme();
  return (
    <section class="empty">
      <h2>{t.nothingYet}</h2>
      <p>{t.nothingYetHint}</p>
    </section>
  );
}

/** As the page is called, in its language. */
function titleOf({ of, title, year, paging: { number } }: ListPage, { undated, pageNumber }: Pick<Messages, "undated" | "pageNumber">): string {
  const named = of === "undated" ? undated : title;
  return [named, year, number === undefined ? undefined : pageNumber(number)].filter(Boolean).join(" · ");
}

/** Home, a year, a month, a term: a list of articles by date. */
export function List({ page }: { readonly page: ListPage }): JSX.Element {
  const { ui, presentation, t } = useTheme();
  const { lead, groups, paging, total, years = [] } = page;
  // Of a term, its years stand at its head.
  const isTerm = page.of === "term" && paging.number === undefined;
  return (
    <ui.Document title={titleOf(page, t)} kind={`list sidebar-${presentation.sidebar}`}>
      <div class="column">
        <Heading page={page} />
        {total === 0 ? <Empty /> : <ui.DateGroups groups={groups} {...(lead ? { lead } : {})} />}
        {page.of === "term" && total === 1 && <p class="data">{t.onlyRelease}</p>}
        <ui.Paging paging={paging} years={isTerm ? [] : years} />
      </div>
      <ui.Sidebar />
    </ui.Document>
  );
}
