import { describe, expect, test } from "vitest";
import { blocksOf, editBlock } from "../plugins/dateline/body/blocks.ts";
import type { Markup } from "../plugins/dateline/draft.ts";

const read = (markup: Markup, text: string, line = 1) => blocksOf({ markup, text, line });
const html = (markup: Markup, text: string): string => read(markup, text).blocks.map((block) => block.html).join("");

describe("what must not be published is taken out and reported", () => {
  test.each([
    ["<p>A<script>alert(1)</script></p>", "<p>A</p>", "<script"],
    ["<p>A</p><script src=https://acme.example/x.js></script>", "<p>A</p>", "<script"],
    ['<p onclick="x()">A</p>', "<p>A</p>", "<p onclick="],
    ['<p style="color:red">A</p>', "<p>A</p>", "<p style="],
    ['<p><img src="https://acme.example/a.png" onerror=alert(1)></p>', '<p><img src="https://acme.example/a.png" alt loading="lazy"></p>', '<img src="https://acme.example/a.png" onerror='],
    ['<p><a href="javascript:alert(1)">A</a></p>', "<p>A</p>", 'href="javascript:'],
    ["<p><a href=' vbscript:x'>A</a></p>", "<p>A</p>", "href=' vbscript:"],
    ['<p><a href="data:text/html,x">A</a></p>', "<p>A</p>", 'href="data:'],
    ['<p>B <img src="data:image/png;base64,AAAA" alt="A"></p>', "<p>B </p>", 'src="data:'],
    ["<style>p { color: red }</style><p>A</p>", "<p>A</p>", "<style"],
    ['<iframe src="https://acme.example"></iframe><p>A</p>', "<p>A</p>", "<iframe"],
    ["<svg onload=alert(1)><script>1</script></svg><p>A</p>", "<p>A</p>", "<svg"],
    ["<object data=x></object><embed src=x><p>A</p>", "<p>A</p>", "<object"],
    ["<form action=/x><input name=a></form><p>A</p>", "<p>A</p>", "<form"],
    ["<p>A</p><meta http-equiv=refresh content=0>", "<p>A</p>", "<meta"],
  ])("%s", (given, expected, detail) => {
    const { blocks, problems } = read("html", given);
    expect(blocks.map((block) => block.html).join("")).toBe(expected);
    expect(problems).toEqual([{ code: "html-removed", detail }]);
  });

  test.each([
    ["an address hidden by a line break", '<p><a href="java\nscript:alert(1)">A</a></p>', "<p>A</p>"],
    ["an address hidden by an entity", '<p><a href="&#106;avascript:alert(1)">A</a></p>', "<p>A</p>"],
    ["an upper-case address", '<p><a HREF="JAVASCRIPT:alert(1)">A</a></p>', "<p>A</p>"],
    ["a template", "<template><p>B</p></template><p>A</p>", "<p>A</p>"],
    ["a class and an id", '<p class="fixed" id="main">A</p>', "<p>A</p>"],
    ["a comment", "<p>A<!-- B --></p>", "<p>A</p>"],
  ])("%s", (_, given, expected) => {
    expect(html("html", given)).toBe(expected);
  });

  test("in Markdown too", () => {
    const { blocks, problems } = read("markdown", "A <b onclick=x>bold</b> claim, [here](javascript:alert(1)).\n\n<script>alert(1)</script>\n");
    expect(blocks.map((block) => block.html)).toEqual(["<p>A <b>bold</b> claim, [here](javascript:alert(1)).</p>"]);
    expect(problems).toEqual([{ code: "html-removed", detail: "<b onclick=" }]);
  });

  test.each([
    ["an address of a scheme that is not allowed", "[here](ftp://files.acme.example/a)", "<p><a>here</a></p>"],
    ["a picture within the text", "A ![picture](data:image/png;base64,AAAA) B", "<p>A  B</p>"],
    ["an address with a letter in disguise", "[here](&#106;avascript:alert(1))", "<p>[here](javascript:alert(1))</p>"],
    ["what only looks like markup", "1 &lt; 2 \\<script> & \"3\"", '<p>1 &lt; 2 &lt;script&gt; &amp; "3"</p>'],
  ])("in Markdown without HTML: %s", (_, given, expected) => {
    expect(html("markdown", given)).toBe(expected);
  });

  test("the alignment of a Markdown table is no fault", () => {
    const { blocks, problems } = read("markdown", "| A |\n| --: |\n| 1 |\n");
    expect(blocks.map((block) => block.html)).toEqual([`${scroll}<table><thead><tr><th>A</th></tr></thead><tbody><tr><td>1</td></tr></tbody></table></div>`]);
    expect(problems).toEqual([]);
  });

  test("a list within a list keeps its lines apart", () => {
    expect(read("markdown", "- A\n  - B\n- C\n").blocks.map(({ text }) => text)).toEqual(["A\nB\nC"]);
  });

  test("but code that is shown is no code that runs", () => {
    const { blocks, problems } = read("markdown", "Write `<script>` or\n\n```\n<p onclick=x>\n```\n");
    expect(blocks.map((block) => block.html)).toEqual(["<p>Write <code>&lt;script&gt;</code> or</p>", "<pre><code>&lt;p onclick=x&gt;\n</code></pre>"]);
    expect(problems).toEqual([]);
  });
});

