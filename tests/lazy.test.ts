/** What is loaded before the first document is read: each thread and each build pays for it. */
import { existsSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { describe, expect, test } from "vitest";

/** Modules that are imported wherever one of them is, types left out; `export … from` too. */
const statically = /^(?:import|export)\s+(?!type\b)[^;]*?from\s+"([^"]+)"/gm;

/** Packages below a module, with the file that asks for each. */
function packagesBelow(entry: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const [, name = ""] of readFileSync(file, "utf8").matchAll(statically)) {
      if (name.startsWith(".")) visit(resolve(dirname(file), name));
      else found.set(name, file);
    }
  };
  visit(resolve(entry));
  return found;
}

const few = ["mammoth", "@asciidoctor/core", "postal-mime", "linkedom", "@mozilla/readability", "feedsmith", "fast-xml-parser", "@11ty/eleventy-img", "sharp", "@11ty/eleventy", "@11ty/eleventy-plugin-rss", "temml", "highlight.js/lib/common", "csv-parse/sync", "chardet", "smol-toml"];

describe("libraries that few documents need are loaded when one of these is read", () => {
  test("by what reads documents, in each thread", () => {
    const packages = packagesBelow("plugins/dateline/ingest/read.ts");
    expect(few.filter((name) => packages.has(name))).toEqual([]);
    // The walk reaches what every document needs.
    expect([...packages.keys()]).toEqual(expect.arrayContaining(["markdown-it", "gray-matter", "sanitize-html"]));
  });

  test("by the command line, which needs Eleventy only where a site has a config", () => {
    const packages = packagesBelow("plugins/dateline/cli/main.ts");
    expect(few.filter((name) => packages.has(name))).toEqual([]);
  });

  test("by a build", () => {
    const packages = packagesBelow("plugins/dateline/index.ts");
    // What writes feeds needs the one for XML.
    expect(few.filter((name) => packages.has(name))).toEqual(["fast-xml-parser"]);
  });
});
