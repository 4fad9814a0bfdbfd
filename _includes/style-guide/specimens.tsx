/** Every component in each of its states. */
import type { JSX } from "preact";
import type { Page } from "../../plugins/dateline/pages/page.ts";
import type { Presentation } from "../../plugins/dateline/pages/presentation.ts";
import type { Components } from "../context.ts";
import { article, articles, group, headline, long, page, profile, terms, undated } from "./sample.ts";

export interface Specimen {
  /** `as usual`, `without a date` */
  readonly state: string;
  readonly shown: JSX.Element;
  /** What the component finds in its context. */
  readonly page?: Page;
  readonly presentation?: Partial<Presentation>;
}

/** Shown by themselves, or no part of what a reader sees. */
export const unshown: readonly (keyof Components)[] = ["Document", "Metadata", "Sidebar", "SafeHtml", "Picture", "Thumbnail"];

const usual = (shown: JSX.Element, also: Omit<Specimen, "state" | "shown"> = {}): Specimen => ({ state: "as usual", shown, ...also });

const months = ["2026-05", "2026-04", "2026-03"];
const menu = [{ title: "About us", url: "/style-guide/", children: [] }, { title: "Investors", url: "/style-guide/", children: [{ title: "Results", url: "/style-guide/", children: [] }] }];

const between = { number: 2, newest: "/style-guide/", newer: "/style-guide/", older: "/style-guide/", olderYear: "2025" };

type Specimens = { readonly [K in keyof Components]?: readonly Specimen[] };

/** @param ui the theme's components, or the site's own of the same name */
export const specimens = (ui: Components): Specimens => ({
  Masthead: [usual(<ui.Masthead />), { state: "with entries of documents", shown: <ui.Masthead />, presentation: { menus: { main: menu } } }],
  SiteName: [usual(<ui.SiteName />)],
  SiteMenu: [usual(<ul><ui.SiteMenu items={menu} /></ul>)],
  ThemeSwitch: [usual(<ui.ThemeSwitch />)],
  Footer: [usual(<ui.Footer />)],
  Breadcrumb: [usual(<ui.Breadcrumb current={article.title} />, { page }), { state: "below a long headline", shown: <ui.Breadcrumb current={long.title} />, page }],
  ListItem: [
    { state: "below its day", shown: <ui.ListItem article={article} show="time" level={3} /> },
    { state: "with a long headline and many symbols, below its month", shown: <ui.ListItem article={long} show="day" level={3} /> },
    { state: "a headline only", shown: <ui.ListItem article={headline} show="full" level={3} /> },
    { state: "without a date", shown: <ui.ListItem article={undated} show="full" level={3} /> },
  ],
  DateGroups: [usual(<ui.DateGroups groups={[{ date: "2026-05-04", articles: [article] }, { date: "", articles: [undated] }]} />)],
  Published: [
    { state: "to the minute", shown: <ui.Published at={article.published} show="full" /> },
    { state: "a day", shown: <ui.Published at={long.published} show="full" /> },
    { state: "none", shown: <ui.Published at={undefined} show="full" /> },
  ],
  Symbols: [usual(<ui.Symbols symbols={article.symbols} />), { state: "many", shown: <ui.Symbols symbols={long.symbols} /> }],
  Relations: [
    { state: "a copy", shown: <ui.Relations related={{ main: long, copies: [], stories: [] }} /> },
    { state: "a later version", shown: <ui.Relations related={{ revisedBy: long, revises: headline, copies: [], stories: [] }} /> },
  ],
  Contents: [usual(<ui.Contents headings={article.headings} />, { presentation: { toc: true } })],
  Sections: [{ state: "a story with all a text may have, and its boilerplate", shown: <ui.Sections article={article} />, page }],
  Contacts: [usual(<ui.Contacts contacts={article.contacts} />)],
  SourceLink: [usual(<ui.SourceLink article={article} />)],
  Copies: [usual(<ui.Copies copies={[long, headline]} />)],
  Terms: [usual(<ui.Terms terms={terms} />)],
  Share: [usual(<ui.Share title={article.title} url={article.url} />)],
  AuthorBox: [usual(<ui.AuthorBox />, { presentation: { authors: [{ name: "Ada Example", bio: "Writes about robots.", url: "https://example.com" }] } })],
  Neighbours: [usual(<ui.Neighbours older={headline} newer={long} />), { state: "of the newest", shown: <ui.Neighbours older={long} /> }],
  Related: [usual(<ui.Related articles={articles.slice(1)} />)],
  Comments: [usual(<ui.Comments />, { presentation: { comments: { service: "utterances", repo: "example/comments" } } })],
  Paging: [usual(<ui.Paging paging={between} />), { state: "of the first page", shown: <ui.Paging paging={{ older: "/style-guide/", olderYear: "2025" }} /> }],
  TermList: [usual(<ui.TermList terms={[group("Robots", 1204), group("Warehouses", 3)]} />)],
  Chart: [usual(<ui.Chart activity={["2026-01", "2026-02", "2026-03", "2026-04"].map((date, index) => ({ date, count: [2, 0, 5, 1][index] ?? 0 }))} />)],
  HeatMap: [usual(<ui.HeatMap years={[{ year: group("2026", 9), months: months.map((key, index) => ({ ...group(key, index * 4 + 1), key })) }]} />)],
  Company: [usual(<ui.Company profile={profile} />)],
  Languages: [usual(<ui.Languages />, { page: { ...page, article: { ...article, relations: { ...article.relations, translations: [{ id: "sample:5", url: "/style-guide/", title: "Acme Robotics eröffnet ein Werk", lang: "de" }] } } } })],
  LanguageHomes: [usual(<ul><ui.LanguageHomes /></ul>, { page: { ...page, languages: [{ lang: "en", title: "English", url: "/" }, { lang: "de", title: "Deutsch", url: "/lang/de/" }] } })],
  FeedList: [usual(<ui.FeedList feeds={[{ title: "Robots", page: "/style-guide/", count: 12, feeds: [] }]} />)],
  SearchForm: [usual(<ui.SearchForm id="specimen" />)],
  SearchResults: [usual(<ui.SearchResults />)],
});
