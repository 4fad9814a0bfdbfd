/** One build: from the content folder to all that the templates are given. */
import { randomUUID } from "node:crypto";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fragmentTable } from "../../../_includes/fragments.tsx";
import { messagesFor } from "../../../_includes/i18n/index.ts";
import { createRenderer } from "../../../_includes/render.tsx";
import type { Archive } from "../archive/archive.ts";
import { discreet } from "../archive/hold.ts";
import type { ReadBySource } from "../incremental/article-digests.ts";
import { onlyPages, type Plan } from "../incremental/plan.ts";
import { nowFor } from "../ingest.ts";
import type { Problem } from "../issues.ts";
import { unknownWidgets } from "../layout/widgets.ts";
import type { Options } from "../options.ts";
import { isData, outputWriter, type DataPage } from "../outputs/index.ts";
import { planPages, type Pages } from "../pages/index.ts";
import type { FeedPage, Page } from "../pages/page.ts";
import { countOf, pagesText, reportJson, summaryText, type Counts } from "../report.ts";
import type { Site } from "../site.ts";
import { digestOf } from "../store/digest.ts";
import type { SiteConfig, Written } from "./config.ts";
import { readContent } from "./content.ts";
import { collectionsOf, type Collections, type Item } from "./items.ts";
import { featuresOf } from "./features.ts";
import { hasSameFrame, keepFrame, openMemory, type SiteMemory } from "./memory.ts";
import { openParts, type Jobs } from "./jobs.ts";
import { pageCount, passesOnPages } from "./page-files.ts";
import { makePages, type MadePages } from "./page-makers.ts";
import { planRebuild, type Rebuild, type RebuildGiven } from "./rebuild.ts";
import { noSearchNotes, openSearchNotes, type SearchNotes } from "./search-notes.ts";
import { isIn, isOwn, withSpan, type Share } from "./shard.ts";
import { loadScript, loadSearchScript } from "./script.ts";
import { everything, isWithin } from "./spans.ts";
import { removeShareImages } from "./share-images/folder.ts";
import type { ShareImages } from "./share-images/share-images.ts";
import { loadFeedStyle, loadStylesheet, loadTokens } from "./stylesheet.ts";
import { loadTheme } from "./theme.ts";
import type { Templates } from "./templates.ts";
import { openTimings, wantsTimings, type Timings } from "./timings.ts";

/** What one build knows. In watch mode the next one has another. */
export interface Build {
  readonly site: Site;
  readonly pages: Pages;
  /** Of these, the pages that Eleventy is to make: in a rebuild those that would not be the same again. */
  readonly due: Plan;
  readonly collections: Collections;
  /** The item at a url, if the collection is one of ours. */
  readonly itemAt: (collection: unknown, url: string) => Item | undefined;
  readonly css: string;
  readonly script: string;
  /** What browsers show a feed with; empty where the site has none. */
  readonly feedCss: string;
  /** The search's own script; empty where the site has no search. */
  readonly searchScript: string;
  /** A page's document: HTML, or a feed's XML. */
  readonly render: (page: Page) => string | Promise<string>;
  /** A feed's XML, for templates of a site's own. */
  readonly feed: (page: FeedPage) => Promise<string>;
  /** Makes the pages that Eleventy does not, after it has written its own. */
  readonly write: (before: readonly Written[]) => Promise<readonly Written[]>;
  /** From when on the site shows something else, with no file changed: milliseconds since 1970-01-01T00:00Z. */
  readonly until: number | undefined;
  /** After all is written. */
  readonly done: (written: readonly Written[]) => void;
  /** What is known of the texts for the search. */
  readonly searchNotes: () => SearchNotes;
  /** Work that goes on beside the build, for its timings. */
  readonly beside: Timings["beside"];
  /** After all is done: where the time went, if somebody asks. */
  readonly tellTimings: () => void;
  /** When nobody asks for its texts any more: another build has taken its place. */
  readonly close: () => Promise<void>;
}

const say = (text: string): void => console.error(`[dateline] ${text}`);

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

function siteOf(config: SiteConfig, options: Options, archive: Archive, assets: Pick<Site, "stylesheet" | "feedStylesheet" | "script" | "earlyScript" | "searchScript">): Site {
  const { title, description, language, languages, timeZone, license, me, logo, icon, share, feeds } = options;
  const { home, archive: years, taxonomies } = messagesFor(language);
  const labels = { home, archive: years, ...taxonomies };
  const url = (options.url || "http://localhost:8080").replace(/\/$/, "");
  return { title, description, url, language, languages, timeZone, license, me, share, feeds, labels, ...(logo ? { logo } : {}), ...(icon ? { icon } : {}), pathPrefix: prefixOf(config.pathPrefix), archive, ...assets };
}

