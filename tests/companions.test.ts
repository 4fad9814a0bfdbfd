/** Files that tell something of documents near them: what is used of them, and that none is published or lost. */
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { readGiven } from "../plugins/dateline/cli/documents.ts";
import { ingest, ingestFiles, type Ingested } from "../plugins/dateline/ingest.ts";
import { resolveOptions } from "../plugins/dateline/options.ts";
import { surroundings } from "../plugins/dateline/readers/companions/index.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-companions-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

async function read(files: Files, options: Parameters<typeof resolveOptions>[0] = {}): Promise<Ingested> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, "content", path)), { recursive: true });
    await writeFile(join(root, "content", path), content);
  }
  return ingest(root, resolveOptions(options));
}

const codesOf = ({ problems }: Ingested, path: string): string[] => problems.filter((problem) => problem.path === path).map(({ code }) => code);

const ruleOf = (article: UnplacedArticle | undefined, field: string) => article?.source.fields[field];

const picture = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]);

const nikolaMeta = ".. title: Acme Robotics Opens a Second Plant\n.. slug: second-plant\n.. date: 2021-11-02 10:00:00 UTC\n.. tags: Plants,Houston\n.. link: \n.. type: text\n";

describe("a side-car", () => {
  test.each([
    ["Nikola's own lines", nikolaMeta, 1],
    ["YAML between fences", "---\ntitle: Acme Robotics Opens a Second Plant\nslug: second-plant\ndate: 2021-11-02 10:00:00 UTC\ntags: [Plants, Houston]\n---\n", 2],
    ["TOML between fences", '+++\ntitle = "Acme Robotics Opens a Second Plant"\nslug = "second-plant"\ndate = "2021-11-02 10:00:00 UTC"\ntags = "Plants,Houston"\n+++\n', 2],
    ["bare YAML", "title: Acme Robotics Opens a Second Plant\nslug: second-plant\ndate: 2021-11-02 10:00:00 UTC\ntags: [Plants, Houston]\n", 1],
  ])("in %s has the fields of the document beside it", async (_, meta, line) => {
    const ingested = await read({ "posts/plant.rst": "It is in Houston.\nIt is big.\n", "posts/plant.meta": meta });
    const [article, ...others] = ingested.articles;
    expect(others).toEqual([]);
    expect(article).toMatchObject({ title: "Acme Robotics Opens a Second Plant", titleFrom: "given", slug: "second-plant", tags: ["Plants", "Houston"], published: { iso: "2021-11-02T10:00:00Z" } });
    expect(article?.source).toMatchObject({ path: "posts/plant.rst", reader: "rst" });
    expect(ruleOf(article, "title")).toEqual({ rule: "side-car plant.meta: title", line });
    expect(ingested.documents).toBe(2);
    expect(ingested.without).toBe(1);
    expect(codesOf(ingested, "posts/plant.meta")).toEqual(["companion"]);
  });

  test.each([
    ["Markdown", "plant.md", "# Why Houston\n\nIt is near.\n", "Why Houston It is near."],
    ["reStructuredText", "plant.rst", "Why Houston\n===========\n\nIt is near.\n", "Why Houston It is near."],
  ])("leaves a heading that is not the title in the text of %s", async (_, path, text, shown) => {
    const { articles } = await read({ [path]: text, "plant.meta": nikolaMeta });
    expect(articles[0]?.title).toBe("Acme Robotics Opens a Second Plant");
    expect(articles[0]?.sections.map((section) => section.text.replace(/\s+/g, " ")).join(" ")).toBe(shown);
  });

  test("of a translation has its words, and that of the original what both share", async () => {
    const { articles } = await read({
      "plant.md": "It is in Houston.\n",
      "plant.meta": `${nikolaMeta}.. status: draft\n`,
      "plant.fr.md": "Elle est à Houston.\n",
      "plant.fr.meta": ".. title: Acme ouvre une deuxième usine\n",
      "plant.de.md": "# Acme eröffnet ein Werk\n\nEs liegt in Houston.\n",
    });
    expect(articles.map(({ source, title, lang, draft, published }) => [source.path, title, lang, draft, published?.day])).toEqual([
      ["plant.de.md", "Acme eröffnet ein Werk", "de", true, "2021-11-02"],
      ["plant.fr.md", "Acme ouvre une deuxième usine", "fr", true, "2021-11-02"],
      ["plant.md", "Acme Robotics Opens a Second Plant", "en", true, "2021-11-02"],
    ]);
  });

  test("in Eleventy's JSON is one too", async () => {
    const ingested = await read({ "news/plant.md": "It is in Houston.\n", "news/plant.11tydata.json": '{\n  "title": "Acme Opens a Plant",\n  "date": "2021-11-02"\n}\n' });
    expect(ingested.articles.map(({ title, published }) => [title, published?.day])).toEqual([["Acme Opens a Plant", "2021-11-02"]]);
    expect(ruleOf(ingested.articles[0], "published")).toEqual({ rule: "side-car plant.11tydata.json: date", line: 3 });
  });

  test("without its document is reported", async () => {
    const ingested = await read({ "plant.meta": nikolaMeta, "other.rst": "It is in Houston.\n", "plant.jpg": picture });
    expect(codesOf(ingested, "plant.meta")).toEqual(["side-car"]);
  });

  test("has its faults reported with it, once", async () => {
    const ingested = await read({ "plant.md": "It is in Houston.\n", "plant.fr.md": "Elle est à Houston.\n", "plant.meta": ".. title: Acme\n.. date: 2021-02-30\n" });
    expect(ingested.problems.filter(({ code }) => code === "date-invalid")).toEqual([{ code: "date-invalid", path: "plant.meta", line: 2, detail: 'date: "2021-02-30"' }]);
  });

  test("gives an empty document its headline", async () => {
    const ingested = await read({ "plant.html": "\n", "plant.meta": nikolaMeta });
    expect(ingested.articles.map(({ title }) => title)).toEqual(["Acme Robotics Opens a Second Plant"]);
    expect(codesOf(ingested, "plant.html")).toEqual(["body-empty"]);
  });
});

