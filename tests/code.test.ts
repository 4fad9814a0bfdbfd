import { describe, expect, test } from "vitest";
import { blocksOf } from "../plugins/dateline/body/blocks.ts";
import { highlightCode } from "../plugins/dateline/body/code-html.ts";

const shown = (text: string, markup: "markdown" | "html" = "markdown"): string => blocksOf({ markup, text, line: 1 }).blocks.map(({ html }) => highlightCode(html)).join("\n");

describe("code", () => {
  test("is in colours where its author says the language", () => {
    expect(shown("```js\nconst acme = \"hello\"; // twice 2\n```")).toBe(
      '<pre><code class="language-js"><span class="code-keyword">const</span> acme = <span class="code-string">"hello"</span>; <span class="code-comment">// twice 2</span>\n</code></pre>',
    );
  });

  test("of HTML pages too, where they mark it as HTML does", () => {
    expect(shown('<pre><code class="language-json wide">{"n": 1}</code></pre>', "html")).toBe(
      '<pre><code class="language-json">{<span class="code-name">"n"</span>: <span class="code-number">1</span>}</code></pre>',
    );
  });

  test("without a language, or of one that nobody knows, stays as it is", () => {
    expect(shown("```\nlet a = 1\n```")).toBe("<pre><code>let a = 1\n</code></pre>");
    expect(shown("```acmescript\nlet a = 1\n```")).toBe('<pre><code class="language-acmescript">let a = 1\n</code></pre>');
  });

  test("takes the first word of a fence for the language", () => {
    expect(shown("```rust,ignore title=a.rs\n7\n```")).toContain('<code class="language-rust"><span class="code-number">7</span>');
  });

  test("keeps every character, and lets none of it become markup", () => {
    expect(shown("```html\n<b onclick=\"x()\">&amp;</b>\n```").replace(/<\/?(?:span|pre|code)[^>]*>/g, "")).toBe('&lt;b onclick="x()"&gt;&amp;amp;&lt;/b&gt;\n');
  });

  test("of more than twenty thousand characters is data, and stays as it is", () => {
    expect(shown(`\`\`\`js\n${"1;".repeat(10_001)}\n\`\`\``)).not.toContain("<span");
  });
});
