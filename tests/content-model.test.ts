/** What people's HTML nests, as HTML may be nested. */
import { describe, expect, test } from "vitest";
import { validAddress } from "../plugins/dateline/body/address.ts";
import { blocksOf } from "../plugins/dateline/body/blocks.ts";

const shown = (text: string): string => blocksOf({ markup: "html", text, line: 1 }).blocks.map(({ html }) => html).join("");

describe("HTML out of order", () => {
  test.each([
    ["a block in an element of the line", "<p><b>Acme <div>opens</div> a plant</b></p>", "<p><b>Acme </b></p><p><b>opens</b></p><p><b> a plant</b></p>"],
    ["a paragraph in a heading", "<h2><div><p>Acme opens</p></div></h2>", "<h2>Acme opens</h2>"],
    ["divisions in preformatted text", "<pre><div>a</div><div>b</div></pre>", "<pre>a\nb</pre>"],
    ["a link in a link", '<a href="https://a.example/">Acme <a href="https://b.example/">opens</a></a>', '<p><a href="https://a.example/">Acme opens</a></p>'],
    ["a link that leads nowhere", '<p><a name="top"></a>Acme <a href="http://">opens</a></p>', "<p>Acme opens</p>"],
    ["items without a list", "<li>one</li> <li>two</li><p>Acme</p>", "<ul><li>one</li> <li>two</li></ul><p>Acme</p>"],
    ["a list of things that are no items", "<ul><p>one</p><li>two</li></ul>", "<ul><li><p>one</p></li><li>two</li></ul>"],
    ["terms without what they mean", "<div><dl><dt>Acme</dt></dl></div>", "<p>Acme</p>"],
    ["a term where no list is", "<dt>Acme</dt>", "<p>Acme</p>"],
    ["text between the cells of a table", "<table><tr><td>1</td></tr><p>stray</p></table>", '<p>stray</p><div class="scroll" tabindex="0"><table><tr><td>1</td></tr></table></div>'],
    ["a table whose caption and head come last", "<table><tr><td>1</td></tr><thead><tr><th><h3>n</h3></th></tr></thead><caption>c</caption></table>", '<div class="scroll" tabindex="0"><table><caption>c</caption><thead><tr><th><p>n</p></th></tr></thead><tr><td>1</td></tr></table></div>'],
    ["rows and tables without a cell", "<table><tr></tr></table><p>Acme</p>", "<p>Acme</p>"],
    ["a cell without a table", "<td>1</td>", "<p>1</p>"],
    ["a fold without a summary", "<details><p>Acme</p></details>", "<p>Acme</p>"],
    ["two summaries", "<details><summary>a</summary><summary>b</summary></details>", "<details><summary>a</summary><div>b</div></details>"],
    ["a caption in the middle", '<figure><img src="/a.png"><figcaption>c</figcaption><p>x</p></figure>', '<figure><img src="/a.png" alt loading="lazy"><p>x</p><figcaption>c</figcaption></figure>'],
    ["elements that HTML has no more", '<center>old <font color="red">text</font></center><p align="center">in the middle</p>', "<p>old text</p><p>in the middle</p>"],
    ["sizes that are none", '<img src="/a.png" width="80%" height="10px">', '<p><img src="/a.png" height="10" alt loading="lazy"></p>'],
    ["a language that is none", '<p lang="groovy">a</p><p lang="fr">b</p>', '<p>a</p><p lang="fr">b</p>'],
    ["a time that no machine reads", '<time>yesterday</time> <time datetime="2026-05-04">today</time>', '<p><span>yesterday</span> <time datetime="2026-05-04">today</time></p>'],
  ])("%s", (_, html, expected) => {
    expect(shown(html)).toBe(expected);
  });
});

test.each([
  ["https://a.example/##channel", "https://a.example/#%23channel"],
  ["https://a.example/a b|c?d=[1]", "https://a.example/a%20b%7Cc?d=%5B1%5D"],
  ["/50%-off", "/50%25-off"],
  ["https://a.example/%C3%A9", "https://a.example/%C3%A9"],
  ["http://[::1]/", "http://[::1]/"],
  ["新闻/", "新闻/"],
  ["http://", undefined],
])("the address %s is written as %s", (given, expected) => {
  expect(validAddress(given)).toBe(expected);
});
