/** Sites that make feeds of their own with Eleventy's plugin, of our collections. */
import { parseAtomFeed } from "feedsmith";
import { expect, test } from "vitest";
import { builtSite } from "../setup/built.ts";
import { makeProject } from "../setup/project.ts";

const config = `import dateline from "eleventy-plugin-dateline";
import { feedPlugin } from "@11ty/eleventy-plugin-rss";

export default (eleventyConfig) => {
  eleventyConfig.addPlugin(dateline, { url: "https://news.example", search: false });
  eleventyConfig.addPlugin(feedPlugin, {
    type: "atom",
    outputPath: "/mine.xml",
    collection: { name: "articles", limit: -2 },
    metadata: { language: "en", title: "My feed", base: "https://news.example/", author: { name: "Acme" } },
  });
};
`;

const own = `---
permalink: /own.txt
---
{{ collections.articles | getNewestCollectionItemDate | dateToRfc3339 }}
{% for item in collections.articles %}{{ item.date | dateToRfc822 }} {{ item.url | htmlBaseUrl("https://news.example/") }} {{ item.templateContent | renderTransforms(item.page, "https://news.example/") | safe }}
{% endfor %}`;

// The template turns a collection round, and takes the first of that: of ours, newest first, the newest are the last.
test("the plugin's template and its filters work on our collections", async () => {
  const files = {
    "package.json": `{ "type": "module" }`,
    "eleventy.config.js": config,
    "own.njk": own,
    "content/a.md": "---\ntitle: Acme & Sons\ndate: 2025-02-13T13:30:00Z\n---\n\nSee [the hall](/halls/).\n",
    "content/b.md": "---\ntitle: Older\ndate: 2024-11-02\n---\n\nOld.\n",
    "content/c.md": "---\ntitle: Oldest\ndate: 2023-11-02\n---\n\nVery old.\n",
  };
  const site = await builtSite(await makeProject({ files }));
  const feed = parseAtomFeed(site.get("mine.xml") ?? "");
  expect(feed.entries?.map(({ title, id, updated }) => [title?.value, id, updated])).toEqual([
    ["Older", "https://news.example/2024/11/older/", "2024-11-02T12:00:00Z"],
    ["Acme & Sons", "https://news.example/2025/02/acme-and-sons/", "2025-02-13T13:30:00Z"],
  ]);
  expect(site.get("own.txt")).toContain("2025-02-13T13:30:00Z");
  expect(site.get("own.txt")).toContain("Thu, 13 Feb 2025 13:30:00 +0000 https://news.example/2025/02/acme-and-sons/");
  expect(site.get("own.txt")).toContain('href="https://news.example/halls/"');
});
