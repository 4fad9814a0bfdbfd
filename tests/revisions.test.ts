import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { unmarked } from "../plugins/dateline/archive/marker.ts";
import { ingestFiles } from "../plugins/dateline/ingest.ts";
import { resolveOptions } from "../plugins/dateline/options.ts";
import { countsOf } from "../plugins/dateline/report.ts";
import { article, day, minute } from "./setup/article.ts";

const context = { now: Date.parse("2026-01-01T00:00:00Z"), language: "en", timeZone: "UTC" };

/** What each article revises and is revised by, by path; and what lists show. */
function chainsOf(...articles: readonly UnplacedArticle[]) {
  const archive = buildArchive(articles, context);
  const paths = new Map(archive.published.map(({ url, source }) => [url, source.path]));
  const chains = Object.fromEntries(
    archive.published.map(({ source, relations: { revises, revisedBy, main } }) => [source.path, [revises, revisedBy, main].map((ref) => paths.get(ref?.url ?? "") ?? "-").join(" ")]),
  );
  return { chains, listed: archive.articles.map(({ source }) => source.path), problems: archive.problems };
}

const text = "Acme Robotics Inc., which makes robots for kitchens, today opened a hall in Houston in which 140 people will build its third generation of machines. The hall cost $18.4 million, of which the county bears 3.1 million, and production of the first model begins in April.";
const release = (path: string, title: string, date: string, given: Partial<UnplacedArticle> = {}, written = text) =>
  article(path, { title, published: day(date), wire: "GlobeNewswire", sections: [{ kind: "story", html: "", text: written }], ...given });

describe("a mark of a later version", () => {
  test.each([
    "Correction: Acme opens a hall",
    "CORRECTION -- Acme opens a hall",
    "CORRECTED-Acme opens a hall",
    "CORRECTED: Acme opens a hall",
    "REFILE-Acme opens a hall",
    "CORRECTING and REPLACING: Acme opens a hall",
    "CORRECTION FROM SOURCE/ Acme opens a hall",
    "/CORRECTION FROM SOURCE/ Acme opens a hall",
    "[CORRECTED] Acme opens a hall",
    "(Correction) Acme opens a hall",
    "Acme opens a hall (corrected)",
    "Acme opens a hall - Correction",
    "Korrektur: Acme opens a hall",
    "EQS-News: Korrektur: Acme opens a hall",
    "Berichtigung: Acme opens a hall",
    "Rectificatif : Acme opens a hall",
    "Corrección: Acme opens a hall",
    "Rettifica: Acme opens a hall",
    "Erratum – Acme opens a hall",
    "/C O R R E C T I O N -- Acme opens a hall/",
  ])("corrects: %s", (title) => {
    expect(unmarked(title)).toEqual({ title: "Acme opens a hall", marker: { kind: "correction", number: 1 } });
  });

  test.each([
    ["UPDATE 2-Acme opens a hall", 2],
    ["UPDATE: Acme opens a hall", 1],
    ["Update 1: Acme opens a hall", 1],
    ["REFILE-UPDATE 3-Acme opens a hall", 3],
    ["Mise à jour : Acme opens a hall", 1],
    ["Aktualisierung: Acme opens a hall", 1],
  ] as const)("updates: %s", (title, number) => {
    expect(unmarked(title)).toMatchObject({ title: "Acme opens a hall", marker: { number } });
  });

  test.each(["Update on the hall in Houston", "Acme updates its outlook", "Corrected earnings rise at Acme", "Business update: Acme opens a hall", "Correction", "Acme-Update", "Replacement parts: Acme opens a shop".slice(18)])(
    "is not in: %s",
    (title) => {
      expect(unmarked(title).marker).toBeUndefined();
    },
  );

  test("is looked for in a straight line of time", () => {
    const begun = performance.now();
    for (const piece of ["(", " ", "- ", "C ", "update ", "/", "corrected and "]) unmarked(piece.repeat(100_000));
    expect(performance.now() - begun).toBeLessThan(500);
  });
});

