import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { ingest, ingestFiles, nowFor } from "../plugins/dateline/ingest.ts";
import { countsOf } from "../plugins/dateline/report.ts";
import { openStore, type Store } from "../plugins/dateline/store/store.ts";
import { OptionError, resolveOptions, type UserOptions } from "../plugins/dateline/options.ts";
import type { Reader } from "../plugins/dateline/readers/reader.ts";

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "dateline-ingest-"));
});

afterEach(async () => {
  await rm(root, { recursive: true });
});

type Files = Readonly<Record<string, string | Uint8Array>>;

async function write(files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(root, "content", path)), { recursive: true });
    await writeFile(join(root, "content", path), content);
  }
}

const release = (title: string, date: string): string => `---\ntitle: ${title}\ndate: ${date}\ntags: [Halls]\n---\n\n${title} today. It was about time.\n`;

const mix: Files = {
  "2025/hall.md": release("Acme opens a hall", "2025-02-13"),
  "2025/second.md": release("Acme opens a hall", "2025-02-14"),
  "crawl.txt": " date 2021-11-02 Acme plans a hall\n\nHOUSTON, Nov. 2, 2021 (GLOBE NEWSWIRE) -- Acme Robotics Inc. plans a hall.\n",
  "plain.txt": "Acme buys land\n\nAcme Robotics Inc. has bought land in Houston.\n",
  "broken.md": "---\ntitle: Acme: a fault in the syntax\ndate: 2025-02-30\n---\n\nIt goes on nevertheless.\n",
  "empty.txt": "",
  "blank.md": " \n\n\t\n",
  "picture.txt": Uint8Array.from({ length: 512 }, (_, index) => index % 7),
  "large.txt": "Acme ".repeat(1000),
  "feed.xml": '<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Acme</title></channel></rss>\n',
  "numbers.txt": "1 2 3\n4 5 6\n",
  ".hidden.md": release("Hidden", "2025-02-13"),
  ".git/notes.md": release("Hidden too", "2025-02-13"),
  "notes.md~": release("A copy", "2025-02-13"),
  "node_modules/x/readme.md": "# A module\n\nNot news.\n",
};

const options = resolveOptions({ maxFileSize: 2000 });

describe("a folder of all sorts", () => {
  beforeEach(async () => {
    await write(mix);
    await symlink(join(root, "nowhere.txt"), join(root, "content", "dangling.txt"));
  });

  test("gives articles, and for every other document the reason why it is none", async () => {
    const { documents, articles, problems } = await ingestFiles(join(root, "content"), [...Object.keys(mix).filter((path) => !/^\.|~$|node_modules/.test(path)), "dangling.txt"], options);
    expect(articles.map(({ source }) => source.path)).toEqual(["2025/hall.md", "2025/second.md", "crawl.txt", "plain.txt", "broken.md"]);
    const published = new Set(articles.map(({ source }) => source.path));
    expect(problems.filter(({ path }) => !published.has(path)).map(({ code, path }) => [path, code])).toEqual([
      ["empty.txt", "file-empty"],
      ["blank.md", "file-empty"],
      ["picture.txt", "file-binary"],
      ["large.txt", "file-too-large"],
      ["feed.xml", "no-article"],
      ["numbers.txt", "no-article"],
      ["dangling.txt", "file-unreadable"],
    ]);
    expect(documents).toBe(12);
  });

  test("adds up: documents are those with articles and those with a problem", async () => {
    const { documents, articles, problems } = await ingest(root, options);
    const published = new Set(articles.map(({ source }) => source.path));
    const explained = new Set(problems.map(({ path }) => path).filter((path) => !published.has(path)));
    expect(documents).toBe(published.size + explained.size);
    expect(published.size).toBe(5);
  });

  test("passes over what is hidden, and what editors and package managers leave", async () => {
    const { articles, problems } = await ingest(root, options);
    const seen = [...articles.map(({ source }) => source.path), ...problems.map(({ path }) => path)];
    expect(seen.filter((path) => /\.hidden|\.git|~|node_modules/.test(path))).toEqual([]);
  });

  test("says what is wrong with a document that is published nevertheless", async () => {
    const { articles, problems } = await ingest(root, options);
    const broken = articles.find(({ source }) => source.path === "broken.md");
    expect(broken?.title).toBe("Acme: a fault in the syntax");
    expect(broken?.issues.map(({ code }) => code)).toEqual(["front-matter-broken", "date-invalid", "date-missing"]);
    expect(problems.filter(({ path }) => path === "broken.md")).toEqual(broken?.issues);
  });

  test("leaves out what the options say", async () => {
    const { articles } = await ingest(root, resolveOptions({ maxFileSize: 2000, exclude: ["2025/**", "*.txt"] }));
    expect(articles.map(({ source }) => source.path)).toEqual(["broken.md"]);
  });

  test("is the same site in whatever order its files are read", async () => {
    const folder = join(root, "content");
    const paths = ["2025/hall.md", "2025/second.md", "crawl.txt", "plain.txt", "broken.md", "large.txt"];
    const archives = await Promise.all(
      [paths, paths.toReversed(), paths.toSorted()].map(async (order) => {
        const { articles } = await ingestFiles(folder, order, options);
        return buildArchive(articles, { now: Date.parse("2025-03-01T00:00:00Z"), language: "en", timeZone: "UTC" });
      }),
    );
    expect(archives[1]).toEqual(archives[0]);
    expect(archives[2]).toEqual(archives[0]);
    expect(archives[0]?.published.map(({ url }) => url)).toEqual([
      "/2025/02/acme-opens-a-hall-2/",
      "/2025/02/acme-opens-a-hall/",
      "/2021/11/acme-plans-a-hall/",
      "/undated/acme-a-fault-in-the-syntax/",
      "/undated/acme-buys-land/",
    ]);
  });
});

