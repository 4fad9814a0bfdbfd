/** `eleventy-plugin-dateline/theme`: what a component, layout or widget of a site's own is written with. */
export { Fragment, h } from "preact";
export type { JSX } from "preact";
export type { Article } from "../plugins/dateline/article.ts";
export type { ArticlePage, ArchivePage, ListPage, Page, TermsPage } from "../plugins/dateline/pages/page.ts";
export { useTheme, type Components, type ThemeContext, type Widget } from "./context.ts";
