/** A release that its agency canceled: what stands at its address, and where it stands no more. */
import { expect, test } from "vitest";
import { builtSite } from "../setup/built.ts";
import { makeProject } from "../setup/project.ts";

const item = (version: number, more: object = {}): string =>
  JSON.stringify({
    uri: "urn:newsml:acme.example:20250213:hall", version: String(version), pubstatus: "usable", versioncreated: "2025-02-13T10:00:00Z",
    headline: "Acme opens a hall", body_text: "Unheldword is what it says.", ...more,
  });

test("its page has the headline and a note, and no file of the site has its text", async () => {
  const site = await builtSite(await makeProject({ files: { "content/a.json": item(1), "content/b.json": item(2, { pubstatus: "canceled" }), "content/c.txt": " date 2025-02-14 Acme Shows a Robot\n\nThe robot walks.\n" } }));
  const page = site.get("2025/02/acme-opens-a-hall/index.html") ?? "";
  expect(page).toContain("<h1>Acme opens a hall</h1>");
  expect(page).toContain("The publisher has withdrawn this release.");
  expect(page).toContain('<meta name="robots" content="noindex"');
  expect(site.get("archive/index.html")).toMatch(/<h2>Withdrawn<\/h2><ul><li><a href="\/2025\/02\/acme-opens-a-hall\/">Acme opens a hall<\/a>/);
  const naming = (words: string): string[] => [...site].filter(([, text]) => text.includes(words)).map(([path]) => path);
  expect(naming("Unheldword")).toEqual([]);
  expect(naming("acme-opens-a-hall")).toEqual(["2025/02/acme-opens-a-hall/index.html", "archive/index.html"]);
});
