/** Documents of many entries: none is lost, each is an article or has a problem that says why not. */
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { readDocument } from "../plugins/dateline/readers/index.ts";

const lost = new Set(["item-skipped", "item-empty", "item-unreadable"]);

async function accounted(name: string, text: string): Promise<number> {
  const { drafts, problems } = await readDocument(name, new TextEncoder().encode(text));
  return drafts.length + problems.filter(({ code }) => lost.has(code)).length;
}

const word = fc.constantFrom("Acme", "opens", "plant", "2021-11-02", "Houston");
const words = fc.array(word, { maxLength: 4 }).map((found) => found.join(" "));
const title = fc.option(words, { nil: undefined });
const date = fc.constantFrom("Tue, 02 Nov 2021 12:00:00 GMT", "2021-02-30", "soon", "", "0000-00-00 00:00:00");

const element = (name: string, value: string | undefined): string => (value === undefined ? "" : `<${name}>${value}</${name}>`);

/** Whole, empty, broken, or with what looks like an entry inside. */
const entryBody = fc.tuple(title, date, fc.constantFrom("", "<![CDATA[<item>x</item>]]>", "<b>", "</x>", "<!-- <entry> -->", "&nope; & so on")).map(
  ([name, when, odd]) => `${element("title", name)}${element("pubDate", when)}${element("description", odd)}`,
);

test("every item of a feed is an article or a problem", async () => {
  await fc.assert(fc.asyncProperty(fc.array(entryBody, { minLength: 1, maxLength: 8 }), async (entries) => {
    const text = `<rss version="2.0"><channel><title>Acme</title>${entries.map((body) => `<item>${body}</item>`).join("\n")}</channel></rss>`;
    expect(await accounted("feed.xml", text)).toBe(entries.length);
  }), { numRuns: 60 });
});

test("every item of a WordPress export is an article or a problem", async () => {
  const kind = fc.constantFrom("post", "page", "attachment", "nav_menu_item", "");
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(entryBody, kind), { minLength: 1, maxLength: 8 }), async (entries) => {
    const items = entries.map(([body, type]) => `<item>${body}${element("wp:post_type", type)}</item>`).join("\n");
    const text = `<rss version="2.0" xmlns:wp="http://wordpress.org/export/1.2/"><channel><wp:wxr_version>1.2</wp:wxr_version>${items}</channel></rss>`;
    expect(await accounted("export.xml", text)).toBe(entries.length);
  }), { numRuns: 60 });
});

const row = fc.record({ title: fc.option(words, { nil: null }), date, text: fc.oneof(words, fc.constant(null), fc.array(words)) });
const whole = { title: "Acme opens a plant", date: "2021-11-02", text: "Acme opened a plant." };

test.each([
  ["a JSON list", (rows: readonly unknown[]) => JSON.stringify([whole, ...rows], undefined, 1)],
  ["JSON Lines", (rows: readonly unknown[]) => [whole, whole, ...rows.slice(1)].map((found) => JSON.stringify(found)).join("\n")],
  ["a Ghost export", (rows: readonly unknown[]) => JSON.stringify({ meta: { exported_on: 1 }, data: { posts: [whole, ...rows] } })],
  ["a JSON Feed", (rows: readonly unknown[]) => JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "Acme", items: [whole, ...rows] })],
])("every entry of %s is an article or a problem", async (_, written) => {
  await fc.assert(fc.asyncProperty(fc.array(fc.oneof(row, fc.constantFrom(null, 7, "x", {}, [])), { minLength: 1, maxLength: 8 }), async (rows) => {
    expect(await accounted("x.txt", written(rows))).toBe(rows.length + 1);
  }), { numRuns: 60 });
});

test("an entry cut off in the middle hides none of those before it", async () => {
  const text = JSON.stringify([whole, { ...whole, title: "Second" }, { ...whole, title: "Third" }], undefined, 1);
  const { drafts, problems } = await readDocument("x.json", new TextEncoder().encode(text.slice(0, -40)));
  expect(drafts.map(({ fields }) => fields.title?.value)).toEqual([whole.title, "Second"]);
  expect(problems.map(({ code }) => code)).toEqual(["item-unreadable"]);
});

test("a million brackets, and as many unclosed comments, end in a problem each", { timeout: 30_000 }, async () => {
  const brackets = await readDocument("x.json", new TextEncoder().encode(`[${"[".repeat(500_000)}`));
  expect(brackets.problems.map(({ code }) => code)).toEqual(["item-unreadable"]);
  const comments = await readDocument("x.xml", new TextEncoder().encode(`<rss><channel>${"<!-- <![CDATA[ <item>".repeat(2000)}`));
  expect(comments.problems).toHaveLength(2000);
  expect(comments.drafts).toEqual([]);
});
