/** What is written besides HTML pages. A kind is a file here, a case in `outputWriter`, and its pages in `pages/`. */
import type { MachinePage } from "../pages/machine.ts";
import type { FeedPage, OpmlPage, Page } from "../pages/page.ts";
import type { Site } from "../site.ts";
import { feedWriter } from "./feeds/index.ts";
import { opml } from "./feeds/opml.ts";
import { writeMachine } from "./machine.ts";

/** Pages that are data, not HTML: what `outputWriter` has no case for is a type error. */
export type DataPage = Extract<Page, FeedPage | OpmlPage | MachinePage>;

const kinds: ReadonlySet<Page["kind"]> = new Set<DataPage["kind"]>(["feed", "opml", "machine"]);

export const isData = (page: Page): page is DataPage => kinds.has(page.kind);

/** @returns a function from a page to its text: XML, JSON or plain. One a build: it remembers what several pages share */
export function outputWriter(site: Site): (page: DataPage) => string | Promise<string> {
  const feed = feedWriter(site);
  return (page) => {
    switch (page.kind) {
      case "feed":
        return feed(page);
      case "opml":
        return opml(page, site);
      case "machine":
        return writeMachine(page, site);
    }
  };
}
