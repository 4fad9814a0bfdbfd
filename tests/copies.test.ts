import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { makeReleases, makeReports, type Made } from "../bench/releases.ts";
import type { Article, Timestamp, UnplacedArticle } from "../plugins/dateline/article.ts";
import { candidatePairs, inBucketOrder } from "../plugins/dateline/archive/candidates.ts";
import { fingerprintOf } from "../plugins/dateline/archive/fingerprint.ts";
import { packed, unpacked } from "../plugins/dateline/archive/packed-fingerprint.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { knownOf, type Known } from "../plugins/dateline/archive/known.ts";
import { place } from "../plugins/dateline/archive/place.ts";
import { samenessOf } from "../plugins/dateline/archive/same-story.ts";
import { itemOf } from "../plugins/dateline/archive/versions.ts";
import { article, day, minute, month } from "./setup/article.ts";

const context = { now: Date.parse("2026-01-01T00:00:00Z"), language: "en", timeZone: "UTC" };
const archiveOf = (...articles: readonly UnplacedArticle[]) => buildArchive(articles, context);

/** Which article lists show in each one's place: `{ "b.txt": "a.txt" }`. */
function mainsOf(articles: readonly UnplacedArticle[]): Readonly<Record<string, string>> {
  const { published } = buildArchive(articles, context);
  const paths = new Map(published.map(({ url, source }) => [url, source.path]));
  return Object.fromEntries(published.flatMap(({ source, relations }) => (relations.main ? [[source.path, paths.get(relations.main.url) ?? ""]] : [])));
}

const story = (text: string) => ({ kind: "story" as const, html: "", text });
const about = (text: string) => ({ kind: "about" as const, title: "About Acme", html: "", text });

const hall = [
  "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE: ACME), a maker of robots for kitchens, today opened a hall of 5,200 square meters in Houston in which 140 people will build its third generation of machines.",
  "“We outgrew the old one within eighteen months,” said Sam Sample, who has led the company since 2011. “Our customers asked for shorter waits, and from this spring on they'll have them.”",
  "The hall cost $18.4 million, of which the county's fund for industry bears 3.1 million. Production of the first model, the K3, begins in April, and the company expects to deliver 900 units before the end of the year, up from 610 in the year before.",
  "Acme has not changed its outlook: revenue between $96 million and $102 million, and a margin before interest and tax of about 11 percent.",
].join("\n\n");

const release = (path: string, text = hall, given: Partial<UnplacedArticle> = {}) =>
  article(path, { title: "Acme Robotics opens a hall in Houston", published: day("2025-02-13"), sections: [story(text)], words: 150, wire: "GlobeNewswire", ...given });

const paragraphs = hall.split("\n\n");