describe("versions", () => {
  test("are linked, and the newest is the one that lists show", () => {
    const { chains, listed, problems } = chainsOf(
      release("a.txt", "Acme opens a hall", "2025-02-13"),
      release("b.txt", "CORRECTED-Acme opens a hall", "2025-02-14", {}, text.replace("18.4", "19.8")),
    );
    expect(chains).toEqual({ "a.txt": "- b.txt b.txt", "b.txt": "a.txt - -" });
    expect(listed).toEqual(["b.txt"]);
    expect(problems).toContainEqual({ code: "revised", path: "a.txt", detail: "/2025/02/corrected-acme-opens-a-hall/, from b.txt" });
  });

  test("form a chain in the order of their numbers", () => {
    const { chains, listed } = chainsOf(
      release("c.txt", "UPDATE 2-Acme opens a hall", "2025-02-13"),
      release("a.txt", "Acme opens a hall", "2025-02-13"),
      release("b.txt", "UPDATE 1-Acme opens a hall", "2025-02-13"),
    );
    expect(chains).toEqual({ "a.txt": "- b.txt c.txt", "b.txt": "a.txt c.txt c.txt", "c.txt": "b.txt - -" });
    expect(listed).toEqual(["c.txt"]);
  });

  test("go by the clock where all state a time", () => {
    const at = (path: string, title: string, time: string) => release(path, title, "2025-02-13", { published: minute(`2025-02-13T${time}:00Z`) });
    const { listed } = chainsOf(at("a.txt", "UPDATE 1-Acme opens a hall", "10:00"), at("b.txt", "CORRECTED-Acme opens a hall", "11:00"), at("c.txt", "Acme opens a hall", "09:00"));
    expect(listed).toEqual(["b.txt"]);
  });

  test("with another headline are known by their text", () => {
    const { chains } = chainsOf(
      release("a.txt", "Acme Robotics opens a hall in Houston", "2025-02-13"),
      release("b.txt", "/C O R R E C T I O N -- Acme Robotics/", "2025-02-13", {}, `In the news release of today we are advised by the company that the cost is another. The corrected release follows: ${text.replace("18.4", "19.8")}`),
    );
    expect(chains).toEqual({ "a.txt": "- b.txt b.txt", "b.txt": "a.txt - -" });
  });

  test("that keep their headline say so in their first lines", () => {
    const { listed } = chainsOf(
      release("a.txt", "Acme opens a hall", "2025-02-13"),
      release("b.txt", "Acme opens a hall", "2025-02-14", {}, `In a release issued under the same headline on Thursday, please note that a figure was wrong. The corrected release follows: ${text.replace("18.4", "19.8")}`),
    );
    expect(listed).toEqual(["b.txt"]);
  });

  test("of a story id are told by its number", () => {
    const storyOf = (version: number) => ({ id: `tag:reuters.com,2025:newsml_L4N3P40A1:${version}`, story: { id: `tag:reuters.com,2025:newsml_L4N3P40A1:${version}`, provider: "reuters.com", item: "L4N3P40A1", version } });
    const { chains } = chainsOf(release("b.txt", "Acme opens hall", "2025-02-13", storyOf(0)), release("a.txt", "Acme opens a second hall", "2025-02-13", storyOf(1), `${text} It is the second.`));
    expect(chains).toEqual({ "b.txt": "- a.txt a.txt", "a.txt": "b.txt - -" });
  });

  test("of a story id that is not counted on are told by their marks", () => {
    const id = "tag:reuters.com,2025:newsml_L4N3P40A1:0";
    const story = { id, provider: "reuters.com", item: "L4N3P40A1", version: 0 };
    expect(chainsOf(release("a.txt", "Acme opens a hall", "2025-02-13", { id, story }), release("b.txt", "CORRECTED-Acme opens a hall", "2025-02-13", { id, story })).listed).toEqual(["b.txt"]);
  });

  test("of a guid in two documents are told by when they were changed; where nothing was, it is a copy", () => {
    const id = "https://acme.example/news/7";
    const changed = release("b.txt", "Acme opens a hall", "2025-02-13", { id, updated: day("2025-02-20") }, `${text} The mayor came too.`);
    expect(chainsOf(release("a.txt", "Acme opens a hall", "2025-02-13", { id }), changed).chains).toEqual({ "a.txt": "- b.txt b.txt", "b.txt": "a.txt - -" });
    expect(chainsOf(release("a.txt", "Acme opens a hall", "2025-02-13", { id }), release("b.txt", "Acme opens a hall", "2025-02-13", { id })).chains).toEqual({ "a.txt": "- - -", "b.txt": "- - a.txt" });
  });

  test("have copies, which lead to the newest version as the earlier ones do", () => {
    const { chains, listed } = chainsOf(
      release("a.txt", "Acme opens a hall", "2025-02-13"),
      release("a2.txt", "Acme opens a hall", "2025-02-13", { wire: "Business Wire", provider: { name: "Reuters" } }),
      release("b.txt", "Correction: Acme opens a hall", "2025-02-14"),
      release("b2.txt", "Correction: Acme opens a hall", "2025-02-14", { wire: "Business Wire", provider: { name: "Reuters" } }),
    );
    expect(chains).toEqual({ "a.txt": "- b.txt b.txt", "a2.txt": "- - b.txt", "b.txt": "a.txt - -", "b2.txt": "- - b.txt" });
    expect(listed).toEqual(["b.txt"]);
  });
});

