import { describe, expect, test } from "vitest";
import { matterFields } from "../plugins/dateline/readers/front-matter/fields.ts";
import { fieldKeys, layoutKeys } from "../plugins/dateline/readers/front-matter/keys.ts";
import { splitMatter } from "../plugins/dateline/readers/front-matter/matter.ts";

/** Field values by name, their lines, the problems and the body. */
function read(text: string) {
  const matter = splitMatter(text);
  if (!matter) throw new Error("There is no front matter.");
  const { fields, problems } = matterFields(matter);
  const entries = Object.entries(fields);
  return {
    values: Object.fromEntries(entries.map(([name, { value }]) => [name, value])),
    lines: Object.fromEntries(entries.map(([name, { line }]) => [name, line])),
    body: matter.body,
    bodyLine: matter.bodyLine,
    problems,
  };
}

const yaml = (...lines: string[]): string => `---\n${lines.join("\n")}\n---\nThe plant is in Houston.\n`;

describe("the syntaxes say the same", () => {
  test.each([
    ["YAML", "---\ntitle: Acme opens a plant\ntags: [plants, robots]\n---\nText\n", 5],
    ["YAML that says so", "---yaml\ntitle: Acme opens a plant\ntags: [plants, robots]\n---\nText\n", 5],
    ["YAML that dots end", "---\ntitle: Acme opens a plant\ntags: [plants, robots]\n...\nText\n", 5],
    ["TOML", '+++\ntitle = "Acme opens a plant"\ntags = ["plants", "robots"]\n+++\nText\n', 5],
    ["TOML between dashes", '---toml\ntitle = "Acme opens a plant"\ntags = ["plants", "robots"]\n---\nText\n', 5],
    ["JSON between semicolons", ';;;\n{"title": "Acme opens a plant",\n"tags": ["plants", "robots"]}\n;;;\nText\n', 5],
    ["JSON between dashes", '---json\n{"title": "Acme opens a plant",\n"tags": ["plants", "robots"]}\n---\nText\n', 5],
    ["a bare object", '{\n"title": "Acme opens a plant",\n"tags": ["plants", "robots"]\n}\nText\n', 5],
  ])("%s", (_, text, bodyLine) => {
    expect(read(text)).toEqual({
      values: { title: "Acme opens a plant", tags: ["plants", "robots"] },
      lines: { title: 2, tags: 3 },
      body: "Text\n",
      bodyLine,
      problems: [],
    });
  });

  test("and every key has its line when the object is on one", () => {
    expect(read(';;;\n{"title":"A {plant}","date":"2021-11-02"}\n;;;\nText\n').lines).toEqual({ title: 2, date: 2 });
  });
});

describe("no front matter", () => {
  test.each([
    ["text", "Acme opens a plant.\n"],
    ["a rule at the top", "---\n\nAcme opens a plant.\n"],
    ["a sentence between rules", "---\nAcme opens a plant\n---\nText\n"],
    ["a list between rules", "---\n- plants\n- robots\n---\nText\n"],
    ["four dashes", "----\ntitle: Acme\n----\nText\n"],
    ["an object with nothing below it", '{"title": "Acme opens a plant"}\n'],
    ["an object that never ends", '{"title": "Acme opens a plant"\n\nText\n'],
  ])("is in %s", (_, text) => {
    expect(splitMatter(text)).toBeUndefined();
  });
});

test("an empty block says nothing and hides nothing", () => {
  expect(read("---\n---\nText\n")).toEqual({ values: {}, lines: {}, body: "Text\n", bodyLine: 3, problems: [] });
});

