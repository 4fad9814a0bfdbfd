/** Marks that generators read beyond CommonMark, and what editors and older systems leave in Markdown. */
import { describe, expect, test } from "vitest";
import { readDocument } from "../plugins/dateline/readers/index.ts";

async function bodyOf(body: string, matter = "---\nlayout: post\ntitle: Acme\n---\n"): Promise<string | undefined> {
  const { drafts } = await readDocument("_posts/a.md", new TextEncoder().encode(`${matter}${body}`));
  return drafts[0]?.body.text;
}

describe("footnotes", () => {
  test("are numbered in the order of their marks, and stay on their lines", async () => {
    expect(await bodyOf("A plant.[^b] Two.[^a]\n\n[^a]: In Houston.\n[^b]: In Reno.\n")).toBe("A plant.<sup>\\[1\\]</sup> Two.<sup>\\[2\\]</sup>\n\n\\[2\\] In Houston.\\\n\\[1\\] In Reno.\n");
  });

  test("of several paragraphs are no code", async () => {
    expect(await bodyOf("A plant.[^1]\n\n[^1]: In Houston.\n\n    By the river.\n\nText.\n")).toBe("A plant.<sup>\\[1\\]</sup>\n\n\\[1\\] In Houston.\n\nBy the river.\n\nText.\n");
  });

  test("are read without a front matter", async () => {
    expect(await bodyOf("A plant.[^1]\n\n[^1]: In **Houston**.\n", "# Acme\n\n")).toBe("\nA plant.<sup>\\[1\\]</sup>\n\n\\[1\\] In **Houston**.\n");
  });

  test("that nobody wrote are text", async () => expect(await bodyOf("A plant.[^1] `[^2]`\n\n[^2]: In Houston.\n")).toBe("A plant.[^1] `[^2]`\n\n\\[1\\] In Houston.\n"));
});

describe("what tells a generator how to show a text", () => {
  test.each([
    ["a heading's name", "## A plant {#plant}\n", "## A plant\n"],
    ["a heading's name and class, closed", "## A plant {#plant .wide} ##\n", "## A plant ##\n"],
    ["the name of a heading that is underlined", "A plant {#plant}\n=======\n", "A plant\n=======\n"],
    ["an abbreviation", "CC is here.\n\n*[CC]: Creative Commons\n", "CC is here.\n\n\n"],
    ["WordPress' caption", '[caption id="a1" width="300"]![A plant](p.jpg) The plant[/caption]', "![A plant](p.jpg) The plant"],
    ["a remark of Nunjucks", "A{# TODO: say more\n#}B", "A\nB"],
  ])("%s is left out", async (_, written, shown) => expect(await bodyOf(written)).toBe(shown));

  test.each([
    ["WordPress' videos", "[youtube=http://video.example/watch?v=a1&w=600]", "youtube: <http://video.example/watch?v=a1>"],
    ["videos after a space", "[youtube https://video.example/watch?v=a1]", "youtube: <https://video.example/watch?v=a1>"],
    ["what is embedded", "[embed]https://video.example/a1[/embed]", "embed: <https://video.example/a1>"],
  ])("%s are links", async (_, written, shown) => expect(await bodyOf(written)).toBe(shown));

  test.each([
    ["braces in a sentence", "The plant {#1} is here."],
    ["a link called so", "[youtube](https://video.example/a1)"],
    ["a name in code", "`## A plant {#plant}`"],
    ["a list of emphasised words", "* *[Acme](https://acme.example)*: robots"],
  ])("%s stay", async (_, written) => expect(await bodyOf(written)).toBe(written));
});

test("an editor's remark does not hide the heading behind it", async () => {
  expect(await bodyOf("<!-- editor: plain --># Acme opens a plant\n\nText.\n", "")).toBe("\nText.\n");
});
