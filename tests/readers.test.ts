/**
 * A pair `fixtures/<reader>/<case>.<extension>` + `<case>.expected.json` (or `<case>.json`) is a test: the document, and the reading it
 * must give. `starts` is how the body's text begins. A document of many articles has them in `articles`, one with none has `[]` there.
 * `byContent: false`: only its extension tells what the document is.
 */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ReaderDraft } from "../plugins/dateline/draft.ts";
import { readDocument, readers } from "../plugins/dateline/readers/index.ts";

interface ExpectedArticle {
  readonly fields: Readonly<Record<string, { readonly value: unknown; readonly line?: number }>>;
  readonly body: { readonly markup: string; readonly line: number; readonly starts: string };
}

interface Expected extends Partial<ExpectedArticle> {
  readonly articles?: readonly ExpectedArticle[];
  readonly problems?: readonly unknown[];
  readonly byContent?: boolean;
}

const root = join(import.meta.dirname, "fixtures");
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const isExpectation = (file: string): boolean => file.endsWith(".expected.json");

function expectedOf(folder: string, file: string): Expected {
  const stem = file.replace(/\.[^.]+$/, "");
  const path = [`${stem}.expected.json`, `${stem}.json`].map((name) => join(folder, name)).find((name) => existsSync(name) && !name.endsWith(`/${file}`));
  if (!path) throw new Error(`${stem}.expected.json is missing in ${folder}: write down what the document should be read as.`);
  return JSON.parse(readFileSync(path, "utf8"));
}

/** Documents of a folder of pairs: what is no expectation of another. */
function documentsIn(folder: string): string[] {
  const files = existsSync(folder) ? readdirSync(folder) : [];
  const stems = new Set(files.filter((file) => !file.endsWith(".json")).map((file) => file.replace(/\.[^.]+$/, "")));
  return files.filter((file) => !isExpectation(file) && !stems.has(file.replace(/\.json$/, "")));
}

/** A draft in the shape of the fixture's JSON. */
function told({ fields, body }: ReaderDraft, starts = "") {
  const entries = Object.entries(fields).map(([name, { value, line }]) => [name, line === undefined ? { value } : { value, line }]);
  return { fields: Object.fromEntries(entries), body: { markup: body.markup, line: body.line, starts: body.text.slice(0, starts.length) } };
}

describe.each(readers.map(({ name }) => name))("the %s reader", (name) => {
  const folder = join(root, name);
  const documents = documentsIn(folder);

  test("has fixtures", () => expect(documents).not.toEqual([]));

  test.each(documents)("reads %s as its fixture says", async (file) => {
    const { fields, body, articles = fields && body ? [{ fields, body }] : [], problems = [] } = expectedOf(folder, file);
    const reading = await readDocument(file, readFileSync(join(folder, file)));
    expect(reading.reader).toBe(name);
    expect(reading.drafts.map((draft, index) => told(draft, articles[index]?.body.starts))).toEqual(articles);
    expect(reading.problems).toEqual(problems);
  });

  test.each(documents)("knows %s by its content when it is called .txt", async (file) => {
    if (expectedOf(folder, file).byContent === false) return;
    const path = file.replace(/\.[^.]+$/, ".txt");
    expect((await readDocument(path, readFileSync(join(folder, file)))).reader).toBe(name);
  });
});

test.each([
  ["a sitemap", '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"></urlset>'],
  ["a PDF", "%PDF-1.7\n1 0 obj\n"],
  ["RTF", "{\\rtf1\\ansi Acme opened a plant.}"],
  ["XML", '<?xml version="1.0"?>\n<release/>'],
  ["XML", "<!-- A release -->\n<release>\n<headline>Acme opened a plant</headline>\n<text>It is in Houston.</text>\n</release>\n"],
  ["an SVG picture", '<svg xmlns="http://www.w3.org/2000/svg"><text>Acme</text></svg>'],
  ["a program", "#!/usr/bin/env node\nconsole.log('Acme');\n"],
])("%s is named in the report and not read as prose: %j", async (name, text) => {
  expect(await readDocument("x.txt", bytes(text))).toEqual({
    path: "x.txt",
    drafts: [],
    problems: [{ code: "format-unread", detail: `It looks like ${name}.`, path: "x.txt" }],
  });
});

test("a notebook is named in the report", async () => {
  const notebook = JSON.stringify({ cells: [{ cell_type: "markdown", source: ["# Acme opened a plant"] }], metadata: {}, nbformat: 4, nbformat_minor: 2 });
  expect((await readDocument("plant.ipynb", bytes(notebook))).problems).toEqual([{ code: "format-unread", detail: "It looks like a Jupyter notebook.", path: "plant.ipynb" }]);
});

