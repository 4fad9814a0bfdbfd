/** What the files in `src/` share: a template over all planned pages of one kind. */
import type { PageKind } from "../plugins/dateline/pages/index.ts";
import type { Page } from "../plugins/dateline/pages/page.ts";

/** What Eleventy hands to a page's template. */
export interface TemplateData {
  readonly planned: Page;
  readonly dateline: { readonly render: (page: Page) => string | Promise<string> };
}

type Render = (data: TemplateData) => string | Promise<string>;

export interface PageTemplate {
  readonly data: Readonly<Record<string, unknown>>;
  readonly render: Render;
}

/** All of `pages.<kind>`, or in a rebuild those that would not be the same again. */
const due = "dateline.due.";

const permalink = ({ planned }: TemplateData): string => planned.url;

const render: Render = ({ planned, dateline }) => dateline.render(planned);

// The page is the whole document: a site's default layout does not go around it.
const settings = { permalink, eleventyExcludeFromCollections: true, layout: false };

/** @param kind as in `pages.<kind>` */
export const pageTemplate = (kind: PageKind): PageTemplate => ({
  data: { pagination: { data: due + kind, size: 1, alias: "planned" }, ...settings },
  render,
});

/** What a template's file exports. */
export interface TemplateModule {
  readonly default?: unknown;
  readonly data?: unknown;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;

/**
 * Which pages a template makes, if it does no more than write each planned page to its url.
 * @returns undefined for a template that somebody has changed
 */
export function plainKind({ default: renders, data }: TemplateModule): string | undefined {
  if (renders !== render || !isRecord(data)) return undefined;
  const { pagination, eleventyAllowMissingExtension: _, ...others } = data;
  const isOurs = JSON.stringify(Object.keys(others)) === JSON.stringify(Object.keys(settings)) && Object.entries(settings).every(([name, value]) => others[name] === value);
  const from = isRecord(pagination) && pagination["size"] === 1 ? pagination["data"] : undefined;
  return isOurs && typeof from === "string" && from.startsWith(due) ? from.slice(due.length) : undefined;
}