describe("a copy is found", () => {
  test.each<readonly [string, string, Partial<UnplacedArticle>]>([
    ["word for word", hall, {}],
    ["with another dateline", hall.replace("HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) --", "AUSTIN, Texas--(BUSINESS WIRE)--"), { wire: "Business Wire" }],
    ["without its last paragraph", paragraphs.slice(0, -1).join("\n\n"), {}],
    ["with a paragraph more", [paragraphs[0], "The mayor of Houston, who came with her family, cut a ribbon that one of the machines had held out to her.", ...paragraphs.slice(1)].join("\n\n"), {}],
    ["flowed anew", hall.replace(/\s+/g, " ").replace(/(.{60}\S*) /g, "$1\n"), {}],
    ["with a figure put right", hall.replace("18.4", "18.6"), {}],
    ["under another headline", hall, { title: "Kitchen machines: Texas company builds" }],
    ["cut off after a while", `${hall.slice(0, 420)}…`, {}],
    ["cut off, with another headline", `${hall.slice(0, 420)}...`, { title: "Kitchen machines: Texas company builds" }],
    ["with straight quotes and double hyphens", hall.replace(/[“”]/g, '"').replaceAll("’", "'").replaceAll("—", "--"), {}],
    ["in capitals", hall.toUpperCase(), {}],
    ["with what another wire puts below", `${hall}\n\nSOURCE Acme Robotics Inc.\n\nView the original release: https://www.prnewswire.example/acme-opens.html`, { wire: "PR Newswire" }],
  ])("%s", (_, text, given) => {
    expect(mainsOf([release("a.txt"), release("z.txt", text, { published: day("2025-02-14"), ...given })])).toEqual({ "z.txt": "a.txt" });
  });

  test("without a date", () => {
    const { published: _, ...undated } = release("z.txt", hall);
    expect(mainsOf([release("a.txt"), undated])).toEqual({ "z.txt": "a.txt" });
  });

  test("whatever boilerplate it has", () => {
    const long = "Acme Robotics Inc. makes robots for kitchens. ".repeat(40);
    expect(mainsOf([release("a.txt"), release("b.txt", hall, { sections: [story(hall), about(long)] })])).toEqual({ "b.txt": "a.txt" });
  });

  test("of a headline alone, on the same day or the next, from a source that is not another", () => {
    const headline = (path: string, given: Partial<UnplacedArticle> = {}) => article(path, { title: "Acme Robotics to open hall in Houston", published: day("2025-02-13"), ...given });
    expect(mainsOf([headline("a.txt"), headline("b.txt", { title: "ACME Robotics to open hall in Houston" })])).toEqual({ "b.txt": "a.txt" });
    expect(mainsOf([headline("a.txt"), headline("b.txt", { published: day("2025-02-15") })])).toEqual({});
    expect(mainsOf([headline("a.txt", { provider: { name: "Acme News" } }), headline("b.txt", { provider: { name: "Borealis Press" } })])).toEqual({});
    expect(mainsOf([headline("a.txt", { title: "Holding(s) in Company" }), headline("b.txt", { title: "Holding(s) in Company" })])).toEqual({});
  });

  test("in scripts that put no spaces between words", () => {
    const text = "アクメ・ロボティクスは本日、ヒューストンに新工場を開設した。従業員は百四十人で、第三世代の調理ロボットを製造する。四月に生産を始め、年内に九百台を出荷する見込みだと同社は述べた。";
    const japanese = (path: string, date: string, written: string) => article(path, { title: "アクメ、新工場を開設", lang: "ja", published: day(date), sections: [story(written)] });
    expect(mainsOf([japanese("a.txt", "2025-02-13", text), japanese("b.txt", "2025-02-14", `${text}工場の費用は明らかにしていない。`)])).toEqual({ "b.txt": "a.txt" });
  });
});

