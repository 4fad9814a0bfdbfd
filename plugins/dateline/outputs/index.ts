/** What is written besides HTML pages. A kind is a file here, a case in `writeOutput`, and its pages in `pages/`. */
import type { MachinePage } from "../pages/machine.ts";
import type { FeedPage, Page } from "../pages/page.ts";
import type { Site } from "../site.ts";
import { writeMachine } from "./machine.ts";
import { rssFeed } from "./rss.ts";

/** Pages that are data, not HTML: what `writeOutput` has no case for is a type error. */
export type DataPage = Extract<Page, FeedPage | MachinePage>;

const kinds: ReadonlySet<Page["kind"]> = new Set<DataPage["kind"]>(["feed", "machine"]);

export const isData = (page: Page): page is DataPage => kinds.has(page.kind);

/** The page's text: XML, JSON or plain. */
export function writeOutput(page: DataPage, site: Site): string | Promise<string> {
  switch (page.kind) {
    case "feed":
      return rssFeed(page, site);
    case "machine":
      return writeMachine(page, site);
  }
}