describe("no version is", () => {
  test("a marked headline of another month, or of another company", () => {
    const correction = (given: Partial<UnplacedArticle>, date = "2025-02-14") => release("b.txt", "Correction: Holding(s) in company", date, given, "");
    const first = release("a.txt", "Holding(s) in company", "2025-02-13", { symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }] }, "");
    expect(chainsOf(first, correction({}, "2025-04-14")).listed).toEqual(["b.txt", "a.txt"]);
    expect(chainsOf(first, correction({ symbols: [{ exchange: "NYSE", ticker: "BMX", id: "NYSE:BMX", market: "NYSE" }] })).listed).toEqual(["b.txt", "a.txt"]);
    expect(chainsOf(first, correction({ wire: "Business Wire" })).listed).toEqual(["b.txt", "a.txt"]);
  });

  test("another article that has the same id by mistake", () => {
    const id = "https://acme.example/?p=123";
    expect(chainsOf(release("a.txt", "Acme opens a hall", "2025-02-13", { id }), release("b.txt", "What we cook in spring", "2025-03-13", { id }, "Asparagus is there again, and we have thought about what goes with it.")).listed).toEqual(["b.txt", "a.txt"]);
  });
});

describe("an item that its source sends in versions", () => {
  const item = (path: string, version: number, given: Partial<UnplacedArticle> = {}) =>
    article(path, { id: "urn:newsml:acme.example:20250213:hall", title: `Acme opens a hall, ${version}`, published: day("2025-02-13"), version, ...given });

  test("is published in the highest, at the address of the first; the lower are replaced, and that is reported", () => {
    const { articles, published, problems } = buildArchive([item("b.xml", 2), item("a.xml", 1), item("c.xml", 3)], context);
    expect(published).toEqual(articles);
    expect(articles.map(({ title, url, id }) => [title, url, id])).toEqual([["Acme opens a hall, 3", "/2025/02/acme-opens-a-hall-1/", "urn:newsml:acme.example:20250213:hall"]]);
    expect(problems).toEqual([
      { code: "superseded", path: "a.xml", detail: "urn:newsml:acme.example:20250213:hall: version 1 is replaced by version 3 in c.xml." },
      { code: "superseded", path: "b.xml", detail: "urn:newsml:acme.example:20250213:hall: version 2 is replaced by version 3 in c.xml." },
    ]);
  });

  test("is taken back by a canceled version in another document, and by no lower one", () => {
    const { published, problems } = buildArchive([item("a.xml", 1), item("b.xml", 2, { status: "canceled" })], context);
    expect(published).toEqual([]);
    expect(problems).toEqual([{ code: "held-status", path: "a.xml", detail: "urn:newsml:acme.example:20250213:hall: canceled in b.xml." }]);
    expect(buildArchive([item("a.xml", 3), item("b.xml", 2, { status: "withheld" })], context).published.map(({ source }) => source.path)).toEqual(["a.xml"]);
  });

  test("leaves its address and its headline, and nothing else, once it is canceled", () => {
    const told = { summary: "Unheldword", tags: ["halls"], sections: [{ kind: "story" as const, html: "<p>Unheldword</p>", text: "Unheldword" }] };
    const { withdrawn, articles, terms } = buildArchive([item("a.xml", 1, told), item("b.xml", 2, told), item("c.xml", 3, { status: "canceled" })], context);
    expect(withdrawn.map(({ url, title, published }) => [url, title, published?.day])).toEqual([["/2025/02/acme-opens-a-hall-1/", "Acme opens a hall, 2", "2025-02-13"]]);
    expect(JSON.stringify(withdrawn)).not.toContain("Unheldword");
    expect([articles, terms.tags]).toEqual([[], []]);
  });

  test("leaves nothing where it was withheld, held back or published again", () => {
    const withdrawnOf = (...articles: readonly UnplacedArticle[]) => buildArchive(articles, context).withdrawn;
    expect(withdrawnOf(item("a.xml", 1), item("b.xml", 2, { status: "withheld" }))).toEqual([]);
    expect(withdrawnOf(item("a.xml", 1, { draft: true }), item("b.xml", 2, { status: "canceled" }))).toEqual([]);
    expect(withdrawnOf(item("a.xml", 1), item("b.xml", 2, { status: "canceled" }), item("c.xml", 3))).toEqual([]);
  });

  test("is taken back however its id is written", () => {
    const read = article("a.md", { id: "tag:reuters.com,2023-12-26:newsml_NDL76P6Jq:0", story: { id: "tag:reuters.com,2023-12-26:newsml_NDL76P6Jq:0", provider: "reuters.com", date: "2023-12-26", item: "NDL76P6Jq", version: 0 } });
    const kill = article("b.xml", { id: "tag:reuters.com,2023-12-26:newsml_NDL76P6Jq", version: 1, status: "canceled" });
    expect(buildArchive([read, kill], context).published).toEqual([]);
  });

  test("is not there when only its withdrawal is", () => {
    const { published, problems } = buildArchive([item("b.xml", 2, { status: "canceled" })], context);
    expect([published, problems]).toEqual([[], []]);
  });

  test("numbered anew every day is another item the next day", () => {
    const daily = (date: string) => article(`${date}.xml`, { id: `urn:newsml:acme.example:${date}:1`, title: date, version: 1 });
    expect(buildArchive([daily("20250213"), { ...daily("20250214"), version: 2 }], context).published).toHaveLength(2);
  });
});