describe("no copy is", () => {
  const week = (date: string, shares: string, price: string, total: string) =>
    `Acme Robotics Inc. announces that in the period up to ${date} it has bought back ${shares} of its own shares on the stock exchange at an average price of ${price} euros. Since the start of the programme the company has bought ${total} shares in all. The purchases are made by a bank that decides on their time without being influenced by the company. Particulars of each transaction are published on the company's website, and this announcement is made under Article 5 of the regulation on market abuse.`;
  const weekly = (path: string, date: string, text: string) => article(path, { title: "Acme Robotics: purchases of own shares", published: day(date), sections: [story(text)] });

  test("the next week's report", () => {
    const reports = [
      weekly("a.txt", "2025-02-14", week("14 February 2025", "12,400", "31.20", "112,400")),
      weekly("b.txt", "2025-02-17", week("17 February 2025", "9,150", "31.85", "121,550")),
      weekly("c.txt", "2025-02-21", week("21 February 2025", "12,400", "31.20", "133,950")),
    ];
    expect(mainsOf(reports)).toEqual({});
  });

  test("the next day's value of a fund", () => {
    const value = (path: string, date: string, said: string, pence: string) =>
      article(path, { title: "Borealis Trust: net asset value", published: day(date), sections: [story(`The unaudited net asset value per ordinary share of Borealis Trust at the close of business on ${said}, with income, was ${pence} pence. The value is calculated by the administrator in line with the guidelines of the association and is not audited.`)] });
    expect(mainsOf([value("a.txt", "2025-02-13", "12 February 2025", "101.23"), value("b.txt", "2025-02-14", "13 February 2025", "101.23"), value("c.txt", "2025-02-14", "12 February 2025", "88.10")])).toEqual({});
  });

  test("a law firm's notice for the shareholders of another company", () => {
    const notice = (path: string, company: string, ticker: string) =>
      article(path, {
        title: `Sample Law reminds investors of ${company} of the deadline in its class action`,
        published: day("2025-02-13"),
        sections: [story(`Sample Law, a firm that represents investors, reminds those who bought shares of ${company} (NYSE: ${ticker}) of the deadline of April 14, 2025 to ask the court to be made lead plaintiff. Whoever bought shares of ${company} may be entitled to compensation without paying any fees or costs under a contingency arrangement. To join the action against ${ticker}, call the firm or send it a message. A class has not been certified. Until one is, you are not represented by counsel unless you retain one. You may also remain an absent class member and do nothing at this point.`)],
      });
    expect(mainsOf([notice("a.txt", "Acme Robotics", "ACME"), notice("b.txt", "Borealis Mining", "BMX"), notice("c.txt", "Cobalt Foods", "CFO")])).toEqual({});
  });

  test.each<readonly [string, string, readonly string[]]>([
    ["a dealing of another director", "Director/PDMR shareholding", ["Sam Sample, its chief executive, bought 5,000", "Kim Example, its head of finance, bought 5,000", "Pat Muster, its chief executive, bought 2,500"].map((who) => `Acme Robotics plc was notified that on 12 February 2025 ${who} shares of the company at a price of 211 pence each. The notification is made under the regulation on market abuse and gives further particulars of the transaction as the company has received them.`)],
    ["the capital of another company", "Total voting rights", ["Acme Robotics plc", "Borealis Mining plc"].map((company) => `${company} announces under the rules for disclosure that on 28 February 2025 it had 123,456,789 ordinary shares of 10 pence, each with one vote. Shareholders may use this figure to find out whether they have to notify an interest in the company, or a change of it.`)],
    ["an award in another state", "Sample Foundation names teacher of the year", [["Ohio", "Dayton"], ["Texas", "Waco"]].map(([state, town]) => `The Sample Foundation today gave the award for ${state}'s teacher of the year to a teacher from ${town}. With it come a scholarship and a journey to the capital, where a jury of former winners chooses the teacher of the year for the whole country. The foundation thanks all who sent in a name.`)],
    ["a purchase without dates", "Transaction in own shares", ["45,000 shares at 209.0 to 211.5", "45,000 shares at 210.0 to 212.5", "50,000 shares at 210.0 to 212.5"].map((bought) => `Acme Robotics plc has bought for cancellation ${bought} pence each through its broker as part of the programme that it announced before. After that the company has as many shares in issue as are stated on its website, and shareholders may use that figure to find out what they have to notify.`)],
  ])("%s", (_, title, texts) => {
    expect(mainsOf(texts.map((text, index) => article(`${index}.txt`, { title, published: day(`2025-02-${13 + index}`), sections: [story(text)] })))).toEqual({});
  });

  test("another release of a company whose boilerplate is the same", () => {
    const boilerplate = "Acme Robotics Inc. makes robots for kitchens. Its machines work in more than nine hundred restaurants and canteens on four continents, and its shares are listed in New York. The company was founded in 2011 and employs six hundred people in Houston and Graz. It has been named one of the best employers of the county three years in a row.";
    const other = `Acme Robotics Inc. will present at a conference in Boston next month, where its chief of finance speaks about what orders it has and meets investors. ${boilerplate}`;
    const third = `Acme Robotics Inc. has named Kim Example head of sales, who comes from a maker of ovens and begins her work at once. ${boilerplate}`;
    expect(mainsOf([release("a.txt", `${hall} ${boilerplate}`), release("b.txt", other, { title: "Acme Robotics presents in Boston" }), release("c.txt", third, { title: "Acme Robotics names head of sales" })])).toEqual({});
  });

  test("the release of another version in the same words", () => {
    const text = (version: string) => `The robots of Acme can now run kitchen software ${version}. It mends what users have reported since the last one, and adds nothing else. Everybody who has a machine is asked to install it when the kitchen is closed, for the machine starts anew. Thanks go to all who wrote to us, and to those who tried it out for many nights.`;
    const version = (path: string, number: string) => article(path, { title: `Kitchen software ${number} released`, published: day("2025-02-13"), sections: [story(text(number))] });
    expect(mainsOf([version("a.txt", "2.4.17"), version("b.txt", "2.5.7")])).toEqual({});
  });

  test("a translation, or a text that says its language is another", () => {
    expect(mainsOf([release("a.txt"), release("b.txt", hall, { lang: "de" })])).toEqual({});
  });

  test("a round-up that has it in it", () => {
    const roundUp = `This week in machines. ${hall} ${"Elsewhere, other companies had other things to tell of their own which nobody had waited for. ".repeat(20)}`;
    expect(mainsOf([release("a.txt", paragraphs[0]), release("b.txt", roundUp, { title: "The week in machines" })])).toEqual({});
  });
});

