import { describe, expect, test } from "vitest";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { headings } from "../plugins/dateline/enrich/headings.ts";
import { context, draftOf } from "./setup/draft.ts";

const contents = (text: string) => enrich(draftOf(text, { markup: "markdown" }), context).fields.headings?.value ?? [];
const outline = (text: string): unknown => contents(text).map(({ level, id }) => `${level} ${id}`);
const htmlOf = (text: string): unknown => headings.enrich(draftOf(text, { markup: "markdown" }), context).blocks?.map(({ html }) => html);

describe("levels", () => {
  test("begin below the page's own heading", () => {
    expect(outline("# One\n\ntext\n\n## Two\n\ntext\n")).toEqual(["2 one", "2 two"]);
  });

  test("leave no gap, and siblings stay siblings", () => {
    expect(outline("### A\n\ntext\n\n### B\n\ntext\n\n##### C\n\ntext\n\n##### D\n\ntext\n\n### E\n\ntext\n")).toEqual(["2 a", "2 b", "3 c", "3 d", "2 e"]);
  });

  test("of a heading that stands higher than the first are the first's", () => {
    expect(outline("#### A\n\ntext\n\n## B\n\ntext\n\n### C\n\ntext\n")).toEqual(["2 a", "2 b", "3 c"]);
  });
});

describe("fragments", () => {
  test("are slugs, in the text's own script where it has no other", () => {
    expect(contents("## KULR’s Results & Outlook\n\ntext\n\n## 業績\n\ntext\n")).toEqual([
      { level: 2, text: "KULR’s Results & Outlook", id: "kulrs-results-and-outlook" },
      { level: 2, text: "業績", id: "業績" },
    ]);
  });

  test("are told apart by numbers, and by no number that another heading has", () => {
    expect(outline("## Results\n\na\n\n## Results\n\nb\n\n## Results 2\n\nc\n\n## Results\n\nd\n")).toEqual(["2 results", "2 results-2", "2 results-2-2", "2 results-3"]);
  });

  test("stand on the headings themselves", () => {
    expect(htmlOf("## A & B\n\ntext\n")).toEqual(['<h2 id="a-and-b">A &amp; B</h2>', "<p>text</p>"]);
  });
});

describe("a bold line alone", () => {
  test("is a heading, without its bold mark", () => {
    expect(htmlOf("**Key *areas* of work**\n\ntext\n")).toEqual(['<h2 id="key-areas-of-work">Key <em>areas</em> of work</h2>', "<p>text</p>"]);
  });

  test.each(["**It is a whole sentence.**", "**Really!**", "**Key areas** of work", `**${"long ".repeat(30)}line**`, "**Two**  \n**lines**"])("is none in %s", (text) => {
    expect(contents(`${text}\n\nbelow\n`)).toEqual([]);
  });

  test.each(["**HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) --**", "**\\* \\* \\***"])("is none that is a dateline, or has no word: %s", (text) => {
    expect(contents(`${text}\n\nbelow\n`)).toEqual([]);
  });

  test("is none where nothing stands below it", () => {
    expect(contents("text\n\n**Call us today**\n")).toEqual([]);
  });

  test("is reported once, with how many there are", () => {
    const { problems } = headings.enrich(draftOf("text\n\n**One**\n\ntext\n\n**Two**\n\ntext\n", { markup: "markdown" }), context);
    expect(problems).toEqual([{ code: "heading-made", detail: "One; and 1 more", line: 3 }]);
  });

  test("is one where the stop at its end is that of a legal form", () => {
    expect(outline("**Agreement with Worksport Ltd.**\n\ntext\n")).toEqual(["2 agreement-with-worksport-ltd"]);
  });
});

test("the table of contents is of the story, without the headings of boilerplate", () => {
  expect(outline("## In numbers\n\ntext\n\n## About Acme\n\ntext\n\n## Contact\n\nir@acme.example\n")).toEqual(["2 in-numbers"]);
});

test("plain text has no headings but those of boilerplate", () => {
  const { fields } = enrich(draftOf("Acme opens a hall\n\nIn numbers\n\nIt has four walls."), context);
  expect(fields.headings?.value).toEqual([]);
});
