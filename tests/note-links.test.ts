import { expect, test } from "vitest";
import { linkNotes } from "../plugins/dateline/body/note-links.ts";

test("a mark leads to its note, in another part of the text too, and the note back", () => {
  expect(linkNotes(["<p>Acme opens.<sup>[1]</sup></p>", "<p>[1] In Houston.</p>"])).toEqual([
    '<p>Acme opens.<sup id="fnref:1"><a href="#fn:1" role="doc-noteref">[1]</a></sup></p>',
    '<p><a id="fn:1" href="#fnref:1" role="doc-backlink">[1]</a> In Houston.</p>',
  ]);
});

test("of two marks of one note, the note leads to the first", () => {
  const [html] = linkNotes(["<p>One<sup>[2]</sup>, two<sup>[2]</sup>.</p><p>[2] A note.</p>"]);
  expect(html).toBe('<p>One<sup id="fnref:2"><a href="#fn:2" role="doc-noteref">[2]</a></sup>, two<sup><a href="#fn:2" role="doc-noteref">[2]</a></sup>.</p><p><a id="fn:2" href="#fnref:2" role="doc-backlink">[2]</a> A note.</p>');
});

test("notes that are lines of one paragraph are notes each", () => {
  const [, notes] = linkNotes(["<p>One<sup>[1]</sup>, two<sup>[2]</sup>.</p>", "<p>[1] First.<br>\n[2] Second.</p>"]);
  expect(notes).toBe('<p><a id="fn:1" href="#fnref:1" role="doc-backlink">[1]</a> First.<br>\n<a id="fn:2" href="#fnref:2" role="doc-backlink">[2]</a> Second.</p>');
});

test("a number on one side only stays as it is", () => {
  const parts = ["<p>Acme opens.<sup>[1]</sup></p>", "<p>[2] In Houston.</p>"];
  expect(linkNotes(parts)).toBe(parts);
});