/** What draws is loaded where the site wants it. */
async function shareImages({ published }: Archive, options: Options, { includes, output }: SiteConfig["directories"], share: Share | undefined): Promise<ShareImages> {
  // Whoever began the build has drawn them.
  const isPart = share?.build !== undefined;
  if (options.shareImages === false) {
    if (!isPart) await removeShareImages(output);
    return { images: new Map(), problems: [] };
  }
  const { makeShareImages } = await import("./share-images/share-images.ts");
  return makeShareImages(published, options, { tokens: await loadTokens(resolve(includes)), output, draws: !isPart, isOwn: ({ url }) => !share || isPart || isIn(share.shard, url) });
}

/** Eleventy's own plugin puts the path prefix before links, if the site has it. */
const prefixesLinks = (config: SiteConfig): boolean => !config.hasPlugin("@11ty/eleventy/html-base-plugin");

/** Every array of items that a template can hold. */
function listsOf({ articles, ...groups }: Collections): ReadonlySet<unknown> {
  return new Set<unknown>([articles, ...Object.values(groups).flatMap((list) => list.map((group) => group.articles))]);
}

/** Makes every page, and keeps nothing. */
const wholeBuild = (pages: Plan): Pick<Rebuild, "due" | "shared" | "remember" | "noting" | "notingLater"> => ({
  due: pages,
  shared: (work) => work(),
  remember: fragmentTable<string>(),
  noting: (render) => render,
  notingLater: (render) => async (page) => render(page),
});

export interface BuildSettings {
  /** Whether Eleventy writes files: pages that are only asked for are all made. */
  readonly writes: boolean;
  readonly templates: Templates;
  /** What this process is to make of the build; none: all of it. */
  readonly share?: Share | undefined;
  /** What it may ask other processes for. */
  readonly jobs?: Jobs | undefined;
  /** The process that this one works for, if there is one: it ends with that. */
  readonly parent?: number | undefined;
  /** When the process began, or the rebuild: on `performance.now`'s clock. */
  readonly begun?: number;
}

