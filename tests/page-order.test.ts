import { expect, test } from "vitest";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { byTime } from "../plugins/dateline/eleventy/page-order.ts";
import { planPages } from "../plugins/dateline/pages/index.ts";
import { article, day } from "./setup/article.ts";

const articles = [
  article("a.txt", { published: day("2023-05-02"), tags: ["Halls"] }),
  article("b.txt", { published: day("2025-02-13"), tags: ["Robots"] }),
  article("c.txt", { published: day("2024-11-02"), tags: ["Cranes"] }),
  article("d.txt", { tags: ["Lifts"] }),
];
const archive = buildArchive(articles, { now: Date.parse("2025-03-01T00:00:00Z"), language: "en", timeZone: "UTC" });
const pages = planPages(archive, { title: "Acme News", description: "", pageSize: 2, feedSize: 2 });

test("pages that show articles of one time are made one after the other, and what has no time before them", () => {
  expect(byTime(pages.tag).map(({ url }) => url)).toEqual(["/tags/lifts/", "/tags/robots/", "/tags/cranes/", "/tags/halls/"]);
});

test("feeds too, all formats of one after the other", () => {
  const expected = ["/2025/feed.xml", "/tags/robots/feed.xml", "/feed.xml", "/feed.atom", "/feed.json", "/2024/feed.xml", "/tags/cranes/feed.xml", "/lang/en/feed.xml", "/2023/feed.xml", "/tags/halls/feed.xml"];
  expect(byTime(pages.feed).map(({ url }) => url)).toEqual(expected);
});
