/** Manifests of a site, and what makes one site another. */
import { describe, expect, test } from "vitest";
import { changesBetween, contentDigest, manifestText, parseManifest } from "../plugins/dateline/incremental/manifest.ts";

const digest = (text: string): string => contentDigest(new TextEncoder().encode(text));

const of = (files: Readonly<Record<string, string>>) => new Map(Object.entries(files).map(([path, text]) => [path, digest(text)] as const));

describe("a manifest", () => {
  test("is what sha256sum prints, in one order", () => {
    expect(manifestText(of({ "b.txt": "b", "a.txt": "a" }))).toBe(
      "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  a.txt\n3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  b.txt\n",
    );
  });

  test("names files with any name", () => {
    const manifest = of({ "a b.txt": "", "line\nbreak": "", "back\\slash": "", "back\\next": "", "ä/日本.html": "" });
    expect(parseManifest(manifestText(manifest))).toEqual(new Map([...manifest].toSorted(([a], [b]) => (a < b ? -1 : 1))));
    expect(manifestText(of({ "line\nbreak": "" }))).toBe(`\\${digest("")}  line\\nbreak\n`);
  });

  test("may be empty, and nothing else may be one", () => {
    expect(parseManifest("")).toEqual(new Map());
    expect(parseManifest("<html>")).toBeUndefined();
    expect(parseManifest(`${digest("")}  a\nd41d8cd98f00b204e9800998ecf8427e  b\n`)).toBeUndefined();
  });
});

describe("from one manifest to the next", () => {
  test("nothing is to be done where they are the same", () => {
    expect(changesBetween(of({ "index.html": "1" }), of({ "index.html": "1" }))).toEqual({ upload: [], delete: [] });
  });

  test("what pages load goes up before them, pages before the lists that lead to them, feeds and sitemaps last", () => {
    const now = of({
      "feed.xml": "", "index.html": "", "_redirects": "", "2025/index.html": "", "2025/02/acme/index.html": "", "assets/a.css": "", "search/parts/en/2025/x.pf_meta": "",
      "search/parts/parts.json": "", "sitemap.xml": "", "2025/02/index.html": "", "feed.json": "", "robots.txt": "", "api/articles.json": "", "img/hall.jpg": "",
    });
    expect(changesBetween(new Map(), now).upload).toEqual([
      "assets/a.css", "img/hall.jpg", "search/parts/en/2025/x.pf_meta",
      "2025/02/acme/index.html", "2025/02/index.html", "2025/index.html", "index.html",
      "_redirects", "api/articles.json", "feed.json", "feed.xml", "robots.txt", "search/parts/parts.json", "sitemap.xml",
    ]);
  });

  test("files that changed go up, those that are gone are deleted, the others are left alone", () => {
    expect(changesBetween(of({ "a.html": "1", "b.html": "1", "c.html": "1" }), of({ "a.html": "1", "b.html": "2", "d.html": "1" }))).toEqual({ upload: ["b.html", "d.html"], delete: ["c.html"] });
  });
});
