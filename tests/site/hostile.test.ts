/** Documents that mean harm, or are broken beyond use: the build ends, nothing of them runs, nothing leaves the site's folder. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Element } from "domhandler";
import { findAll, textContent } from "domutils";
import { parseRssFeed } from "feedsmith";
import { parseDocument } from "htmlparser2";
import { makeProject, type Project } from "../setup/project.ts";
import { treeOf } from "../setup/tree.ts";

const bomb = `---
title: An alias bomb
date: 2024-01-09
a: &a [x, x, x, x, x, x, x, x, x, x]
b: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a, *a]
c: &c [*b, *b, *b, *b, *b, *b, *b, *b, *b, *b]
d: &d [*c, *c, *c, *c, *c, *c, *c, *c, *c, *c]
e: &e [*d, *d, *d, *d, *d, *d, *d, *d, *d, *d]
f: &f [*e, *e, *e, *e, *e, *e, *e, *e, *e, *e]
tags: *f
---
Boom.
`;

const documents = {
  "script.md": `---\ntitle: <script>alert("title")</script>\ndate: 2024-01-01\ntags: ['"><script>alert("tag")</script>']\nlink: javascript:alert("link")\n---\n<script>alert("body")</script>\n\n<img src=x onerror=alert("image")>\n\n[click](javascript:alert("markdown"))\n\n<a href="javascript:alert('html')" style="position:fixed;inset:0">over everything</a>\n\n<iframe src="https://elsewhere.example"></iframe>\n\n<style>body{display:none}</style>\n`,
  "code.md": `---js\n{ title: require("node:fs").writeFileSync("owned.txt", "owned") }\n---\nThe text below code that asked to be run.\n`,
  "template.md": "---\ntitle: Braces\ndate: 2024-01-02\n---\n{{ constructor.constructor('return process')().exit(3) }} {% include '/etc/passwd' %} <%= 7*7 %>\n",
  "slug.md": "---\ntitle: Out of here\ndate: 2024-01-03\nslug: ../../../../owned\n---\nText.\n",
  "url.md": "---\ntitle: ../../../owned\ndate: 2024-01-04\ntags: ['../../owned', '..', '/', '__proto__', 'constructor', 'all', 'articles']\ncategories: ['__proto__']\n---\nText.\n",
  "prototype.md": '{\n  "title": "Prototype",\n  "date": "2024-01-05",\n  "__proto__": { "polluted": true },\n  "constructor": { "prototype": { "polluted": true } },\n  "nested": { "__proto__": { "polluted": true } }\n}\n\nText.\n',
  "nul.txt": " date 2024-01-06 A Document with a Zero in It\n\nBefore\0after.\n",
  "impossible.md": "---\ntitle: The thirtieth of February\ndate: 2024-02-30\n---\nText.\n",
  "empty.txt": "",
  "bomb.md": bomb,
  "long.txt": ` date 2024-01-08 A Very Long Line\n\n${"word ".repeat(4_200_000)}`,
  "long-enough.txt": ` date 2024-01-10 A Long Line\n\n${"word ".repeat(600_000)}`,
  "brackets.md": `---\ntitle: Brackets\ndate: 2024-01-11\n---\n${"[".repeat(60_000)}${"*_".repeat(30_000)}\n`,
  "deep.md": `---\ntitle: Deep\ndate: 2024-01-12\n---\n${"> ".repeat(5000)}quote\n\n${"<div>".repeat(20_000)}text\n`,
  "spaces.txt": `${" ".repeat(300_000)}x\n\nText below a line of spaces.\n`,
  "headings.md": `---\ntitle: Headings\ndate: 2024-01-13\n---\n${"## Results\n\n".repeat(6000)}`,
  "contact.txt": ` date 2024-01-14 A Contact Without End\n\nText of it.\n\nContacts:\n\n${"a".repeat(200_000)}@example.com\n`,
  "list.md": `---\ntitle: "A list" without end\ndate: 2024-01-15\ntags:\n${"- a\n".repeat(50_000)}---\nText.\n`,
  "escapes.md": '---\ntitle: "A\\u0001B \\u0008"\ndate: 2024-01-16\ntags: ["C\\u0000D"]\n---\nText &#1; of &#8; it.\n',
  "held.md": '---\ntitle: Perhaps a draft\ndate: 2024-01-17\nembargo: tomorrow\n---\nUnheldword.\n',
  "draft.md": '---\ntitle: A draft\ndate: 2024-01-18\ndraft: "True"\n---\nUnheldword.\n',
  "commented.md": '---\ntitle: A "broken" fault: here\ndate: 2024-01-19\ndraft: true # not yet\n---\nUnheldword.\n',
  "binary.txt": Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256)),
};

let project: Project;
let site: Map<string, string>;
let report: { documents: number; articles: number; problems: { code: string; path: string }[] };
let seconds: number;

beforeAll(async () => {
  const files = Object.fromEntries(Object.entries(documents).map(([path, content]) => [`content/${path}`, content]));
  project = await makeProject({ files });
  const start = performance.now();
  const { code, stdout, stderr } = await project.build();
  seconds = (performance.now() - start) / 1000;
  expect(code, stdout + stderr).toBe(0);
  site = new Map([...(await treeOf(join(project.folder, "_site")))].map(([path, bytes]) => [path, bytes.toString("utf8")]));
  report = JSON.parse(await readFile(join(project.folder, ".dateline/report.json"), "utf8"));
});

const codesOf = (path: string): string[] => report.problems.filter((problem) => problem.path === path).map(({ code }) => code);

test("the build ends, long before anybody gives up on it", () => {
  expect(seconds).toBeLessThan(60);
});

test("each document is an article or has a code that says why not", () => {
  expect(report.documents).toBe(23);
  expect(report.articles).toBe(17);
  expect(codesOf("held.md")).toEqual(["held-unclear", "held-draft"]);
  expect(codesOf("empty.txt")).toEqual(["file-empty"]);
  expect(codesOf("binary.txt")).toEqual(["file-binary"]);
  expect(codesOf("long.txt")).toEqual(["file-too-large"]);
  expect(codesOf("long-enough.txt")).toContain("text-too-long");
  expect(codesOf("script.md")).toEqual(expect.arrayContaining(["key-value-odd", "html-removed"]));
  expect(codesOf("code.md")).toContain("front-matter-code");
  expect(codesOf("impossible.md")).toEqual(expect.arrayContaining(["date-invalid", "date-missing"]));
  expect(codesOf("bomb.md")).toContain("front-matter-large");
  expect(codesOf("nul.txt")).toContain("control-characters");
});

/** What the theme has of its own: its script files, what stands in the head of each page, and forms that lead to the search. */
const isTheThemes = ({ name, attribs, parent, children }: Element): boolean => {
  if (name === "form") return attribs["action"] === "/search/";
  if (name !== "script") return false;
  if (attribs["src"] !== undefined) return /^\/assets\/(?:dateline|search)\.\w+\.js$/.test(attribs["src"]);
  const isInHead = parent?.type === "tag" && "name" in parent && parent.name === "head";
  return isInHead && (/^(?:speculationrules|application\/ld\+json)$/.test(attribs["type"] ?? "") || /^\s*try \{\s*const theme = localStorage/.test(textContent(children)));
};

describe("nothing of a document runs", () => {
  test("no page has a script, an event handler, an inline style, a frame or a script's address", () => {
    for (const [path, html] of [...site].filter(([name]) => name.endsWith(".html"))) {
      const elements = findAll(() => true, parseDocument(html).children).filter((element) => !isTheThemes(element));
      const bad = elements.filter(
        ({ name, attribs }) =>
          ["script", "style", "iframe", "object", "embed", "form"].includes(name) ||
          Object.entries(attribs).some(([key, value]) => key.startsWith("on") || key === "style" || /^\s*(?:javascript|data:text|vbscript)/i.test(value)),
      );
      expect(bad.map(({ name, attribs }) => ({ path, name, attribs }))).toEqual([]);
    }
  });

  test("a title with a script in it is shown as text", () => {
    const page = site.get("2024/01/script-alert-title-script/index.html") ?? "";
    expect(textContent(findAll(({ name }) => name === "h1", parseDocument(page).children))).toBe('<script>alert("title")</script>');
  });

  test("a feed's descriptions and texts, which readers take for HTML, have no markup but the sanitised", () => {
    const items = parseRssFeed(site.get("feed.xml") ?? "").items ?? [];
    const hostile = items.find(({ title }) => title === '<script>alert("title")</script>');
    expect(hostile?.description).toBe("&lt;img src=x onerror=alert> [click](javascript:alert)");
    expect(items.map(({ content }) => content?.encoded).join("\n")).not.toMatch(/<(?:script|img|iframe|style)/);
  });

  test("front matter that is code is not run", async () => {
    expect(await readdir(project.folder)).not.toContain("owned.txt");
    expect([...site.keys()].filter((path) => path.includes("text-below-code"))).toHaveLength(1);
  });

  test("template syntax is text", () => {
    expect(site.get("2024/01/braces/index.html")).toContain("{{ constructor.constructor('return process')().exit(3) }} {% include '/etc/passwd' %} &lt;%= 7*7 %&gt;");
  });
});

describe("nothing leaves the site's folder", () => {
  test("a slug or a title with dots and slashes stays a name", () => {
    expect(site.has("2024/01/owned/index.html")).toBe(true);
    expect(site.has("2024/01/owned-2/index.html")).toBe(true);
  });

  test("no file was written outside of it", async () => {
    expect((await readdir(project.folder)).sort()).toEqual([".dateline", "_site", "content", "eleventy.config.js", "node_modules", "package.json"]);
  });

  test("terms named like parts of a path or of an object are terms like any other", () => {
    expect([...site.keys()].filter((path) => /^tags\/(?:[^/]+\/)?index\.html$/.test(path))).toEqual([
      "tags/all/index.html",
      "tags/articles/index.html",
      "tags/cd/index.html",
      "tags/constructor/index.html",
      "tags/index.html",
      "tags/owned/index.html",
      "tags/proto/index.html",
      "tags/script-alert-tag-script/index.html",
      "tags/u2e-u2e/index.html",
      "tags/u2f/index.html",
    ]);
  });
});

test("what may not be published yet is in no file", () => {
  expect([...site].filter(([, text]) => text.includes("Unheldword")).map(([path]) => path)).toEqual([]);
});

test("no character that XML may not hold is in any page or feed, however it was written", () => {
  // oxlint-disable-next-line no-control-regex
  const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
  // The search's index is binary.
  expect([...site].filter(([path, text]) => !path.startsWith("search/parts/") && forbidden.test(text)).map(([path]) => path)).toEqual([]);
  expect(site.has("2024/01/ab/index.html")).toBe(true);
});

test("a key named like a prototype does nothing", async () => {
  const { stdout } = await project.dateline("read", "content/prototype.md", "--json");
  const article: { extra: Record<string, unknown> } = JSON.parse(stdout);
  expect(article.extra).toEqual({ nested: {} });
  expect(Object.keys(article.extra)).toEqual(["nested"]);
});
