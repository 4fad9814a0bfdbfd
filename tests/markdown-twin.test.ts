/** HTML to Markdown and back: what a reader of Markdown sees is what the page shows. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blocksOf } from "../plugins/dateline/body/blocks.ts";
import { markdownOf } from "../plugins/dateline/outputs/markdown/blocks.ts";

describe("a block", () => {
  test.each([
    ["<p>One.</p><p>Two.</p>", "One.\n\nTwo."],
    ["<p>One<br>two</p>", "One\\\ntwo"],
    ["<h2>In <em>numbers</em></h2>", "## In *numbers*"],
    ["<p><strong>Bold </strong>and <code>a`b</code></p>", "**Bold** and ``a`b``"],
    ['<p><a href="https://a.example/x y">A link</a></p>', "[A link](<https://a.example/x y>)"],
    ['<p><img src="https://a.example/a.png" alt="A [hall]"></p>', String.raw`![A \[hall\]](https://a.example/a.png)`],
    ["<ul><li>One</li><li>Two<ul><li>Three</li></ul></li></ul>", "- One\n- Two\n  - Three"],
    ['<ol start="3"><li><p>One</p></li><li><p>Two</p><p>more</p></li></ol>', "3. One\n\n4. Two\n\n   more"],
    ["<blockquote><p>One</p><p>Two</p></blockquote>", "> One\n> \n> Two"],
    ["<pre><code>a\n  ```\n</code></pre>", "````\na\n  ```\n````"],
    ["<table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1|2</td></tr></tbody></table>", "| A | B |\n| --- | --- |\n| 1\\|2 |  |"],
    ["<hr>", "---"],
  ])("%s is written %j", (html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

describe("text that looks like markup", () => {
  test.each(["1. January", "- 5 %", "# 1", "> all", "*not* _it_", "[a](b)", "<b> & &amp;", "~~~", "a `b`", "+1 555 0100", "2025\\26"])("is text in Markdown too: %s", (text) => {
    const html = `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`;
    const [block, ...more] = blocksOf({ markup: "markdown", text: markdownOf(html), line: 1 }).blocks;
    expect([block?.tag, block?.text, more]).toEqual(["p", text, []]);
  });

  test("whatever it is", () => {
    const word = fc.stringMatching(/^[ -~]{1,40}$/).map((text) => text.replace(/\s+/g, " ").trim()).filter((text) => text !== "" && !/:\/\/|www|@|\.\w|\{|--|['"]|\.\.|\([a-z]+\)|\+-|https?:|:\w+:/i.test(text));
    fc.assert(
      fc.property(word, (text) => {
        const html = `<p>${text.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`;
        const { blocks } = blocksOf({ markup: "markdown", text: markdownOf(html), line: 1 });
        expect(blocks.map((block) => block.text).join("|")).toBe(text);
      }),
      { numRuns: 300 },
    );
  });
});