describe("Substack's export", () => {
  const posts = [
    "post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle,podcast_url",
    "101.plant,2021-11-02T10:00:00.000Z,true,,newsletter,everyone,Acme Opens a Plant,In Houston,",
    "102.secret,2021-11-03T10:00:00.000Z,false,,newsletter,everyone,Acme Plans More,,",
    "103.lost,2021-11-04T10:00:00.000Z,true,,newsletter,everyone,Acme Without a Text,,",
    "104.empty,2021-11-05T10:00:00.000Z,true,,newsletter,everyone,Acme in One Line,,",
    "",
  ].join("\n");
  const files = {
    "export/posts.csv": posts,
    "export/posts/101.plant.html": "<p>Acme has opened a plant.</p>\n",
    "export/posts/102.secret.html": "<p>Zanzibar is next.</p>\n",
    "export/posts/104.empty.html": "",
    "export/posts/109.other.html": "<h1>Nobody knows this one</h1><p>It has no row.</p>\n",
  };

  test("is one article a post: what the row says, with the text of its file", async () => {
    const ingested = await read(files);
    expect(ingested.articles.map(({ id, title, source, draft, published }) => [id, title, source.path, source.reader, draft, published?.day])).toEqual([
      ["substack:103", "Acme Without a Text", "export/posts.csv", "substack", false, "2021-11-04"],
      ["substack:101", "Acme Opens a Plant", "export/posts/101.plant.html", "html", false, "2021-11-02"],
      ["substack:102", "Acme Plans More", "export/posts/102.secret.html", "html", true, "2021-11-03"],
      ["substack:104", "Acme in One Line", "export/posts/104.empty.html", "companion", false, "2021-11-05"],
      ["dateline:export/posts/109.other.html", "Nobody knows this one", "export/posts/109.other.html", "html", false, undefined],
    ]);
    const plant = ingested.articles[1];
    expect(plant?.sections.map(({ text }) => text)).toEqual(["Acme has opened a plant."]);
    expect(plant?.lead).toBe("In Houston");
    expect(ruleOf(plant, "title")).toEqual({ rule: "substack posts.csv: title", line: 2 });
  });

  test("accounts for every row", async () => {
    const { problems } = await read(files);
    expect(problems.filter(({ path, code }) => path === "export/posts.csv" && code !== "body-empty")).toEqual([
      { code: "item-joined", path: "export/posts.csv", line: 2, detail: "export/posts/101.plant.html" },
      { code: "item-joined", path: "export/posts.csv", line: 3, detail: "export/posts/102.secret.html" },
      { code: "body-elsewhere", path: "export/posts.csv", line: 4, detail: "posts/103.lost.html" },
      { code: "item-joined", path: "export/posts.csv", line: 5, detail: "export/posts/104.empty.html" },
    ]);
  });

  test("holds a text back whose row cannot be read: it may be a draft", async () => {
    const broken = posts.replace("102.secret,2021-11-03T10:00:00.000Z", '102.secret,"2021-11-03" T"10:00');
    const ingested = await read({ ...files, "export/posts.csv": broken });
    expect(ingested.articles.filter(({ source }) => source.path.includes("secret")).map(({ draft }) => draft)).toEqual([true]);
    expect(ingested.articles.filter(({ source }) => source.path.includes("plant")).map(({ draft }) => draft)).toEqual([false]);
    expect(codesOf(ingested, "export/posts.csv")).toContain("item-unreadable");
  });

  test.each([
    ["too large", new Uint8Array(2_000).fill(97)],
    ["no text", Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 7)],
  ])("holds its texts back where the table is %s: drafts are among them", async (_, table) => {
    const ingested = await read({ ...files, "export/posts.csv": table, "export/posts/about.html": "<h1>About Acme</h1><p>No post at all.</p>\n" }, { maxFileSize: 1_000 });
    const held = ingested.articles.filter(({ draft }) => draft).map(({ source }) => source.path);
    expect(held).toEqual(["export/posts/101.plant.html", "export/posts/102.secret.html", "export/posts/109.other.html"]);
    expect(codesOf(ingested, "export/posts/102.secret.html")).toContain("held-untold");
    expect(codesOf(ingested, "export/posts/about.html")).not.toContain("held-untold");
  });

  test("without its table is HTML as any other", async () => {
    const { articles } = await read({ "posts/101.plant.html": "<h1>Acme Opens a Plant</h1><p>It is in Houston.</p>\n", "posts.csv": "name,size\na,1\n" });
    expect(articles.map(({ title, source }) => [title, source.reader])).toEqual([["Acme Opens a Plant", "html"]]);
  });
});