/** Reads the content and works out everything that is to be rendered; prints and writes the problems. */
export async function build(config: SiteConfig, options: Options, settings: BuildSettings): Promise<Build> {
  const timings = openTimings(settings);
  const memory = await timings.stage("store", () => openMemory(config, options, say));
  const close = async (): Promise<void> => memory?.store.close();
  try {
    return { ...(await buildWith(memory, timings, config, options, settings)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** A function of its own, so that what was read is not held by the functions of a build. */
const compared = (given: Omit<RebuildGiven, "read" | "store" | "clock">, read: ReadBySource, memory: SiteMemory | undefined, timings: Timings): Rebuild | undefined =>
  memory && timings.stage("comparing", () => planRebuild({ ...given, read, store: memory.folder, clock: memory.clock }));

/** Of fewer documents all pages are made by the time another process has begun. */
const manyDocuments = 3000;

interface Ahead {
  readonly documents: number;
  /** Of these, how many had to be read. */
  readonly fresh: number;
  readonly memory: SiteMemory;
  readonly output: string;
}

/** Most pages are to be made, as far as can be told before it is known: most documents are new, or what every page shows is. */
const isMostlyDue = ({ documents, fresh, memory, output }: Ahead): boolean => documents >= manyDocuments && (fresh > documents / 2 || !hasSameFrame(memory, output));

async function buildWith(memory: SiteMemory | undefined, timings: Timings, config: SiteConfig, options: Options, { writes, templates, share: given, jobs, parent }: BuildSettings): Promise<Omit<Build, "close">> {
  const instant = nowFor(options);
  const { output: folder } = config.directories;
  const direct = writes && !passesOnPages(config) ? templates.plain : new Map<string, string>();
  const builder = given?.build ?? randomUUID();
  const parts = memory && jobs && !given && direct.size > 0 && options.incremental ? openParts(jobs, { build: builder, store: memory.folder, now: instant }) : undefined;
  const onRead = (documents: number, fresh: number): void => {
    // They plan while this process does. Who draws pictures for links draws them before others look for them.
    if (memory && options.shareImages === false && isMostlyDue({ documents, fresh, memory, output: folder })) parts?.beginAhead(documents);
  };
  const { archive, avatars, counts, ...content } = await readContent({ options, memory, output: folder, instant, timings, onRead });
  const includes = resolve(config.directories.includes);
  const drawn = await timings.stage("share images", () => shareImages(archive, options, config.directories, given));
  const theme = options.theme ? await loadTheme(includes) : undefined;
  const widgets = theme ? unknownWidgets(archive.published, options.layout, Object.keys(theme.widgets)) : [];
  // Whoever began the build tells it.
  if (given?.build === undefined) await tell(options, discreet([...siteProblems(options), ...content.problems, ...drawn.problems, ...widgets]), counts);
  const features = featuresOf(archive, options);
  const style = options.theme ? await loadStylesheet(includes, options.tokens, features) : { url: "", css: "" };
  const script = options.theme ? await loadScript(includes, features) : { url: "", code: "", early: "" };
  const feedCss = options.theme ? await loadFeedStyle(includes, messagesFor(options.language).feedAsFeed) : "";
  const searchScript = options.theme && options.search ? await loadSearchScript(includes) : undefined;
  const site = siteOf(config, options, archive, { ...(searchScript ? { searchScript: searchScript.url } : {}), ...(feedCss ? { feedStylesheet: "/feed.css" } : {}), stylesheet: style.url, script: script.url, earlyScript: script.early });
  const collections = collectionsOf(archive, { content: options.content, output: folder });
  const items = new Map(collections.articles.map((item) => [item.url, item]));
  const lists = listsOf(collections);
  timings.since("theme, report");
  const pages = timings.stage("plan", () => planPages(archive, { ...options, search: searchScript !== undefined, avatars, drawnImages: drawn.images, instant }));
  const output = resolve(folder);
  const { archive: _, ...frame } = site;
  const share = await withSpan(given);
  const known = { archive, pages, frame: [memory?.frame, frame, prefixesLinks(config)], output, isOurs: templates.isOurs, builder, share };
  const rebuild = writes && options.incremental ? compared(known, content.read, memory, timings) : undefined;
  const own: Plan = share ? onlyPages(pages, (page) => isOwn(share, page)) : pages;
  const { due, shared, remember, noting, notingLater } = rebuild ?? wholeBuild(own);
  const html = noting(theme ? shared(() => createRenderer(theme, site, prefixesLinks(config), remember)) : noTheme);
  const write = outputWriter(site);
  const data = notingLater((page: DataPage) => write(page));
  const render: Build["render"] = (page) => timings.page(page.kind, () => (isData(page) ? data(page) : html(page)));
  const others = rebuild && parts ? { make: parts.make, parts: rebuild.parts, tell: say } : undefined;
  let made: MadePages = { written: [], parts: [] };
  return {
    site,
    due: Object.fromEntries(Object.entries(due).map(([kind, all]) => [kind, direct.has(kind) || share?.build !== undefined ? [] : all])),
    css: style.css,
    feedCss,
    script: script.code,
    searchScript: searchScript?.code ?? "",
    pages,
    collections,
    itemAt: (collection, url) => (lists.has(collection) ? items.get(url) : undefined),
    render,
    feed: async (page) => write(page),
    write: async (before) => {
      timings.since("Eleventy");
      const here = [...direct.keys()].flatMap((kind) => due[kind] ?? []);
      const spans = parts?.share(here, { planned: pageCount(own, direct.keys()), documents: counts.documents }) ?? [everything];
      made = await timings.stage("pages", async () => {
        const pagesMade = await makePages({ due, spans, render, templates: direct, output: folder, others, share, parent }, before);
        timings.reach(pagesMade.written.length);
        return pagesMade;
      }, here.filter((page) => isWithin(spans[0], page)).length);
      if (direct.size > 0 && share?.build === undefined) console.error(pagesText(made.written.length, pageCount(own, direct.keys())));
      return made.written;
    },
    // Who could not draw may be able to the next time.
    until: drawn.problems.some(({ code }) => code === "share-image-failed") ? 0 : content.until,
    done: (written) => {
      timings.since("Eleventy");
      timings.stage("keeping", () => rebuild?.done(written, made.parts));
      if (rebuild && memory && !share) keepFrame(memory, folder);
    },
    searchNotes: () => (rebuild && memory ? openSearchNotes(memory.store, digestOf(memory.frame), rebuild.textOf) : noSearchNotes),
    beside: timings.beside,
    tellTimings: () => {
      timings.since("waiting for the search");
      if (wantsTimings(process.env)) console.error(timings.lines(counts.documents, pageCount(own, Object.keys(own))).join("\n"));
    },
  };
}

/** Whether one folder is the other, or lies in it. */
export const liesIn = (inner: string, outer: string): boolean => `${resolve(inner)}/`.startsWith(`${resolve(outer)}/`);

/** `content/**`, as Eleventy ignores it. */
export const everythingIn = (folder: string): string => join(folder, "**").replaceAll("\\", "/");
