/**
 * Blogger's export, an Atom feed of posts, pages, comments, templates and settings: the kind is a category of the scheme
 * `http://schemas.google.com/g/2005#kind`, in Google Takeout's newer form an element `blogger:type`.
 */
import { readXmlFeed, type Adapt } from "./feed.ts";
import { rootName } from "./feed/root.ts";
import type { Entry } from "./feed/entries.ts";
import type { Item } from "./item.ts";
import type { Reader } from "./reader.ts";

const kindTerm = /schemas\.google\.com\/blogger\/2008\/kind#(\w+)/;
const newKind = /<blogger:type>\s*(\w+)/;
const newStatus = /<blogger:status>\s*(\w+)/;

const kindOf = (xml: string): string => (newKind.exec(xml) ?? kindTerm.exec(xml))?.[1]?.toLowerCase() ?? "post";

const isKind = (category: string): boolean => category.includes("schemas.google.com/");

/** Labels are the author's tags; Blogger has no categories. */
function post(item: Item, { xml }: Entry): Item {
  const labels = item.categories?.value.filter((category) => !isKind(category)) ?? [];
  const isLive = (newStatus.exec(xml)?.[1] ?? "LIVE").toUpperCase() === "LIVE";
  return {
    ...item,
    categories: undefined,
    tags: item.categories && labels.length > 0 ? { ...item.categories, value: labels, rule: "blogger: label" } : undefined,
    draft: item.draft ?? (isLive ? undefined : { value: true, rule: "blogger: status", line: item.line }),
    markup: "html",
  };
}

const adapt: Adapt = (item, entry) => {
  const kind = kindOf(entry.xml);
  return kind === "post" || kind === "page" ? post(item, entry) : { skipped: `${kind}: ${item.title?.value.slice(0, 80) ?? ""}` };
};

export const blogger: Reader = {
  name: "blogger",
  detect: ({ text }) => rootName(text) === "feed" && /schemas\.google\.com\/(?:blogger\/|g\/2005#kind)/.test(text.slice(0, 16_000)),
  read: ({ text }) => readXmlFeed(text, adapt),
};