describe("a map of authors", () => {
  const post = (authors: string): string => `---\ntitle: Acme opens a plant\ndate: 2021-11-02\nauthors: ${authors}\n---\nText.\n`;
  const map = "sam:\n  name: Sam Sample\n  title: Editor\n  url: https://example.com/sam\nann:\n  name: Ann Example\n";

  test.each([
    ["Docusaurus' file", "blog/authors.yml", "blog/2021/plant.md"],
    ["Jekyll's data", "_data/authors.yml", "_posts/2021-11-02-plant.md"],
    ["Hugo's data", "site/data/authors.yaml", "site/content/plant.md"],
  ])("in %s names those whom documents have keys for", async (_, path, document) => {
    const ingested = await read({ [path]: map, [document]: post("[sam, ann, Max Muster]") });
    expect(ingested.articles.map(({ authors }) => authors)).toEqual([["Sam Sample", "Ann Example", "Max Muster"]]);
    expect(ruleOf(ingested.articles[0], "authors")).toEqual({ rule: `front matter: authors, names from ${path}`, line: 4 });
    expect(codesOf(ingested, path)).toEqual(["companion"]);
  });

  test("may be written in JSON or TOML, and the nearest is asked first", async () => {
    const { articles } = await read({
      "authors.json": '{ "sam": { "name": "Sam of the Site" }, "ann": "Ann Example" }',
      "blog/authors.toml": '[sam]\nname = "Sam of the Blog"\n',
      "blog/plant.md": post("[sam, ann]"),
    });
    expect(articles[0]?.authors).toEqual(["Sam of the Blog", "Ann Example"]);
  });

  test("tells nothing of documents in other folders", async () => {
    const { articles } = await read({ "blog/authors.yml": map, "news/plant.md": post("sam") });
    expect(articles[0]?.authors).toEqual(["sam"]);
  });

  test("is none if its entries are no people", async () => {
    const ingested = await read({ "authors.json": '[{ "title": "Acme opens a plant", "date": "2021-11-02", "body": "Text." }]', "plant.md": post("title") });
    expect(ingested.articles.map(({ source, authors }) => [source.path, authors])).toEqual([["authors.json", []], ["plant.md", ["title"]]]);
  });
});

