/** The docs say what the source says. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { defaults } from "../plugins/dateline/options.ts";
import { readers } from "../plugins/dateline/readers/index.ts";
import { fieldKeys, layoutKeys } from "../plugins/dateline/readers/front-matter/keys.ts";

const root = fileURLToPath(new URL("../", import.meta.url));
const text = (path: string): Promise<string> => readFile(join(root, path), "utf8");

/** Rows of the table below a heading's first `|---|`, cells trimmed. */
function tableAfter(markdown: string, heading: string): string[][] {
  const lines = markdown.slice(markdown.indexOf(heading)).split("\n");
  const start = lines.findIndex((line) => line.startsWith("|---"));
  const rows = lines.slice(start + 1);
  return rows.slice(0, rows.findIndex((line) => !line.startsWith("|"))).map((row) => row.split("|").slice(1, -1).map((cell) => cell.trim()));
}

describe("the README", () => {
  test("lists every option with its default, and no other", async () => {
    const rows = tableAfter(await text("README.md"), "### Options");
    const stated = rows.map(([name, value]) => [name, value]);
    expect(stated).toEqual(Object.entries(defaults).map(([name, value]) => [`\`${name}\``, `\`${JSON.stringify(value)}\``]));
  });

  test("says of each option what its doc comment says", async () => {
    const source = await text("plugins/dateline/options.ts");
    const comments = [...source.matchAll(/\/\*\* ([^\n]*) \*\/\n {2}readonly (\w+):/g)].map(([, about, name]) => [`\`${name}\``, about]);
    const rows = tableAfter(await text("README.md"), "### Options").map(([name, , about]) => [name, about]);
    expect(rows).toEqual(comments.filter(([name]) => Object.keys(defaults).some((key) => name === `\`${key}\``)));
  });

  test("lists every front matter key with its other names and what it does, and no other", async () => {
    const rows = tableAfter(await text("README.md"), "### Front matter");
    const source = [...Object.values(fieldKeys), ...Object.values(layoutKeys)];
    expect(rows).toEqual(source.map(({ names, about }) => [names.map((name) => `\`${name}\``).join(", "), about]));
  });

  test("has a line for every reader, and for no other", async () => {
    const rows = tableAfter(await text("README.md"), "### Formats");
    const named = rows.flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name));
    expect(named.toSorted()).toEqual(readers.map(({ name }) => name).toSorted());
  });

  test("has the two commands at its top, and they are scripts of the package", async () => {
    const readme = await text("README.md");
    expect(readme.slice(0, 900)).toContain("npm ci && npm run build");
    expect(readme.slice(0, 900)).toContain("npm ci && npm test");
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(await text("package.json"));
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(["build", "start", "test", "check"]));
  });
});

test("every place that CONTRIBUTING names is there", async () => {
  const contributing = await text("CONTRIBUTING.md");
  const table = tableAfter(contributing, "## The map");
  const places = table.flatMap(([cell = ""]) => [...cell.matchAll(/`([^`]+)`/g)].map(([, place = ""]) => place));
  const below = (place: string): boolean => existsSync(join(root, place)) || existsSync(join(root, "plugins/dateline", place));
  expect(places.length).toBeGreaterThan(12);
  expect(places.filter((place) => !below(place))).toEqual([]);
});

test("CONTRIBUTING's recipes name files that are there", async () => {
  const recipes = (await text("CONTRIBUTING.md")).split("## Recipes")[1]?.split("## Decisions")[0] ?? "";
  const files = [...recipes.matchAll(/`((?:readers|enrich|archive|pages|_includes|plugins|tests|src)\/[\w./-]+)`/g)].map(([, file = ""]) => file);
  const there = (file: string): boolean => existsSync(join(root, file)) || existsSync(join(root, "plugins/dateline", file));
  expect(files.length).toBeGreaterThan(8);
  expect(files.filter((file) => !there(file))).toEqual([]);
});
