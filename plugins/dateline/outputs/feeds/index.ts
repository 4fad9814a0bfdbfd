/** Feeds: an article is put into each format once, in however many feeds of one time it stands. */
import type { Article } from "../../article.ts";
import type { FeedPage } from "../../pages/page.ts";
import { recentTable } from "../../recent.ts";
import type { Site } from "../../site.ts";
import { atomEntry, atomFeed } from "./atom.ts";
import { channelOf } from "./channel.ts";
import { newestOf } from "./feed-date.ts";
import { feedItem, type FeedItem } from "./item.ts";
import { jsonFeed, jsonItem } from "./json-feed.ts";
import { rssFeed, rssItem } from "./rss.ts";

/** An item and what came of it. The text it was made of is kept with it: who asks again has looked at the text too. */
interface Written<T> {
  readonly sections: Article["sections"];
  readonly result: T;
}

/** Articles whose items are kept in each format, and as many of those before them: those of one feed, which is in several formats. A release has 5 KB of text, and V8 is slow to clear what was kept for long. */
const most = 100;

/** Asks once an article, as long as it is asked again soon. */
function onceEach<T>(of: (article: Article, first: Article | undefined) => T): (article: Article, first: Article | undefined) => T {
  const known = recentTable<Article, Written<T>>(most);
  return (article, first) => {
    const { sections } = article;
    const before = known.get(article);
    if (before?.sections === sections) return before.result;
    const result = of(article, first);
    known.set(article, { sections, result });
    return result;
  };
}

/** @returns a function from a feed's page to its XML or JSON; it remembers the articles that it has seen */
export function feedWriter(site: Site): (page: FeedPage) => string {
  const itemOf = onceEach((article, first) => feedItem(article, first, site));
  const written = <T>(write: (item: FeedItem) => T) => onceEach((article, first) => write(itemOf(article, first)));
  const rss = written(rssItem);
  const atom = written(atomEntry);
  const json = written(jsonItem);
  return (page) => {
    const all = <T>(of: (article: Article, first: Article | undefined) => T): T[] => page.articles.map((article) => of(article, page.firsts.get(article)));
    const channel = channelOf(page, site);
    const newest = newestOf(all(itemOf));
    switch (page.format) {
      case "rss":
        return rssFeed(channel, newest, all(rss));
      case "atom":
        return atomFeed(channel, newest, all(atom), site.title);
      case "json":
        return jsonFeed(channel, all(json), site.title);
    }
  };
}
