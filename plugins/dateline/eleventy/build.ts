/** One build: from the content folder to all that the templates are given. */
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { createRenderer } from "../../../_includes/render.tsx";
import type { Archive } from "../archive/archive.ts";
import { discreet } from "../archive/hold.ts";
import { buildArchive } from "../archive/index.ts";
import { ingest, nowFor } from "../ingest.ts";
import type { Problem } from "../issues.ts";
import type { Options } from "../options.ts";
import { isData, writeOutput } from "../outputs/index.ts";
import { rssFeed } from "../outputs/rss.ts";
import { planPages, type Pages } from "../pages/index.ts";
import type { FeedPage, Page } from "../pages/page.ts";
import { countOf, countsOf, reportJson, summaryText, type Counts } from "../report.ts";
import type { Site } from "../site.ts";
import type { EleventyConfig } from "./config.ts";
import { collectionsOf, type Collections, type Item } from "./items.ts";
import { loadScript } from "./script.ts";
import { loadStylesheet } from "./stylesheet.ts";
import { loadTheme } from "./theme.ts";

/** What one build knows. In watch mode the next one has another. */
export interface Build {
  readonly site: Site;
  readonly pages: Pages;
  readonly collections: Collections;
  /** The item at a url, if the collection is one of ours. */
  readonly itemAt: (collection: unknown, url: string) => Item | undefined;
  readonly css: string;
  readonly script: string;
  /** A page's document: HTML, or a feed's XML. */
  readonly render: (page: Page) => string | Promise<string>;
  /** A feed's XML, for templates of a site's own. */
  readonly feed: (page: FeedPage) => Promise<string>;
}

const noTheme = (): string => "";

const prefixOf = (pathPrefix: string): string => `/${pathPrefix}/`.replace(/\/{2,}/g, "/");

async function tell(options: Options, problems: readonly Problem[], counts: Counts): Promise<void> {
  // Not to the standard output, which Eleventy writes pages to where it is asked for JSON.
  console.error(summaryText(problems, counts));
  if (options.report !== false) {
    await mkdir(dirname(resolve(options.report)), { recursive: true });
    await writeFile(resolve(options.report), reportJson(problems, counts));
  }
  const errors = countOf(problems, "error");
  if (options.strict && errors > 0) throw new Error(`Dateline: ${errors} document${errors === 1 ? " has an error" : "s have errors"}, and the option strict is set. They are listed above.`);
}

const siteProblems = (options: Options): Problem[] => (options.url === "" ? [{ code: "site-url-missing", path: "(options)" }] : []);

function siteOf(config: EleventyConfig, options: Options, archive: Archive, assets: Pick<Site, "stylesheet" | "script" | "earlyScript">): Site {
  const { title, description, language, timeZone } = options;
  const url = (options.url || "http://localhost:8080").replace(/\/$/, "");
  return { title, description, url, language, timeZone, pathPrefix: prefixOf(config.pathPrefix), archive, ...assets };
}

/** Eleventy's own plugin puts the path prefix before links, if the site has it. */
const prefixesLinks = (config: EleventyConfig): boolean => !config.hasPlugin("@11ty/eleventy/html-base-plugin");

/** Every array of items that a template can hold. */
function listsOf({ articles, ...groups }: Collections): ReadonlySet<unknown> {
  return new Set<unknown>([articles, ...Object.values(groups).flatMap((list) => list.map((group) => group.articles))]);
}

/** Reads the content and works out everything that is to be rendered; prints and writes the problems. */
export async function build(config: EleventyConfig, options: Options): Promise<Build> {
  const read = await ingest(resolve("."), options);
  const archive = buildArchive(read.articles, { now: nowFor(options), language: options.language, timeZone: options.timeZone, copies: options.copies });
  const problems = discreet([...siteProblems(options), ...read.problems, ...archive.problems]);
  await tell(options, problems, countsOf(read, archive));
  const includes = resolve(config.directories.includes);
  const style = options.theme ? await loadStylesheet(includes, options.tokens) : { url: "", css: "" };
  const script = options.theme ? await loadScript(includes) : { url: "", code: "", early: "" };
  const site = siteOf(config, options, archive, { stylesheet: style.url, script: script.url, earlyScript: script.early });
  const html = options.theme ? createRenderer(await loadTheme(includes), site, prefixesLinks(config)) : noTheme;
  const collections = collectionsOf(archive, { content: options.content, output: config.directories.output });
  const items = new Map(collections.articles.map((item) => [item.url, item]));
  const lists = listsOf(collections);
  return {
    site,
    css: style.css,
    script: script.code,
    pages: planPages(archive, options),
    collections,
    itemAt: (collection, url) => (lists.has(collection) ? items.get(url) : undefined),
    render: (page) => (isData(page) ? writeOutput(page, site) : html(page)),
    feed: (page) => rssFeed(page, site),
  };
}

/** Whether one folder is the other, or lies in it. */
export const liesIn = (inner: string, outer: string): boolean => `${resolve(inner)}/`.startsWith(`${resolve(outer)}/`);

/** `content/**`, as Eleventy ignores it. */
export const everythingIn = (folder: string): string => join(folder, "**").replaceAll("\\", "/");