describe("of several copies, the main one", () => {
  const at = (path: string, given: Partial<UnplacedArticle>, text = hall) => release(path, text, given);

  test("is the earliest", () => {
    expect(mainsOf([at("a.txt", { published: day("2025-02-14") }), at("b.txt", { published: day("2025-02-13") })])).toEqual({ "a.txt": "b.txt" });
    expect(mainsOf([at("a.txt", { published: minute("2025-02-13T14:00:00Z") }), at("b.txt", { published: minute("2025-02-13T13:30:00Z") })])).toEqual({ "a.txt": "b.txt" });
  });

  test("of one day, where not all say at what time, is the wire's own before a distributor's", () => {
    expect(mainsOf([at("a.txt", { provider: { name: "Reuters", via: "TradingView" }, published: minute("2025-02-13T13:30:00Z") }), at("b.txt", { published: day("2025-02-13") })])).toEqual({ "a.txt": "b.txt" });
  });

  test("is then the longest, then the one whose path comes first", () => {
    expect(mainsOf([at("a.txt", {}, paragraphs.slice(0, -1).join("\n\n")), at("b.txt", {})])).toEqual({ "a.txt": "b.txt" });
    expect(mainsOf([at("b.txt", {}), at("a.txt", {}), at("c.txt", {})])).toEqual({ "b.txt": "a.txt", "c.txt": "a.txt" });
  });

  test("is never a headline alone or a text that breaks off, however early", () => {
    expect(mainsOf([article("a.txt", { title: "Acme Robotics opens a hall in Houston", published: day("2025-02-12") }), at("b.txt", {})])).toEqual({ "a.txt": "b.txt" });
    expect(mainsOf([at("a.txt", { published: day("2025-02-12") }, `${hall.slice(0, 420)}…`), at("b.txt", {})])).toEqual({ "a.txt": "b.txt" });
  });
});

describe("a copy", () => {
  const copy = release("b.txt", hall, { wire: "Business Wire", tags: ["Halls"] });
  const other = article("c.txt", { title: "Acme buys land", published: day("2025-01-02") });

  test("has a page and a reference to the main one, which has one to it; lists and terms leave it out", () => {
    const { published, articles, months, terms, problems } = archiveOf(release("a.txt"), copy, other);
    const [main, second] = published;
    expect(articles.map(({ source }) => source.path)).toEqual(["a.txt", "c.txt"]);
    expect(published.map(({ source }) => source.path)).toEqual(["a.txt", "b.txt", "c.txt"]);
    expect(second?.relations.main).toEqual({ id: "dateline:a.txt", url: "/2025/02/acme-robotics-opens-a-hall-in-houston/", title: "Acme Robotics opens a hall in Houston" });
    expect(main?.relations).toMatchObject({ duplicates: [{ id: "dateline:b.txt", url: "/2025/02/acme-robotics-opens-a-hall-in-houston-2/" }] });
    expect([months.map(({ count }) => count), terms.wires.map(({ title }) => title), terms.tags]).toEqual([[1, 1], ["GlobeNewswire"], []]);
    expect(problems).toContainEqual({ code: "copy", path: "b.txt", detail: "/2025/02/acme-robotics-opens-a-hall-in-houston/, from a.txt" });
  });

  test("is in lists too where the site wants that, and refers to the main one all the same", () => {
    const { articles, published } = buildArchive([release("a.txt"), copy, other], { ...context, copies: "list" });
    expect(articles).toEqual(published);
    expect(articles.map(({ relations }) => relations.main?.id)).toEqual([undefined, "dateline:a.txt", undefined]);
  });

  test("that only another copy is like is a story of its own, not dragged along", () => {
    const chain = ["alpha", "beta", "gamma", "delta"].map((_, index, words) => `${hall} ${words.slice(0, index + 1).map((word) => `${word} `.repeat(3)).join(" ")}`);
    const mains = mainsOf(chain.map((text, index) => release(`${index}.txt`, text)));
    expect(Object.values(mains).filter((main) => Object.hasOwn(mains, main))).toEqual([]);
  });
});

test("a fingerprint is made of the article alone, and is the same each time", () => {
  expect(fingerprintOf(release("a.txt"))).toEqual(fingerprintOf(structuredClone(release("a.txt"))));
  const { title, length, isCut } = fingerprintOf(release("a.txt", "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme’s hall is open. It cost $1,250.5 million…"));
  expect({ title, length, isCut }).toEqual({ title: "acme robotics opens a hall in houston", length: 7, isCut: true });
});

test("a fingerprint that was kept is what it was", () => {
  const fingerprint = fingerprintOf(release("a.txt", "Correction: HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme’s hall is open since March 3. It cost $1,250.5 million…"));
  const kept = unpacked(structuredClone(packed(fingerprint)));
  expect(kept.words.length).toBeGreaterThan(5);
  for (const name of Object.keys(fingerprint)) expect([name, Reflect.get(kept, name)]).toEqual([name, Reflect.get(fingerprint, name)]);
});

const relationsOf = (articles: readonly Article[]) => articles.map(({ url, relations }) => [url, relations]);

