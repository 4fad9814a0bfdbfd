/** Two programs that people read feeds with find in ours what the archive holds: newsboat, and Python's feedparser. Debian packages: newsboat, python3-feedparser. */
import { mkdtemp } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../plugins/dateline/article.ts";
import { cacheFolder, root } from "../setup/paths.ts";
import { makeProject } from "../setup/project.ts";
import { run } from "../setup/run.ts";

interface ReadItem {
  readonly title: string;
  readonly id: string;
  readonly link: string;
  /** Seconds since 1970-01-01T00:00Z. */
  readonly published: number;
  readonly categories?: readonly (readonly [string, string])[];
  readonly authors: readonly string[] | string;
  readonly html: string;
}

type Found = Readonly<Record<"feedparser" | "newsboat", Readonly<Record<string, readonly ReadItem[]>>>>;

const python = "/usr/bin/python3";

const missing = async (): Promise<string | undefined> => {
  const feedparser = await run(python, ["-c", "import feedparser"], { cwd: root });
  const newsboat = await run("newsboat", ["--version"], { cwd: root });
  return feedparser.code === 0 && newsboat.code === 0 ? undefined : "newsboat and python3-feedparser are not installed (apt-get install newsboat python3-feedparser)";
};

const files = {
  "content/a.md": `---
title: "Acme & Sons: 1 < 2, ]]> and 🚀"
date: 2025-02-13T21:30:00+08:00
author: [Jane Roe, Max Muster]
categories: [Company]
tags: [Halls, "R&D"]
symbols: ["NYSE: ACME"]
link: https://wire.example/acme?a=1&b=2
summary: Acme & Sons opened a hall.
---

Acme & Sons opened [a hall](/halls/) for 1 < 2 robots. ]]> 🚀
`,
  "content/b.md": `---
title: افتتحت الشركة مصنعا
date: 2024-11-02
lang: ar
summary: مصنع جديد
---

افتتحت الشركة مصنعا جديدا في المدينة.
`,
  "content/c.md": "---\ntitle: A headline only\ndate: 2024-11-01\n---\n",
  "content/d.txt": " date 2021-11-02 Acme Partners with a Producer of Batteries\n\nSAN DIEGO, Nov. 02, 2021 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE: ACME) today announced a partnership.\n",
};

const named: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', nbsp: " " };

/** A title is text to one program, and HTML to the other. */
const decoded = (html: string): string => html.replace(/&(lt|gt|amp|quot|nbsp);/g, (_, name: string) => named[name] ?? "");

/** As both programs show it: without tags, white space single. */
const textOf = (html: string): string => decoded(html.replace(/<[^>]*>/g, " ")).replace(/\s+/g, " ").trim();

const wordsOf = ({ sections }: Article): string => textOf(sections.filter(({ kind }) => kind !== "source").map(({ title, html }) => `${title ?? ""} ${html}`).join(" "));

const shown = (item: ReadItem, link: string) => ({ title: decoded(item.title), id: item.id, link, published: item.published });

describe("what feed readers find is what the archive holds", async () => {
  const reason = await missing();
  if (reason) console.warn(`Skipped: ${reason}`); // oxlint-disable-line no-console

  test.skipIf(reason !== undefined)("titles, ids, links, dates, categories, authors and text, in RSS and Atom", async () => {
    const project = await makeProject({ files, options: `{ url: "https://news.example", search: false }` });
    const { code, stdout, stderr } = await project.build(["--pathprefix=/newsroom/"]);
    expect(code, stdout + stderr).toBe(0);
    const read = await project.dateline("read", "content", "--json");
    const articles: Article[] = read.stdout.trim().split("\n").map((line): Article => JSON.parse(line));
    const held = articles.toSorted((a, b) => (b.published?.epoch ?? 0) - (a.published?.epoch ?? 0));
    expect(held.length).toBe(4);
    const paths = ["feed.xml", "feed.atom"].map((name) => join(project.folder, "_site", name));
    const readers = await run(python, [join(root, "tests/site/read-feeds.py"), await mkdtemp(join(cacheFolder(), "feeds-")), ...paths], { cwd: root });
    expect(readers.code, readers.stderr).toBe(0);
    const found: Found = JSON.parse(readers.stdout);
    const urls = ["2025/02/acme-and-sons-1-2-and/", "2024/11/afttht-alshrkt-msnea/", "2024/11/a-headline-only/", "2021/11/acme-partners-with-a-producer-of-batteries/"].map((path) => `https://news.example/newsroom/${path}`);
    for (const [reader, path] of (["feedparser", "newsboat"] as const).flatMap((name) => paths.map((one) => [name, one] as const))) {
      const items = found[reader][path] ?? [];
      expect(items.map((item) => shown(item, item.link)), `${reader} ${path}`).toEqual(
        held.map(({ title, published }, index) => ({ title, id: urls[index], link: urls[index], published: (published?.epoch ?? 0) / 1000 })),
      );
      // What is only a headline has no text, or its own words.
      expect(items.map(({ html, title }) => (textOf(html) === decoded(title) ? "" : textOf(html))), `${reader} ${path}`).toEqual(held.map(wordsOf));
      expect(items[0]?.html).toContain('href="https://news.example/newsroom/halls/"');
    }
    const [first] = found.feedparser[paths[0] ?? ""] ?? [];
    expect(first?.authors).toEqual(["Jane Roe", "Max Muster"]);
    expect(first?.categories).toEqual([
      ["https://news.example/newsroom/categories/", "Company"],
      ["https://news.example/newsroom/tags/", "Halls"],
      ["https://news.example/newsroom/tags/", "R&D"],
      ["https://www.globenewswire.com/rss/stock", "NYSE:ACME"],
    ]);
  });
});