test("more documents than are opened at a time are all read, in their order", async () => {
  const paths = Array.from({ length: 70 }, (_, index) => `${String(index).padStart(3, "0")}.md`);
  await write(Object.fromEntries(paths.map((path) => [path, release(`Release ${path}`, "2025-02-13")])));
  const { documents, articles } = await ingest(root, options);
  expect(documents).toBe(70);
  expect(articles.map(({ source }) => source.path)).toEqual(paths);
});

test("threads read what one reads, in the same order, and each document once", async () => {
  // More than are worth threads; the first are long, so that whoever has taken them is done last.
  const paths = Array.from({ length: 650 }, (_, index) => `${String(index).padStart(3, "0")}.md`);
  await write(Object.fromEntries(paths.map((path, index) => [path, release(`Release ${path}`, "2025-02-13") + (index < 16 ? "Acme Robotics Inc. opens a hall.\n\n".repeat(50) : "")])));
  const { articles, problems, fingerprints } = await ingest(root, resolveOptions());
  expect(articles.map(({ source }) => source.path)).toEqual(paths);
  expect(articles.every(({ source }) => fingerprints.has(source))).toBe(true);
  // With a reader of the site's own, all are read by one thread.
  const own: Reader = { name: "none", detect: () => false, read: () => ({ drafts: [], problems: [] }) };
  const alone = await ingest(root, resolveOptions({ readers: [own] }));
  expect(articles).toEqual(alone.articles);
  expect(problems).toEqual(alone.problems);
  expect([...fingerprints.values()]).toEqual([...alone.fingerprints.values()]);
}, 60_000);

