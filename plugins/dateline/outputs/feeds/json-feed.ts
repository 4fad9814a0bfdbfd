/** JSON Feed 1.1 (jsonfeed.org/version/1.1). What it has no word for stands in the extension `_dateline`. */
import type { Channel } from "./channel.ts";
import { rfc3339 } from "./feed-date.ts";
import type { FeedItem } from "./item.ts";
import { jsonFile } from "../json.ts";
import { said } from "../said.ts";

const attachment = ({ url, type, length }: FeedItem["media"][number]) => ({ url, mime_type: type, ...(length === undefined ? {} : { size_in_bytes: length }) });

/** An item must have a text: a headline is one. */
const text = ({ html, summary, title }: FeedItem) => (html ? { content_html: html } : { content_text: summary || title });

export const jsonItem = (item: FeedItem): Readonly<Record<string, unknown>> =>
  said({
    id: item.id,
    url: item.url,
    external_url: item.original,
    title: item.title,
    summary: item.summary,
    ...text(item),
    image: item.media[0]?.url,
    date_published: item.published && rfc3339(item.published),
    date_modified: item.updated && rfc3339(item.updated),
    authors: item.authors.map((name) => ({ name })),
    tags: [...new Set(item.categories.map(({ name }) => name))],
    language: item.lang,
    attachments: item.media.map(attachment),
    _dateline: { categories: item.categories, ...(item.replaces ? { replaces: item.replaces } : {}) },
  });

/** @param items newest first */
export const jsonFeed = (channel: Channel, items: readonly unknown[], publisher: string): string =>
  jsonFile({
    version: "https://jsonfeed.org/version/1.1",
    title: channel.title,
    home_page_url: channel.home,
    feed_url: channel.self,
    description: channel.description,
    language: channel.lang,
    authors: [{ name: publisher }],
    ...(channel.previous ? { next_url: channel.previous } : {}),
    ...(channel.hub ? { hubs: [{ type: "WebSub", url: channel.hub }] } : {}),
    items,
  });