describe("a generator's settings", () => {
  test("are no article, and their excerpt separator divides posts below them", async () => {
    const ingested = await read({
      "_config.yml": '# Settings\ntitle: Acme blog\nexcerpt_separator: "<!--cut-->"\n',
      "_posts/2021-11-02-plant.md": "---\ntitle: Acme opens a plant\n---\nIt opens on Monday.\n\n<!--cut-->\n\nThe rest is history.\n",
    });
    expect(ingested.articles.map(({ summary }) => summary)).toEqual(["It opens on Monday."]);
    expect(codesOf(ingested, "_config.yml")).toEqual(["companion"]);
  });
});

describe("a folder's data", () => {
  const data = '{\n  "layout": "post.njk",\n  "tags": ["posts", "Plants"],\n  "author": "Sam Sample",\n  "lang": "de",\n  "draft": true\n}\n';

  test.each(["posts/posts.json", "posts/posts.11tydata.json"])("in %s holds for the documents in it and below", async (path) => {
    const ingested = await read({ [path]: data, "posts/2021/plant.md": "---\ntitle: Acme eröffnet ein Werk\n---\nText.\n", "other/plant.md": "---\ntitle: Acme opens a plant\n---\nText.\n" });
    expect(ingested.articles.map(({ title, tags, authors, lang, draft }) => [title, tags, authors, lang, draft])).toEqual([
      ["Acme opens a plant", [], [], "en", false],
      ["Acme eröffnet ein Werk", ["Plants"], ["Sam Sample"], "de", true],
    ]);
    expect(ruleOf(ingested.articles[1], "tags")).toEqual({ rule: `folder data ${path.slice(6)}: tags`, line: 3 });
    expect(codesOf(ingested, path)).toEqual(["companion"]);
  });

  test("gives way to what a document states, and adds its tags", async () => {
    const { articles } = await read({ "posts/posts.json": data, "posts/plant.md": "---\ntitle: Acme opens a plant\ntags: [Houston]\nauthor: Ann Example\nlang: en\ndraft: false\n---\nText.\n" });
    expect(articles.map(({ tags, authors, lang, draft }) => [tags, authors, lang, draft])).toEqual([[["Houston", "Plants"], ["Ann Example"], "en", false]]);
  });

  test("is none if it is a list of articles", async () => {
    const { articles } = await read({ "news/news.json": '[{ "title": "Acme opens a plant", "date": "2021-11-02", "body": "Text." }]' });
    expect(articles.map(({ title }) => title)).toEqual(["Acme opens a plant"]);
  });
});