describe("with what was read before", () => {
  /** How many documents are read after a change of the options. */
  async function readWith(given: UserOptions): Promise<number> {
    await write({ "hall.md": release("Acme opens a hall", "2025-02-13"), "land.md": release("Acme buys land", "2025-02-14") });
    const store = openStore(join(root, "store"));
    if (!store) throw new Error("There is no store.");
    const memory = { store, reading: "1", project: "1", clock: Date.now() + 5000 };
    try {
      let count = 0;
      await ingest(root, resolveOptions(), { memory });
      await ingest(root, resolveOptions(given), { memory, reached: (done) => { count = done; } });
      return count;
    } finally {
      await store.close();
    }
  }

  test.each<UserOptions>([
    {},
    { title: "Acme News", description: "All of it", url: "https://news.example" },
    { pageSize: 7, feedSize: 3, feeds: { formats: ["json"] } },
    { layout: { sidebar: "left", toc: true }, tokens: { "--accent": "#123456" }, search: false, styleGuide: true },
    { exports: ["json"], hosts: ["netlify"], redirects: { "/old/": "/" }, copies: "list" },
  ])("nothing is read again for %j", async (given) => {
    expect(await readWith(given)).toBe(0);
  });

  test.each<UserOptions>([
    { language: "de" },
    { timeZone: "Asia/Tokyo" },
    { zones: [{ paths: "**", zone: "Asia/Shanghai" }] },
    { layout: { mathjax: true } },
    { without: ["kind"] },
    { columns: { title: ["Betreff"] } },
    { maxFileSize: 500_000 },
  ])("all is read again for %j", async (given) => {
    expect(await readWith(given)).toBe(2);
  });
});

test("where the store takes nothing, on a disk that is full, articles are whole, and the next build reads them again", async () => {
  await write(mix);
  const store = openStore(join(root, "store"));
  if (!store) throw new Error("No store could be opened.");
  const full: Store = { ...store, table: (name) => ({ ...store.table(name), put: () => false }) };
  const memory = { reading: "", project: "", clock: 0 };
  const plain = await ingest(root, options);
  expect(await ingest(root, options, { memory: { ...memory, store: full } })).toEqual(plain);
  expect(store.table("readings").keys()).toEqual([]);
  expect(await ingest(root, options, { memory: { ...memory, store } })).toEqual(plain);
  expect(await ingest(root, options, { memory: { ...memory, store: full } })).toEqual(plain);
  await store.close();
});

test("a folder without documents is no articles, and no folder at all is an error", async () => {
  const nothing = { documents: 0, without: 0, articles: [], bySource: new Map(), fingerprints: new Map() };
  expect(await ingest(root, options)).toEqual({ ...nothing, problems: [{ code: "content-missing", path: "content" }] });
  await mkdir(join(root, "content"));
  expect(await ingest(root, options)).toEqual({ ...nothing, problems: [] });
});

test("a reader of the site's own may make several articles of one document, with its problems told once", async () => {
  const digest: Reader = {
    name: "digest",
    detect: ({ extension }) => extension === "digest",
    read: ({ text }) => ({
      drafts: text.split("\n===\n").map((part, index) => ({ fields: {}, body: { markup: "plain" as const, text: part, line: index * 4 + 1 } })),
      problems: [{ code: "encoding-guessed" }],
    }),
  };
  await write({ "week.digest": "Acme opened a hall. It is big.\n===\nAcme bought land. It is dear.\n" });
  const { documents, articles, problems } = await ingest(root, resolveOptions({ readers: [digest] }));
  expect(documents).toBe(1);
  expect(articles.map(({ id, title, source }) => [id, title, source.reader, source.line])).toEqual([
    ["dateline:week.digest", "Acme opened a hall", "digest", undefined],
    ["dateline:week.digest#2", "Acme bought land", "digest", 5],
  ]);
  expect(problems.filter(({ code }) => code === "encoding-guessed")).toHaveLength(1);
});

test("an enricher to leave out that is none is refused, with the nearest in its place", async () => {
  await write({ "a.md": release("Acme opens a hall", "2025-02-13") });
  const wrong = ingest(root, resolveOptions({ without: ["symbol"] }));
  await expect(wrong).rejects.toThrow(OptionError);
  await expect(ingest(root, resolveOptions({ without: ["symbol"] }))).rejects.toThrow(`names "symbol", which is no enricher. Did you mean "symbols"?`);
  expect((await ingest(root, resolveOptions({ without: ["symbols"] }))).articles).toHaveLength(1);
});