test("whatever order the documents are read in, the relations are the same", () => {
  const articles = makeReleases(40, 0.4).map(({ article }) => article);
  const expected = relationsOf(buildArchive(articles, context).published);
  fc.assert(
    fc.property(fc.shuffledSubarray(articles, { minLength: 40, maxLength: 40 }), (shuffled) => {
      expect(relationsOf(buildArchive(shuffled, context).published)).toEqual(expected);
    }),
    { numRuns: 20 },
  );
});

describe("of a thousand made releases", () => {
  const made = makeReleases(1000, 0.25, 5);
  const mains = mainsOf(made.map(({ article }) => article));
  const storyOf = new Map(made.map(({ article, story: name }) => [article.source.path, name]));

  test("at least 95 of 100 copies are found, and at least 99 of 100 found are copies", () => {
    const copies = made.filter(({ article, story: name }) => article.source.path !== name);
    const right = Object.entries(mains).filter(([copy, main]) => storyOf.get(copy) === storyOf.get(main)).length;
    expect(copies.length).toBeGreaterThan(150);
    expect(right / copies.length).toBeGreaterThanOrEqual(0.95);
    expect(right / Object.keys(mains).length).toBeGreaterThanOrEqual(0.99);
  });
});

const knownAll = (articles: readonly UnplacedArticle[]): Known[] => place(articles).articles.map((one) => knownOf(one, fingerprintOf(one), itemOf(one))).toSorted(inBucketOrder);

describe("pairs that are worth comparing", () => {
  const namesOf = (...articles: readonly UnplacedArticle[]): string[] => {
    const all = knownAll(articles);
    return [...candidatePairs(all)].map((pair) => pair.map((at) => all[at]?.article.source.path).sort().join(" ")).sort();
  };
  const dated = (path: string, published: Timestamp, given: Partial<UnplacedArticle> = {}): UnplacedArticle => release(path, hall, { published, ...given });

  test("are those with the same text within a month, or within what is not known to the day", () => {
    expect(namesOf(dated("a", day("2025-01-01")), dated("b", day("2025-01-25")), dated("c", day("2025-03-10")), dated("d", month("2025-03")))).toEqual(["a b", "a d", "b d", "c d"]);
  });

  test("are those of one item at any time", () => {
    const item = { id: "tag:reuters.com,2025-01-01:newsml_GNX1", provider: "reuters.com", item: "GNX1", version: 0 };
    expect(namesOf(dated("a", day("2025-01-01"), { story: item }), dated("b", day("2025-06-01"), { story: item }))).toEqual(["a b"]);
  });

  test("are, more than a week apart, corrections, and otherwise no text that differs in a word", () => {
    const changed = { sections: [story(hall.replace("18.4", "18.6"))] };
    expect(namesOf(dated("a", day("2025-01-01")), dated("b", day("2025-01-08"), changed))).toEqual(["a b"]);
    expect(namesOf(dated("a", day("2025-01-01")), dated("b", day("2025-01-15"), changed))).toEqual([]);
    expect(namesOf(dated("a", day("2025-01-01")), dated("b", day("2025-01-15"), { ...changed, title: "CORRECTED-Acme Robotics opens a hall in Houston" }))).toEqual(["a b"]);
  });

  test("leave out, for their days, none that is one story", () => {
    const all = knownAll([...makeReleases(600, 0.3, 7), ...makeReports(200)].map(({ article: made }) => made));
    const timeless = all.map((known) => ({ ...known, date: "" }));
    const [near, every] = [new Set([...candidatePairs(all)].map(String)), [...candidatePairs(timeless)]];
    const left = every.filter((pair) => !near.has(String(pair)));
    expect(left.length).toBeGreaterThan(every.length / 4);
    const same = left.filter(([a, b]) => all[a] && all[b] && samenessOf(all[a], all[b]) !== undefined);
    expect(same).toEqual([]);
  });
});

describe("the cost", () => {
  const pairsOf = (made: readonly Made[]): number => [...candidatePairs(knownAll(made.map(({ article }) => article)))].length;

  test("of a template that is used again and again grows with the number of releases, not with its square", () => {
    const [small, large] = [pairsOf(makeReports(500)), pairsOf(makeReports(2000))];
    expect(small).toBeLessThan(500 * 200);
    expect(large / small).toBeLessThan(5);
  }, 30_000);

  test("of five hundred reports of one template finds none a copy", () => {
    expect(mainsOf(makeReports(500).map(({ article }) => article))).toEqual({});
  }, 30_000);
});
