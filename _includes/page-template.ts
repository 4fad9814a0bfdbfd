/** What the files in `src/` share: a template over all planned pages of one kind. */
import type { PageKind } from "../plugins/dateline/pages/index.ts";
import type { Page } from "../plugins/dateline/pages/page.ts";

/** What Eleventy hands to a page's template. */
export interface TemplateData {
  readonly planned: Page;
  readonly dateline: { readonly render: (page: Page) => string | Promise<string> };
}

export interface PageTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: (data: TemplateData) => string | Promise<string>;
}

/** @param kind as in `pages.<kind>` */
export const pageTemplate = (kind: PageKind): PageTemplate => ({
  data: {
    // All of `pages.<kind>`, or in a rebuild those that would not be the same again.
    pagination: { data: `dateline.due.${kind}`, size: 1, alias: "planned" },
    permalink: ({ planned }: TemplateData) => planned.url,
    eleventyExcludeFromCollections: true,
    // The page is the whole document: a site's default layout does not go around it.
    layout: false,
  },
  render: ({ planned, dateline }) => dateline.render(planned),
});