describe("now", () => {
  const given = resolveOptions({ now: "2025-02-13T12:00:00+08:00" });

  test("is what the option says, before all else", () => {
    expect(nowFor(given, { SOURCE_DATE_EPOCH: "1" })).toBe(Date.parse("2025-02-13T04:00:00Z"));
  });

  test("is SOURCE_DATE_EPOCH in seconds, the first second included", () => {
    expect(nowFor(resolveOptions(), { SOURCE_DATE_EPOCH: "1739419200" })).toBe(1739419200000);
    expect(nowFor(resolveOptions(), { SOURCE_DATE_EPOCH: "0" })).toBe(0);
  });

  test.each([{}, { SOURCE_DATE_EPOCH: "" }, { SOURCE_DATE_EPOCH: "yesterday" }])("is the clock's where the environment is %j", (environment) => {
    const before = Date.now();
    expect(nowFor(resolveOptions(), environment)).toBeGreaterThanOrEqual(before);
  });
});

test("every document has articles or a problem, and every article is published or held", async () => {
  const files = {
    "a.txt": " date 2021-11-02 A Release\n\nText of it.\n",
    "b.md": "---\ntitle: A draft\ndate: 2021-11-03\ndraft: true\n---\nText.\n",
    "c.txt": "",
    "d.md": "---\ntitle: Expired\ndate: 2021-11-04\nexpires: 2022-01-01\n---\nText.\n",
    "e.txt": "12 34\n",
  };
  await mkdir(join(root, "content"), { recursive: true });
  for (const [path, text] of Object.entries(files)) await writeFile(join(root, "content", path), text);
  const read = await ingest(root, resolveOptions());
  const archive = buildArchive(read.articles, { now: Date.UTC(2025, 0, 1), language: "en", timeZone: "UTC" });
  expect(countsOf(read, archive)).toEqual({ documents: 5, without: 2, articles: 1, held: 2 });
  expect(read.problems.map(({ path, code }) => [path, code])).toEqual([["c.txt", "file-empty"], ["e.txt", "no-article"]]);
});

describe("columns that the site names", () => {
  const named = resolveOptions({ columns: { title: "Überschrift", date: "Erschienen am", body: ["Langtext", "Kurztext"], symbols: "Wertpapier" } });
  const first = ["Acme eröffnet ein Werk", "2021-11-02", "NYSE: ACME"];

  test("are read in a CSV table that nobody could tell otherwise", async () => {
    const csv = 'Überschrift;Erschienen am;Langtext;Kurztext;Wertpapier\nAcme eröffnet ein Werk;13/02/2021;Es liegt in Houston.;Kurz gesagt.;NYSE: ACME\nAcme stellt ein;02/03/2021;;Kurz gesagt.;\n';
    await write({ "meldungen.csv": csv });
    const { articles } = await ingest(root, named);
    expect(articles.map(({ title, published, sections, symbols }) => [title, published?.day, sections[0]?.text, symbols.map(({ id }) => id)])).toEqual([
      ["Acme eröffnet ein Werk", "2021-02-13", "Es liegt in Houston.", ["NYSE:ACME"]],
      ["Acme stellt ein", "2021-03-02", "Kurz gesagt.", []],
    ]);
    expect(articles[0]?.source.fields["title"]).toEqual({ rule: "table: Überschrift", line: 2 });
    expect((await ingest(root, resolveOptions())).problems.map(({ code }) => code)).toEqual(["format-unread"]);
  });

  test("are read in JSON, beside the usual ones", async () => {
    const [title, date, symbol] = first;
    await write({ "meldungen.json": JSON.stringify({ Meldungen: [{ Überschrift: title, "Erschienen am": date, Langtext: "Es liegt in Houston.", Wertpapier: symbol, tags: ["Werke"] }] }) });
    const { articles } = await ingest(root, named);
    expect(articles.map(({ title, published, sections, tags }) => [title, published?.day, sections[0]?.text, tags])).toEqual([["Acme eröffnet ein Werk", "2021-11-02", "Es liegt in Houston.", ["Werke"]]]);
  });

  test("leave other formats to their readers", async () => {
    await write({ "feed.json": JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Acme", items: [{ id: "1", title: "Acme opens a hall", content_text: "Text." }] }) });
    expect((await ingest(root, named)).articles.map(({ source }) => source.reader)).toEqual(["feed"]);
  });
});