test("pictures in a document's own folder are noted, and those elsewhere are reported", async () => {
  const page = "---\ntitle: Acme opens a plant\ndate: 2021-11-02\n---\n![](hall.png)\n\nText.\n";
  const ingested = await read({ "news/plant/index.md": page, "news/plant/hall.png": picture, "news/plant/img/door.png": picture, "news/other.png": picture, "index.md": page, "logo.png": picture });
  expect(["news/plant/hall.png", "news/plant/img/door.png", "news/other.png", "logo.png"].map((path) => codesOf(ingested, path))).toEqual([["bundle-file"], ["bundle-file"], ["file-binary"], ["file-binary"]]);
});

describe("what stands around a document", () => {
  const paths = ["_config.yml", "blog/authors.yml", "blog/plant.md", "blog/plant.meta", "blog/posts.csv", "blog/posts/1.a.html", "blog/posts/2.b.html", "blog/posts/posts.json"];

  test("is told by paths alone, the nearest first, whatever their order", () => {
    for (const order of [paths, paths.toReversed()]) {
      const around = surroundings(order);
      expect(around("blog/plant.md")).toEqual({ companions: ["blog/plant.meta", "blog/authors.yml", "_config.yml"], describes: [] });
      expect(around("blog/posts/1.a.html").companions).toEqual(["blog/posts.csv", "blog/posts/posts.json", "blog/authors.yml", "_config.yml"]);
      expect(around("blog/posts.csv").describes.toSorted()).toEqual(["blog/posts/1.a.html", "blog/posts/2.b.html"]);
      expect(around("blog/authors.yml").companions).toEqual(["_config.yml"]);
    }
  });

  test("is found out in time that grows with the number of documents", { timeout: 60_000 }, () => {
    const many = ["posts.csv", ...Array.from({ length: 40_000 }, (_, index) => `posts/${index}.html`)];
    const start = performance.now();
    const around = surroundings(many);
    expect(many.map((path) => around(path).companions.length).reduce((a, b) => a + b)).toBe(40_000);
    expect(around("posts.csv").describes).toHaveLength(40_000);
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  test("counts for a document that is read alone", async () => {
    await read({ "blog/plant.rst": "It is in Houston.\n", "blog/plant.meta": nikolaMeta, "blog/authors.yml": "sam:\n  name: Sam Sample\n" });
    const all = ["blog/authors.yml", "blog/plant.meta", "blog/plant.rst"];
    const { articles } = await ingestFiles(join(root, "content"), ["blog/plant.rst"], resolveOptions(), all);
    expect(articles.map(({ title }) => title)).toEqual(["Acme Robotics Opens a Second Plant"]);
  });

  test("counts for a document that a command reads where it lies", async () => {
    await read({
      "export/posts.csv": "post_id,post_date,is_published,title,subtitle\n101.plant,2021-11-02T10:00:00.000Z,true,Acme Opens a Plant,\n",
      "export/posts/101.plant.html": "<p>Acme has opened a plant.</p>\n",
      "blog/deep/plant.md": "---\ntitle: Acme\nauthor: sam\n---\nText.\n",
      "blog/_data/authors.yml": "sam:\n  name: Sam Sample\n",
    });
    const options = resolveOptions({ content: "nowhere" });
    const { documents, articles } = await readGiven([join(root, "content/export/posts/101.plant.html"), join(root, "content/blog/deep/plant.md")], options);
    expect(documents).toBe(2);
    expect(articles.map(({ title, authors }) => [title, authors])).toEqual([["Acme Opens a Plant", []], ["Acme", ["Sam Sample"]]]);
    expect(ruleOf(articles[0], "title")).toEqual({ rule: "substack posts.csv: title", line: 2 });
    expect(ruleOf(articles[1], "authors")).toEqual({ rule: "front matter: author, names from ../_data/authors.yml", line: 3 });
  });
});
