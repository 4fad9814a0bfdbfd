import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Section, UnplacedArticle } from "../plugins/dateline/article.ts";
import type { Archive } from "../plugins/dateline/archive/archive.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { noSearchNotes, openSearchNotes } from "../plugins/dateline/eleventy/search-notes.ts";
import { partsFile } from "../plugins/dateline/outputs/search/parts-file.ts";
import { searchParts as partsOf } from "../plugins/dateline/outputs/search/parts.ts";
import { termsFile } from "../plugins/dateline/outputs/search/terms-file.ts";
import { openStore } from "../plugins/dateline/store/store.ts";
import { article, day } from "./setup/article.ts";

const searchParts = (from: Archive) => partsOf(from, noSearchNotes.of);

const archive = (...articles: readonly UnplacedArticle[]) => buildArchive(articles, { now: Date.parse("2026-01-01T00:00:00Z"), language: "en", timeZone: "UTC" });

const section = (kind: Section["kind"], text: string): Section => ({ kind, text, html: `<p>${text}</p>` });

const robots = article("robots.txt", {
  title: "Acme Robotics Ships Robots",
  published: day("2021-05-06"),
  tags: ["Robots"],
  kind: "product",
  wire: "GlobeNewswire",
  provider: { name: "Reuters" },
  symbols: [{ exchange: "NYSE", ticker: "ACME", id: "NYSE:ACME", market: "NYSE" }],
  dateline: { text: "CHICAGO, May 6, 2021 (GLOBE NEWSWIRE)", place: "Chicago" },
  sections: [section("story", "CHICAGO, May 6, 2021 (GLOBE NEWSWIRE) -- Acme ships robots."), section("about", "Acme makes grippers."), section("safe-harbor", "Forward-looking statements.")],
});

describe("a record", () => {
  test("has the story without dateline and boilerplate, and what it can be narrowed down by", () => {
    expect(searchParts(archive(robots))[0]?.records).toEqual([
      {
        url: "/2021/05/acme-robotics-ships-robots/",
        content: "Acme ships robots.",
        language: "en",
        meta: { title: "Acme Robotics Ships Robots", date: "2021-05-06", language: "en", place: "Chicago", symbols: "NYSE:ACME" },
        filters: { tag: ["Robots"], symbol: ["NYSE:ACME"], kind: ["product"], wire: ["GlobeNewswire"], provider: ["Reuters"] },
      },
    ]);
  });

  test("of a headline without a text has the headline", () => {
    const [part] = searchParts(archive(article("a.txt", { title: "Only a headline" })));
    expect(part?.records.map(({ content }) => content)).toEqual(["Only a headline"]);
  });

  test("spells a tag as most of the archive does", () => {
    const tagged = (path: string, tag: string) => article(path, { title: path, published: day("2021-05-06"), tags: [tag], sections: [section("story", `Story of ${path}.`)] });
    const [part] = searchParts(archive(tagged("a.txt", "Robots"), tagged("b.txt", "robots"), tagged("c.txt", "Robots")));
    expect(part?.records.map(({ filters }) => filters["tag"])).toEqual([["Robots"], ["Robots"], ["Robots"]]);
  });
});