describe("faults in the syntax", () => {
  test("the lines that can be read alone are, and the fault's line is told", () => {
    const { values, lines, problems } = read(yaml("date: 2021-11-02", "title: KULR: a new deal", "tags:", "  - plants", "  - 'robots'", "rank: 3,"));
    expect(values).toMatchObject({ title: "KULR: a new deal", tags: ["plants", "robots"], extra: { rank: "3" } });
    expect(lines).toMatchObject({ date: 2, title: 3, tags: 4 });
    expect(problems).toEqual([{ code: "front-matter-broken", line: 3, detail: "bad indentation of a mapping entry (3:12)" }]);
  });

  test("quotes inside quotes are what they would have been", () => {
    const { values } = read(yaml("title: a: b", String.raw`summary: "the \"Company\""`, "lead: 'it''s'"));
    expect(values).toEqual({ title: "a: b", summary: 'the "Company"', lead: "it's" });
  });

  test("of a key given twice the first is taken", () => {
    const { values, lines, problems } = read(yaml("title: One", "title: Two"));
    expect([values, lines]).toEqual([{ title: "One" }, { title: 2 }]);
    expect(problems).toEqual([{ code: "front-matter-broken", line: 3, detail: "duplicated mapping key (3:1)" }]);
  });

  test("in TOML", () => {
    const { values, problems } = read('+++\ntitle = "Acme opens a plant"\ndate = 2021-11-\n+++\nText\n');
    expect(values).toEqual({ title: "Acme opens a plant" });
    expect(problems.map(({ code, line }) => [code, line])).toEqual([["front-matter-broken", 3], ["key-value-odd", 3]]);
  });

  test("in JSON, indented or on one line", () => {
    const indented = read(';;;\n{\n  "title": "Acme opens a plant",\n  "tags": ["plants"],\n}\n;;;\nText\n');
    expect(indented.values).toEqual({ title: "Acme opens a plant", tags: ["plants"] });
    expect(indented.problems.map(({ code, line }) => [code, line])).toEqual([["front-matter-broken", 2]]);
    expect(read(';;;\n{"title": "Acme", "tags": }\n;;;\nText\n').values).toEqual({ title: "Acme" });
  });

  test("a fence that nothing closes ends at the first blank line", () => {
    expect(read("---\ntitle: Acme opens a plant\n\nText\n")).toEqual({
      values: { title: "Acme opens a plant" },
      lines: { title: 2 },
      body: "\nText\n",
      bodyLine: 3,
      problems: [{ code: "front-matter-broken", line: 1, detail: "no closing ---" }],
    });
  });
});

describe("hostile front matter", () => {
  test.each(["js", "javascript", "coffee", "ruby", "JS"])("---%s is not run, and reported", (language) => {
    Reflect.deleteProperty(globalThis, "datelineRan");
    expect(read(`---${language}\n{ title: (globalThis.datelineRan = "ran") }\n---\nText\n`)).toEqual({
      values: {},
      lines: {},
      body: "Text\n",
      bodyLine: 4,
      problems: [{ code: "front-matter-code", line: 1 }],
    });
    expect(Object.hasOwn(globalThis, "datelineRan")).toBe(false);
  });

  test("a YAML tag does not make a function", () => {
    expect(read(yaml("title: !!js/function 'function () {}'")).values).toEqual({ title: "!!js/function 'function () {}'" });
  });

  test("aliases that unfold to millions are left out, in no time", () => {
    const levels = ["a: &a [x, x, x, x, x, x, x, x, x]", ..."bcdefgh".split("").map((to, index) => `${to}: &${to} [${Array.from({ length: 9 }, () => `*${"abcdefgh"[index]}`).join(", ")}]`)];
    const start = performance.now();
    const { values, problems } = read(yaml(...levels, "title: Acme opens a plant"));
    expect(performance.now() - start).toBeLessThan(500);
    expect(values["title"]).toBe("Acme opens a plant");
    expect(Object.keys(Object(values["extra"]))).toEqual(["a", "b", "c"]);
    expect(problems).toEqual([5, 6, 7, 8, 9].map((line) => ({ code: "front-matter-large", detail: "defgh"[line - 5], line })));
  });

  test("many keys that each repeat a large list do not add up", () => {
    const list = `list: &list [${Array.from({ length: 4000 }, () => "x").join(", ")}]`;
    const start = performance.now();
    const { values, problems } = read(yaml(list, ...Array.from({ length: 2000 }, (_, index) => `k${index}: *list`), "title: Acme"));
    expect(performance.now() - start).toBeLessThan(2000);
    expect(values["title"]).toBe("Acme");
    expect(problems).toHaveLength(1977);
  });

  test("an alias of itself ends", () => {
    expect(read(yaml("a: &a { again: *a }", "title: Acme")).problems).toEqual([{ code: "front-matter-large", detail: "a", line: 2 }]);
  });

  test.each([
    ["YAML", yaml("title: Acme", "__proto__: { bad: 1 }", "constructor: { bad: 1 }", "more: { __proto__: { bad: 1 }, prototype: 2, kept: [{ constructor: 3, deep: 4 }] }")],
    ["TOML", '+++\ntitle = "Acme"\n[__proto__]\nbad = 1\n[constructor]\nbad = 1\n[more]\nprototype = 2\nkept = [{ constructor = 3, deep = 4 }]\n[more.__proto__]\nbad = 1\n+++\nText\n'],
    ["JSON", ';;;\n{"title":"Acme","__proto__":{"bad":1},"constructor":{"bad":1},"more":{"__proto__":{"bad":1},"prototype":2,"kept":[{"constructor":3,"deep":4}]}}\n;;;\nText\n'],
  ])("%s keys that reach for a prototype do nothing, nested or not", (_, text) => {
    expect(read(text).values).toEqual({ title: "Acme", extra: { more: { kept: [{ deep: 4 }] } } });
    expect("bad" in {}).toBe(false);
  });

  test("so they do when the block is read line by line", () => {
    expect(read(yaml("title: a: b", "__proto__: bad", "constructor: bad")).values).toEqual({ title: "a: b" });
  });

  test("deep nesting neither overflows nor hides the other keys", () => {
    const { values, problems } = read(`{"title":"Acme","a":${'{"a":'.repeat(30_000)}1${"}".repeat(30_000)}}\n\nText\n`);
    expect(values).toEqual({ title: "Acme" });
    expect(problems).toEqual([{ code: "front-matter-large", detail: "a", line: 1 }]);
  });
});

