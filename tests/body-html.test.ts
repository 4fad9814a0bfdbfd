import { describe, expect, test } from "vitest";
import { bodyDressing } from "../_includes/body-html.ts";
import { en } from "../_includes/i18n/en.ts";

describe("on a page, a document's text", () => {
  test("has headings that are links to themselves", () => {
    expect(bodyDressing(en)('<h2 id="results">Results of <em>Acme</em></h2><p>Acme</p>')).toBe('<h2 id="results"><a href="#results">Results of <em>Acme</em></a></h2><p>Acme</p>');
  });

  test("keeps headings that hold a link of their author's, and those without an id", () => {
    const html = '<h2 id="a"><a href="/x/">Acme</a> opens</h2><h3>Acme</h3>';
    expect(bodyDressing(en)(html)).toBe(html);
  });

  test("has code that scrolls by keyboard", () => {
    expect(bodyDressing(en)("<pre><code>acme</code></pre>")).toBe('<pre tabindex="0"><code>acme</code></pre>');
  });

  test("has tables that scroll, each with a name of its own on its page", () => {
    const dressed = bodyDressing(en);
    const table = '<div class="scroll" tabindex="0"><table></table></div>';
    expect(dressed(table)).toBe('<div class="scroll" role="region" aria-label="Table 1" tabindex="0"><table></table></div>');
    expect(dressed(table)).toContain('aria-label="Table 2"');
    expect(bodyDressing(en)(table)).toContain('aria-label="Table 1"');
  });
});