const scroll = '<div class="scroll" tabindex="0">';

test.each([
  ["at the top", "<table><tr><td colspan=2>A</td></tr></table>", `${scroll}<table><tr><td colspan="2">A</td></tr></table></div>`],
  ["in a <div>", "<div><table><tr><td>A</td></tr></table></div>", `${scroll}<table><tr><td>A</td></tr></table></div>`],
  ["in a quote", "<blockquote><table><tr><td>A</td></tr></table></blockquote>", `<blockquote>${scroll}<table><tr><td>A</td></tr></table></div></blockquote>`],
  ["in a table", "<table><tr><td><table><tr><td>A</td></tr></table></td></tr></table>", `${scroll}<table><tr><td><table><tr><td>A</td></tr></table></td></tr></table></div>`],
])("a table %s scrolls in place, once", (_, given, expected) => {
  expect(html("html", given)).toBe(expected);
});

test("a block with a table is still called after the table", () => {
  expect(read("html", "<table><tr><td>A</td><td>B</td></tr></table>").blocks.map(({ tag, text }) => [tag, text])).toEqual([["table", "A\nB"]]);
});

test("the page's one h1 is its title, so a body's h1 is an h2", () => {
  expect(html("html", "<h1>Results</h1><p>A</p>")).toBe("<h2>Results</h2><p>A</p>");
  expect(html("markdown", "# Results\n\nA\n")).toBe("<h2>Results</h2><p>A</p>");
});

test("the contents of wrappers are the blocks, and loose text is a paragraph", () => {
  expect(read("html", "<div><section><p>A</p>loose <b>text</b></section>\n<ul><li>B</li></ul></div>tail").blocks.map((block) => block.html)).toEqual([
    "<p>A</p>",
    "<p>loose <b>text</b></p>",
    "<ul><li>B</li></ul>",
    "<p>tail</p>",
  ]);
});

test("an image loads when it is reached, and has an alternative text if an empty one", () => {
  expect(html("markdown", "![A plant](https://acme.example/a.png)")).toBe('<p><img src="https://acme.example/a.png" alt="A plant" loading="lazy"></p>');
});

describe("a block knows", () => {
  test("the document's line it begins on", () => {
    expect(read("markdown", "\nA\n\n## B\n\n- C\n- D\n", 12).blocks.map(({ tag, line }) => [tag, line])).toEqual([["p", 13], ["h2", 15], ["ul", 17]]);
    expect(read("markdown", "A\n\n```\nB\n```\n").blocks.map(({ line }) => line)).toEqual([1, 3]);
    expect(read("plain", "A\n\nB\n", 3).blocks.map(({ line }) => line)).toEqual([3, 5]);
  });

  test("whether it is bold from end to end", () => {
    expect(read("markdown", "**About KULR**\n\n**About** KULR\n\n## **About**\n").blocks.map(({ bold }) => bold)).toEqual([true, false, false]);
  });

  test("its text, with its lines", () => {
    expect(read("html", "<p>One<br>two  &amp;\nthree</p><ul><li>A</li><li>B</li></ul>").blocks.map(({ text }) => text)).toEqual(["One\ntwo & three", "A\nB"]);
  });
});