test.each([
  ["hugo.toml", 'title = "Acme"\nbaseURL = "https://acme.example"\n', "TOML"],
  ["data/site.yml", "title: Acme\nurl: https://acme.example\n", "YAML"],
  ["eleventy.config.js", 'export const config = { dir: "src" };\n', "a program"],
  ["style.css", "h1 { color: red }\n", "a style sheet"],
])("%s, which lies beside documents, is none", async (path, text, name) => {
  expect((await readDocument(path, bytes(text))).problems).toEqual([{ code: "format-unread", detail: `It looks like ${name}.`, path }]);
});

test.each([
  ["component.mdx", "<Layout>\n\n# Acme opened a plant\n\nText.\n\n</Layout>\n", "markdown"],
  ["release.txt", "<p>Acme opened a plant.</p>\n", "html"],
  ["release.txt", "<ACME> opened a plant, and nothing closes its bracket\n\nText below it.\n", "wire"],
])("%s that opens with a tag is read: %j", async (path, text, reader) => {
  expect(await readDocument(path, bytes(text))).toMatchObject({ reader, drafts: [{}] });
});

describe("dates in figures, in a table", () => {
  const daysOf = async (...dates: readonly string[]) => {
    const { drafts, problems } = await readDocument("t.csv", bytes(["title,date,body", ...dates.map((date, index) => `Acme ${index},${date},Text`)].join("\n")));
    return { days: drafts.map(({ fields }) => fields.date && `${fields.date.value.year}-${fields.date.value.month}-${fields.date.value.day}`), codes: problems.map(({ code }) => code) };
  };

  test("have their days first if one of the column can only be read so", async () => {
    expect(await daysOf("02/08/2021", "13/2/2021", "03/04/2021 10:30")).toEqual({ days: ["2021-8-2", "2021-2-13", "2021-4-3"], codes: [] });
  });

  test("have their months first if one of the column can only be read so", async () => {
    expect(await daysOf("02/08/2021", "2/13/2021")).toEqual({ days: ["2021-2-8", "2021-2-13"], codes: [] });
  });

  test("are not read where none tells, or two contradict each other", async () => {
    expect(await daysOf("02/08/2021", "03/04/2021")).toEqual({ days: [undefined, undefined], codes: ["date-unclear", "date-unclear"] });
    expect(await daysOf("02/08/2021", "13/2/2021", "2/13/2021")).toEqual({ days: [undefined, "2021-2-13", "2021-2-13"], codes: ["date-unclear"] });
  });

  test("keep their own words", async () => {
    const { drafts } = await readDocument("t.csv", bytes("title,date,body\nAcme,13/2/2021,Text\nAcme,02/08/2021,Text\n"));
    expect(drafts[1]?.fields.date?.value.said).toBe("02/08/2021");
  });
});

test.each([
  ["a headline with commas and the word date", "Acme Sets a Date for Content, Training, and Title Work\n\nText below it.\n"],
  ["a text that opens with a day in brackets", "[2021-11-02] Acme Robotics opened a plant in Houston\n\nText below it.\n"],
  ["a text that opens with a wiki link", "[[Acme]] opened a plant in Houston\n\nText below it.\n"],
])("%s is prose", async (_, text) => {
  expect((await readDocument("x.txt", bytes(text))).reader).toBe("wire");
});

test.each([
  ["an empty document", "", "file-empty"],
  ["a document of blank lines", "\n \n\t\n", "file-empty"],
  ["a document without a letter", "12 34 56\n", "no-article"],
])("%s is reported, not published", async (_, text, code) => {
  expect(await readDocument("x.txt", bytes(text))).toEqual({ path: "x.txt", drafts: [], problems: [{ code, path: "x.txt" }] });
});

test("a document of bytes is reported as no text", async () => {
  const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0, 1, 2, 3]);
  expect(await readDocument("x.png", png)).toEqual({ path: "x.png", drafts: [], problems: [{ code: "file-binary", detail: "It is a PNG image.", path: "x.png" }] });
});

test("a site's own reader is asked first, and a fault in it is its document's problem", async () => {
  const own = { name: "own", detect: () => true, read: () => { throw new Error("broken table"); } };
  expect(await readDocument("x.md", bytes("# Acme\n\nText\n"), { own: [own] })).toEqual({
    path: "x.md",
    reader: "own",
    drafts: [],
    problems: [{ code: "reader-failed", detail: "own: broken table", path: "x.md" }],
  });
});

test("a reader that finds nothing and says nothing has its document reported", async () => {
  const own = { name: "own", detect: () => true, read: () => ({ drafts: [], problems: [] }) };
  expect((await readDocument("x.md", bytes("Text"), { own: [own] })).problems).toEqual([{ code: "no-article", path: "x.md" }]);
});

test.each([
  ["comments before the root", `${"<!---->".repeat(1100)}x`],
  ["a heading with a long gap", `# a${" ".repeat(200_000)}b\n\nText`],
  ["a key with a long gap", `---\na${" ".repeat(200_000)}b\n---\nText`],
])("%s does not hold the build up", async (_, text) => {
  const start = performance.now();
  await readDocument("x.md", bytes(text));
  expect(performance.now() - start).toBeLessThan(2000);
});