const day = (said: string, year: number, month: number, dayOfMonth: number) => ({ said, precision: "day", year, month, day: dayOfMonth, hour: 0, minute: 0, second: 0 });
const september = day("2021-09-30", 2021, 9, 30);
const kulr = [{ exchange: "AMEX", ticker: "KULR", id: "AMEX:KULR", market: "NYSE American" }];

/** Each field of the table with a value for its keys as YAML, and what it is read as. */
const examples: Readonly<Record<string, readonly [written: string, value: unknown]>> = {
  title: ["Acme opens a plant", "Acme opens a plant"],
  date: ["2021-09-30", september],
  updatedDate: ["2021-09-30", september],
  embargoDate: ["2021-09-30", september],
  expiryDate: ["2021-09-30", september],
  draft: ["true", true],
  slug: ["second-plant", "second-plant"],
  summary: ["It is in Houston.", "It is in Houston."],
  lead: ["It is in Houston.", "It is in Houston."],
  authors: ["Acme Newsroom and Worksport", ["Acme Newsroom", "Worksport"]],
  categories: ["[Reuters, Plants]", ["Reuters", "Plants"]],
  tags: ["plants, robots", ["plants", "robots"]],
  lang: ["zh_hk", "zh-HK"],
  translations: ["[en, zh-cn]", ["en", "zh-CN"]],
  translationKey: ["hall-2025", "hall-2025"],
  link: ["https://Acme.example/plant", "https://acme.example/plant"],
  wire: ["GlobeNewswire", "GlobeNewswire"],
  symbols: ['"NYSE American: KULR"', kulr],
  isins: ["FR0000121329", ["FR0000121329"]],
  companies: ["[Acme Robotics, {name: Beta Tools, symbols: [\"NYSE: BETA\"], website: \"https://beta.example/\"}]", [{ name: "Acme Robotics", symbols: [] }, { name: "Beta Tools", symbols: ["NYSE:BETA"], website: "https://beta.example/" }]],
  issuers: ["Acme Robotics, Inc.", ["Acme Robotics, Inc."]],
  kind: ["share_buybacks", "share-buybacks"],
  aliases: ["[/old/plant, 2020/plant.html]", ["/old/plant/", "/2020/plant.html"]],
  weight: ["2", 2],
};

const layouts: Readonly<Record<string, readonly [written: string, value: unknown]>> = {
  sidebar: ["left", "left"],
  widgets: ["[search, recent]", ["search", "recent"]],
  pager: ["false", false],
  toc: ["yes", true],
  authorbox: ["true", true],
  comments: ["0", false],
  mathjax: ["1", true],
  menu: ["{ main: { weight: 1 } }", [{ menu: "main", weight: 1 }]],
  thumbnail: ["{ src: /plant.jpg }", { src: "/plant.jpg" }],
};

test("every key of the table has an example here", () => {
  expect(Object.keys(examples)).toEqual(Object.keys(fieldKeys));
  expect(Object.keys(layouts)).toEqual(Object.keys(layoutKeys));
});

const namesOf = (table: Readonly<Record<string, { readonly names: readonly string[] }>>, given: typeof examples) =>
  Object.entries(table).flatMap(([field, { names }]) => names.map((name) => [name, field, ...(given[field] ?? ["", ""])] as const));

describe("every name of a key, in any case, sets its field", () => {
  test.each(namesOf(fieldKeys, examples).filter(([name, field]) => !(field === "draft" && name !== "draft")))("%s is %s", (name, field, written, value) => {
    for (const key of [name, name.toUpperCase(), name.toLowerCase()]) {
      expect(read(yaml(`${key}: ${written}`))).toMatchObject({ values: { [field]: value }, lines: { [field]: 2 }, problems: [] });
    }
  });

  test.each(namesOf(layoutKeys, layouts))("%s is %s in the layout", (name, field, written, value) => {
    for (const key of [name, name.toUpperCase()]) expect(read(yaml(`${key}: ${written}`))).toMatchObject({ values: { layout: { [field]: value } }, problems: [] });
  });
});