describe("plain text", () => {
  test("runs on over lines that a margin broke", () => {
    const text = "Acme Robotics Inc. today opened a plant in Houston that\nmakes robots, and in time will make the plants too.\n\nIt is new.";
    expect(html("plain", text)).toBe(
      "<p>Acme Robotics Inc. today opened a plant in Houston that\nmakes robots, and in time will make the plants too.</p><p>It is new.</p>",
    );
  });

  test("keeps short lines as lines", () => {
    expect(html("plain", "Acme Robotics Inc.\n1 Main Street\nHouston, TX")).toBe("<p>Acme Robotics Inc.<br>\n1 Main Street<br>\nHouston, TX</p>");
  });

  test("links addresses, those without a scheme as https, and leaves the stop after them", () => {
    expect(html("plain", "See www.acme.example/a?b=c. Or (www.acme.example), http://acme.example/x and ir@acme.com.")).toBe(
      '<p>See <a href="https://www.acme.example/a?b=c">www.acme.example/a?b=c</a>. Or (<a href="https://www.acme.example">www.acme.example</a>), ' +
        '<a href="http://acme.example/x">http://acme.example/x</a> and <a href="mailto:ir@acme.com">ir@acme.com</a>.</p>',
    );
  });

  test("has the links that are written as Markdown has them, and no others", () => {
    expect(html("plain", "[Reuters](https://news.example/a_b) and [a](b), [c](javascript:alert(1))")).toBe('<p><a href="https://news.example/a_b">Reuters</a> and [a](b), [c](javascript:alert(1))</p>');
  });

  test("is text, whatever it looks like", () => {
    const text = "{{ title }} {% raw %} <b>no</b> & **stars** _u_ `c` [a](b)\n\n# one\n\n- two\n\n1. three\n\n> four\n\n    five\n\n<script>alert(1)</script>";
    expect(read("plain", text)).toMatchObject({ problems: [] });
    expect(html("plain", text)).toBe(
      "<p>{{ title }} {% raw %} &lt;b&gt;no&lt;/b&gt; &amp; **stars** _u_ `c` [a](b)</p><p># one</p><p>- two</p><p>1. three</p><p>&gt; four</p><p>five</p>" +
        "<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>",
    );
  });

  test.each(["", "\n\n  \n"])("%j has no blocks", (text) => {
    expect(read("plain", text)).toEqual({ blocks: [], problems: [] });
  });
});

test("braces in Markdown and in HTML are text", () => {
  expect(html("markdown", "{{ title }} and {% raw %}")).toBe("<p>{{ title }} and {% raw %}</p>");
  expect(html("html", "<p>{{ title }} and {% raw %}</p>")).toBe("<p>{{ title }} and {% raw %}</p>");
});

describe("size is bounded", () => {
  test("a text beyond all use is shown as paragraphs, its markup as text", () => {
    const { blocks, problems } = read("html", `<b>A</b>\n\n${"word ".repeat(200_001)}`);
    expect(blocks.map(({ tag }) => tag)).toEqual(["p", "p"]);
    expect(blocks[0]?.html).toBe("<p>&lt;b&gt;A&lt;/b&gt;</p>");
    expect(problems).toEqual([{ code: "text-too-long", detail: "1000015 characters" }]);
  });

  test.each([
    ["unclosed tags", "html", "<p a".repeat(100_000)],
    ["unclosed handlers", "html", "<p on".repeat(100_000)],
    ["an attribute of spaces", "html", `<a href=${" ".repeat(200_000)}>A</a>`],
    ["deep nesting", "html", "<div>".repeat(50_000)],
    ["brackets", "markdown", "[".repeat(100_000)],
    ["stars", "markdown", "*a ".repeat(50_000)],
    ["quotes in quotes", "markdown", "> ".repeat(20_000)],
    ["addresses without an end", "plain", "http://".repeat(20_000)],
    ["hosts without an end", "plain", `www.${"a.".repeat(100_000)}`],
  ] as const)("%s do not hold the build up", (_, markup, text) => {
    const start = performance.now();
    read(markup, text);
    expect(performance.now() - start).toBeLessThan(3000);
  });
});

test("a block is edited through its tree, and its text follows", () => {
  const [block] = read("html", "<p>A <b>B</b> C</p>").blocks;
  if (!block) throw new Error("There is no block.");
  const edited = editBlock(block, (root) => void (root.children = root.children.slice(1)));
  expect(edited).toEqual({ tag: "p", html: "<p><b>B</b> C</p>", text: "B C", bold: false });
});