describe("the parts of the index", () => {
  const of = (path: string, date: string, lang = "en") => article(path, { title: path, published: day(date), lang });
  const names = (...articles: readonly UnplacedArticle[]) => searchParts(archive(...articles)).map(({ language, name, records }) => [language, name, records.length]);

  test("are one for each language and year, the newest first, the undated apart", () => {
    expect(names(of("a.txt", "2021-05-06"), of("b.txt", "2023-05-06"), of("c.txt", "2021-06-07"), of("d.txt", "2021-05-06", "de-AT"), of("e.txt", "2021-05-06", "de"), article("f.txt", { title: "f" }))).toEqual([
      ["de", "2021", 2],
      ["en", "2023", 1],
      ["en", "2021", 2],
      ["en", "undated", 1],
    ]);
  });

  test("are parts of a newest year that has more than a million characters, so that a new article costs little", () => {
    const long = (path: string, date: string) => article(path, { title: path, published: day(date), sections: [section("story", `${path} ${"robots ".repeat(60_000)}`)] });
    const dates = ["2023-01-02", "2023-02-03", "2023-08-09", "2022-01-02", "2022-02-03", "2022-08-09"];
    const parts = searchParts(archive(...dates.map((date) => long(`${date}.txt`, date))));
    expect(parts.map(({ name, year, records }) => [name, year, records.length])).toEqual([
      ["2023-07", "2023", 1],
      ["2023-01", "2023", 2],
      ["2022", "2022", 3],
    ]);
  });

  test("leave out drafts and what has not come yet", () => {
    expect(names(of("a.txt", "2021-05-06"), article("b.txt", { title: "b", draft: true }), of("c.txt", "2031-05-06"))).toEqual([["en", "2021", 1]]);
  });

  test("leave out copies: what they say, the article that stands for them says", () => {
    const story = `CHICAGO -- ${"Acme Robotics shipped its thousandth welding robot to a plant in Chicago today and expects to ship a thousand more next year. ".repeat(4)}`;
    const copy = (path: string, wire: string) => article(path, { title: "Acme Ships Robots", published: day("2021-05-06"), wire, sections: [section("story", story)], words: 90 });
    expect(names(copy("a.txt", "GlobeNewswire"), copy("b.txt", "PR Newswire"))).toEqual([["en", "2021", 1]]);
  });

  test("are the same whatever order the documents came in", () => {
    const articles = [of("a.txt", "2021-05-06"), of("b.txt", "2021-05-06"), of("c.txt", "2021-04-06")];
    expect(searchParts(archive(...articles.toReversed()))).toEqual(searchParts(archive(...articles)));
  });
});

test("the table of parts names each language's folders, the newest first", () => {
  const links = [
    { language: "de", name: "2021", year: "2021", tag: "a1" },
    { language: "en", name: "2023", year: "2023", tag: "b2" },
    { language: "en", name: "undated", tag: "c3" },
  ];
  expect(partsFile(links)).toBe('{"languages":[{"language":"de","parts":[{"name":"2021","year":"2021","tag":"a1"}]},{"language":"en","parts":[{"name":"2023","year":"2023","tag":"b2"},{"name":"undated","tag":"c3"}]}]}\n');
});

test("the table of terms has title, address and count, and the company behind a symbol", () => {
  const acme = { ...robots, companies: [{ name: "Acme Robotics", symbols: ["NYSE:ACME"] }] };
  expect(JSON.parse(termsFile(archive(acme)))).toEqual({
    symbols: [["NYSE:ACME", "/symbols/NYSE-ACME/", 1, "Acme Robotics"]],
    companies: [["Acme Robotics", "/companies/acme-robotics/", 1]],
    tags: [["Robots", "/tags/robots/", 1]],
  });
});

describe("a content that is known from an earlier build", () => {
  /** An archive that tells whether somebody asked for its text. */
  const watched = () => {
    const seen = { text: false };
    const { published, ...others } = archive(robots);
    const late = published.map((one) => Object.defineProperty({ ...one }, "sections", {
      get: () => {
        seen.text = true;
        return one.sections;
      },
    }));
    return { seen, from: { ...others, published: late } };
  };

  test("is not loaded again, unless its text is another", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-notes-"));
    const store = openStore(folder);
    if (!store) throw new Error("no store");
    const build = (text: string, version = "1") => {
      const { seen, from } = watched();
      const notes = openSearchNotes(store, version, () => text);
      const says = partsOf(from, notes.of).map((part) => part.says);
      notes.save();
      return { says, loads: seen.text };
    };
    const first = build("one");
    expect(first.loads).toBe(true);
    expect(build("one")).toEqual({ says: first.says, loads: false });
    expect(build("two").loads).toBe(true);
    expect(build("one").loads).toBe(true);
    expect(build("one", "2").loads).toBe(true);
    await store.close();
    await rm(folder, { recursive: true });
  });
});
