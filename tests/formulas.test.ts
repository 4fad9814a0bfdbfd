/** LaTeX in a text, and as MathML. */
import { describe, expect, test } from "vitest";
import { blocksOf } from "../plugins/dateline/body/blocks.ts";
import { formulasIn, mathMl } from "../plugins/dateline/body/formula.ts";
import { replaceFormulas } from "../plugins/dateline/body/formula-html.ts";

describe("what stands between delimiters is a formula", () => {
  test.each([
    ["Let $x$ be.", ["x"]],
    [String.raw`Let \(x\) and \[y\] and $$z$$ be.`, ["x", "y", "z"]],
    ["$$\na\n$$", ["a"]],
    [String.raw`$5\$ + x$`, [String.raw`5\$ + x`]],
  ])("%j", (text, latex) => expect(formulasIn(text).map((formula) => formula.latex)).toEqual(latex));

  test.each(["It costs $5 and $10.", "From $5 to $6million", String.raw`\$x\$`, "$ x $", "$$$$", "$x", "A $", String.raw`\\(x`, "$a\n\nb$", `$a${" ".repeat(3000)}b$`])("money and the like are not: %j", (text) => {
    expect(formulasIn(text)).toEqual([]);
  });

  test("a text of nothing but delimiters takes no time worth the name", () => {
    expect(formulasIn("$a ".repeat(50_000))).toEqual([]);
    expect(formulasIn(String.raw`\(`.repeat(50_000))).toEqual([]);
  });
});

describe("MathML", () => {
  test("has no styles in attributes: a colour is an attribute of its own, a box has a class", () => {
    expect(mathMl({ latex: String.raw`\color{red}{x}`, display: false })).toContain('<mi mathcolor="#ff0000">x</mi>');
    expect(mathMl({ latex: String.raw`\boxed{x}`, display: false })).toContain('class="formula-box"');
  });

  test.each([String.raw`\frac{a`, String.raw`\nosuchcommand`, String.raw`\href{https://acme.example}{x}`, String.raw`\def\x{\x}\x`])("LaTeX with a fault, or with an address in it, is none: %s", (latex) => {
    expect(mathMl({ latex, display: false })).toBeUndefined();
  });

  test("holds no markup that stood in the LaTeX", () => expect(mathMl({ latex: String.raw`\text{<script>}`, display: false })).toContain("&lt;script&gt;"));
});

describe("in a text's HTML", () => {
  const html = (text: string, markup: "markdown" | "html" | "plain" = "markdown"): string => blocksOf({ markup, text, line: 1 }, true).blocks.map((block) => replaceFormulas(block.html).html).join("\n");

  test("Markdown leaves LaTeX alone", () => expect(html("$a_1 * b_1 * c$ and *this*")).toMatch(/^<p><math>.*<\/math> and <em>this<\/em><\/p>$/));
  test("code is shown as typed", () => expect(html("`$x$`\n\n    $y$\n")).toBe("<p><code>$x$</code></p>\n<pre><code>$y$\n</code></pre>"));
  test("in HTML and in plain text as well", () => {
    expect(html("<p>If $a &lt; b$</p>", "html")).toBe("<p>If <math><mrow><mi>a</mi><mo>&lt;</mo><mi>b</mi></mrow></math></p>");
    expect(html("If $x$", "plain")).toBe("<p>If <math><mi>x</mi></math></p>");
  });
  test("without being asked for, nothing changes", () => expect(blocksOf({ markup: "markdown", text: String.raw`\(a\) $*b*$`, line: 1 }).blocks[0]?.html).toBe("<p>(a) $<em>b</em>$</p>"));
});