describe("versions in documents of their own", () => {
  const ninjs = (version: number, more: object = {}) =>
    JSON.stringify({ uri: "urn:newsml:acme.example:20250213:hall", version: String(version), pubstatus: "usable", versioncreated: "2025-02-13T10:00:00Z", headline: `Acme opens a hall, ${version}`, body_text: "It is big.", ...more });
  const newsml = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/" guid="urn:newsml:acme.example:20250213:hall" version="3" standard="NewsML-G2"><itemMeta><pubStatus qcode="stat:canceled"/></itemMeta></newsItem>`;

  async function published(files: Readonly<Record<string, string>>) {
    const folder = await mkdtemp(join(tmpdir(), "dateline-versions-"));
    try {
      for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
      const read = await ingestFiles(folder, Object.keys(files), resolveOptions());
      const archive = buildArchive(read.articles, context);
      return { titles: archive.published.map(({ title }) => title), counts: countsOf(read, archive), problems: [...read.problems, ...archive.problems].map(({ code, path }) => `${path} ${code}`) };
    } finally {
      await rm(folder, { recursive: true });
    }
  }

  test("are one article, the highest", async () => {
    expect(await published({ "a.json": ninjs(2), "b.json": ninjs(1) })).toEqual({
      titles: ["Acme opens a hall, 2"],
      counts: { documents: 2, without: 0, articles: 1, held: 1 },
      problems: ["b.json superseded"],
    });
  });

  test("are none if the last one takes them back, in whatever format it comes", async () => {
    expect(await published({ "a.json": ninjs(1), "b.json": ninjs(2), "c.xml": newsml })).toEqual({
      titles: [],
      counts: { documents: 3, without: 0, articles: 0, held: 3 },
      problems: ["c.xml held-status", "a.json held-status", "b.json held-status"],
    });
  });
});
