/** What of a page's HTML is its text. */
import { expect, test } from "vitest";
import { readDocument } from "../plugins/dateline/readers/index.ts";

async function bodyOf(html: string): Promise<string | undefined> {
  const { drafts } = await readDocument("a.html", new TextEncoder().encode(html));
  return drafts[0]?.body.text;
}

test("an element that runs on in its line breaks no line", async () => {
  expect(await bodyOf('<p>Acme</p>\n<div>on Form <div style="white-space:nowrap;display:inline;">8-K</div> of the year</div>')).toContain("<div>on Form <span>8-K</span> of the year</div>");
});

test("one with blocks in it is a block, whatever it says", async () => {
  expect(await bodyOf('<div>Acme</div>\n<div style="display:inline"><p>A plant</p></div>')).toContain("<div><p>A plant</p></div>");
});

test("text beside a label is text where no system made it", async () => {
  expect(await bodyOf('<p>Acme</p>\n<div><b class="label">Where:</b> Houston</div>')).toContain("Houston");
});
