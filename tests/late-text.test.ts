/** Texts that are loaded when somebody asks for them, and what is told of them without. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Section } from "../plugins/dateline/article.ts";
import { openReadings } from "../plugins/dateline/ingest/reading-table.ts";
import type { Read } from "../plugins/dateline/ingest/read.ts";
import { openStore, type Store } from "../plugins/dateline/store/store.ts";
import { cardOf, changed, holds, lateSections, linksOf, wordsOf } from "../plugins/dateline/text/late-section.ts";

const story: Section = { kind: "story", html: '<p><a href="b.md">Acme Robotics</a> <span class="code-name">x</span></p>', text: "Acme Robotics x", line: 3 };
const about: Section = { kind: "about", title: "About Acme", organisation: "Acme", html: "<p>Acme makes  robots.</p>", text: "Acme makes  robots." };

describe("a section whose text is loaded late", () => {
  const sections = [story, about];
  let asked = 0;
  const late = lateSections(sections.map(cardOf), (at) => {
    asked += 1;
    return sections[at] ?? { html: "", text: "" };
  });

  beforeEach(() => {
    asked = 0;
  });

  test("is equal to one that has it, also as JSON and as a copy", () => {
    expect(late).toEqual(sections);
    expect(JSON.stringify(late)).toBe(JSON.stringify(sections));
    expect({ ...late[1] }).toEqual(about);
  });

  test("is asked for nothing by what every build wants to know of it", () => {
    const [first = story, second = about] = late;
    expect([first.kind, second.title, second.organisation, first.line]).toEqual(["story", "About Acme", "Acme", 3]);
    expect(linksOf(first)).toEqual(["b.md"]);
    expect([holds(first, "code"), holds(first, "formulas"), holds(second, "code")]).toEqual([true, false, false]);
    expect(wordsOf(second)).toBe(wordsOf({ ...about, text: "ACME makes robots" }));
    expect(asked).toBe(0);
  });

  test("is changed when it is asked for", () => {
    const [first = story] = late;
    const linked = changed(first, (html) => html.replace("b.md", "/b/"));
    expect(asked).toBe(0);
    expect(linked).toEqual({ ...story, html: '<p><a href="/b/">Acme Robotics</a> <span class="code-name">x</span></p>' });
  });
});

describe("readings in a store", () => {
  let folder: string;
  let store: Store;

  const opened = (): Store => {
    const found = openStore(folder);
    if (!found) throw new Error("No store could be opened.");
    return found;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-late-"));
    store = opened();
  });

  afterEach(async () => {
    await store.close();
    await rm(folder, { recursive: true });
  });

  const sample: Read = {
    articles: [
      {
        id: "a", slug: "acme-opens-a-hall", title: "Acme opens a hall", titleFrom: "given", summary: "", lead: "", draft: false, lang: "en",
        translations: [], authors: [], categories: [], tags: ["Halls"], symbols: [], isins: [], companies: [], issuers: [], people: [], sections: [story, about], headings: [],
        contacts: [], words: 3, minutes: 1, layout: {}, aliases: [], extra: {},
        source: { path: "news/hall.md", reader: "front-matter", fields: { title: { rule: "title", line: 2 } } },
        issues: [{ code: "body-empty", path: "news/hall.md" }],
      },
    ],
    problems: [{ code: "body-empty", path: "news/hall.md" }],
    digests: [{ card: "c", text: "t" }],
    fingerprints: [],
  };

  test("are what was put, at once and when they are taken from the store", async () => {
    const readings = openReadings(store);
    const put = readings.put("one", sample);
    readings.flush();
    expect(put).toEqual(sample);
    await store.close();
    store = opened();
    expect(openReadings(store).get("one")).toEqual(sample);
  });

  test("whose text is gone say so, and the next build begins with a new store", async () => {
    const readings = openReadings(store);
    const [article] = readings.put("one", sample).articles;
    readings.flush();
    store.table("texts").remove(["one"]);
    expect(article?.sections.map(({ kind }) => kind)).toEqual(["story", "about"]);
    expect(() => article?.sections[0]?.html).toThrow("the text of news/hall.md is no longer in the store");
    await store.close();
    store = opened();
    expect(store.table("readings").keys()).toEqual([]);
  });

  test("that a full disk does not take stay in memory, and it is not asked again", () => {
    const asked: string[] = [];
    const full: Store = { ...store, table: (name) => ({ ...store.table(name), put: () => asked.push(name) < 0 }) };
    const readings = openReadings(full);
    const put = ["one", "two"].map((name) => {
      const late = readings.put(name, sample);
      readings.flush();
      return late;
    });
    expect(put).toEqual([sample, sample]);
    expect(asked).toEqual(["texts"]);
  });

  test("that another build may need stay", () => {
    const readings = openReadings(store);
    for (let at = 0; at < 1100; at += 1) readings.put(`old ${at}`, sample);
    readings.flush();
    const other = opened();
    readings.keepOnly(["old 0"]);
    expect(store.table("texts").keys()).toHaveLength(1100);
    void other.close();
    readings.keepOnly(["old 0"]);
    expect([store.table("readings").keys(), store.table("texts").keys()]).toEqual([["old 0"], ["old 0"]]);
  });
});