test.each([["draft"], ["Hidden"], ["private"]])("status: %s is a draft", (status) => expect(read(yaml(`status: ${status}`)).values).toEqual({ draft: true }));
test("status: published says nothing", () => expect(read(yaml("status: published"))).toMatchObject({ values: {}, problems: [] }));

test("published: false is a draft, true says nothing, a date is the date", () => {
  expect(read(yaml("published: false"))).toMatchObject({ values: { draft: true }, problems: [] });
  expect(read(yaml("published: true"))).toMatchObject({ values: {}, problems: [] });
  expect(read(yaml("published: 2021-09-30"))).toMatchObject({ values: { date: september }, problems: [] });
});

test("of several names of a field the first in the table that says something wins", () => {
  expect(read(yaml("headline: Second", "title: First")).values).toEqual({ title: "First" });
  expect(read(yaml('title: ""', "headline: Second")).values).toEqual({ title: "Second" });
  expect(read(yaml("tags: []", "keywords: robots")).values).toEqual({ tags: ["robots"] });
});

test("a text over several lines is one line, and keys below it keep their lines", () => {
  const { values, lines } = read(yaml("summary: |", "  Acme opens", "  title: not a key", "title: Acme opens a plant"));
  expect(values).toEqual({ title: "Acme opens a plant", summary: "Acme opens title: not a key" });
  expect(lines).toEqual({ title: 5, summary: 2 });
});

describe("a value that a key cannot take is left out and reported with its line", () => {
  test.each([
    ["title: [One, Two]", 'title: ["One","Two"]'],
    ["title: true", "title: true"],
    ["date: soon", 'date: "soon"'],
    ["tags: { a: 1 }", 'tags: {"a":1}'],
    ["lang: English (US)", 'lang: "English (US)"'],
    ["link: /plant", 'link: "/plant"'],
    ["link: javascript:alert(1)", 'link: "javascript:alert(1)"'],
    ["symbols: KULR", 'symbols: "KULR"'],
    ["sidebar: top", 'sidebar: "top"'],
    ["toc: perhaps", 'toc: "perhaps"'],
  ])("%s", (line, detail) => {
    expect(read(yaml("rank: 1", line))).toMatchObject({ values: { extra: { rank: 1 } }, problems: [{ code: "key-value-odd", line: 3, detail }] });
  });
});

describe("what says when or whether to publish, and cannot be understood, holds the article back", () => {
  test.each([
    ["draft: perhaps", 'draft: "perhaps"'],
    ["embargo: tomorrow", 'embargo: "tomorrow"'],
    ["expires: 2021-02-30", 'expires: "2021-02-30"'],
  ])("%s", (line, detail) => {
    expect(read(yaml("rank: 1", line))).toMatchObject({ values: { draft: true }, problems: [{ code: "held-unclear", line: 3, detail }] });
  });

  test.each(['draft: "True"', "draft: TRUE", "published: No", "title: A: B\ndraft: true # not yet"])("and %s is understood", (line) => {
    expect(read(yaml("rank: 1", line)).values).toMatchObject({ draft: true });
  });
});

test("a date that no calendar has is reported as that, and another key's date used", () => {
  const { values, problems } = read(yaml("date: 2021-02-30", "pubdate: 2021-09-30"));
  expect(values).toEqual({ date: september });
  expect(problems).toEqual([{ code: "date-invalid", line: 2, detail: 'date: "2021-02-30"' }]);
});

test("values that say nothing are not given, without a word", () => {
  expect(read(yaml('menu: ""', "thumbnail:", "tags: []", "lead: ~"))).toMatchObject({ values: {}, problems: [] });
});

test("other keys are kept as they are, dates as written", () => {
  expect(read(yaml("rank: 7", "Params: { x: [1, { y: null }] }", "when: 2021-09-30", "toString: 1")).values).toEqual({
    extra: { rank: 7, Params: { x: [1, { y: null }] }, when: "2021-09-30", toString: 1 },
  });
  expect(read("+++\nwhen = 2021-09-30T10:00:00+02:00\nday = 2021-09-30\ntime = 10:00:00\n+++\nText\n").values).toEqual({
    extra: { when: "2021-09-30T10:00:00+02:00", day: "2021-09-30", time: "10:00:00" },
  });
});
