/** What documents and sites can add to a page, as a reader meets it: comments, menus, pictures, formulas. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "../setup/browser.ts";
import { builtSite } from "../setup/built.ts";
import { root } from "../setup/paths.ts";
import { makeProject } from "../setup/project.ts";
import { serve, type Host } from "../setup/server.ts";

const options = `{
  url: "https://news.example",
  layout: {
    sidebar: { single: "right" },
    widgets: { single: ["about-this-company", "menu", "social", "recent", "years", "kinds", "providers"] },
    comments: { service: "giscus", repo: "acme/news", repoId: "R_1", category: "News", categoryId: "C_1" },
    menu: {
      main: [{ name: "News", url: "/" }, { name: "Investors", url: "/investors/" }, { name: "Events", url: "/events/", parent: "Investors" }],
      side: [{ name: "About", url: "/about/" }, { name: "People", url: "/people/", parent: "About" }],
    },
    social: { Mastodon: "https://social.example/@acme" },
    authors: { "Jane Doe": { bio: "Jane Doe writes about robots.", avatar: "portrait.png", url: "https://jane.example/" } },
  },
}`;

const release = `---
title: Acme Robotics Opens a Plant
date: 2021-01-15
lead: The plant makes grippers.
authors: [Jane Doe]
thumbnail: { src: plant.png, alt: The plant in Houston }
toc: true
mathjax: true
---
HOUSTON, Jan. 15, 2021 (GLOBE NEWSWIRE) -- Acme Robotics Inc. (NYSE American: ACME) today opened a plant, of $E = m c^2$.

## Plants

### Houston

$$\\sum_{i=0}^n \\frac{a_i}{b_i}$$

## Robots

Many.
`;

const url = "/2021/01/acme-robotics-opens-a-plant/";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  const picture = (name: string): Promise<Buffer> => readFile(join(root, "tests/fixtures/pictures", name));
  const files = { "content/a.md": release, "content/plant.png": await picture("plant.png"), "content/portrait.png": await picture("portrait.png") };
  const project = await makeProject({ files, options });
  await builtSite(project);
  [browser, host] = await Promise.all([launch(), serve(join(project.folder, "_site"))]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** Addresses at other hosts that the page asked for. */
async function askedElsewhere(page: Page): Promise<string[]> {
  const asked: string[] = [];
  await page.route((address) => address.origin !== host.origin, async (route) => {
    asked.push(route.request().url());
    await route.fulfill({ contentType: "text/javascript", body: `document.currentScript.after(Object.assign(document.createElement("p"), { id: "came", textContent: document.currentScript.dataset.repo }));` });
  });
  return asked;
}

test("comments come when they are asked for, and nothing is asked of their host before", async () => {
  const page = await browser.newPage();
  const asked = await askedElsewhere(page);
  await page.goto(host.origin + url);
  await page.mouse.wheel(0, 20_000);
  await page.waitForLoadState("networkidle");
  expect(asked).toEqual([]);
  await page.getByRole("button", { name: "Show comments" }).click();
  await page.locator("#came").waitFor();
  expect(asked).toEqual(["https://giscus.app/client.js"]);
  expect(await page.locator(".comments #came").textContent()).toBe("acme/news");
  expect(await page.getByRole("button", { name: "Show comments" }).count()).toBe(0);
  await page.close();
});

test("without a script there is a link to the comments, and no button", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.origin + url);
  expect(await page.getByRole("button", { name: "Show comments" }).count()).toBe(0);
  expect(await page.getByRole("link", { name: "Read them at github.com" }).getAttribute("href")).toBe("https://github.com/acme/news/discussions");
  await context.close();
});

test("a menu's entries below another unfold by keyboard", async () => {
  const page = await browser.newPage();
  await page.goto(host.origin + url);
  const events = page.getByRole("navigation", { name: "Site" }).getByRole("link", { name: "Events" });
  expect(await events.isVisible()).toBe(false);
  await page.locator(".masthead summary").focus();
  await page.keyboard.press("Enter");
  expect(await events.isVisible()).toBe(true);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  expect(await events.evaluate((link) => link === document.activeElement)).toBe(true);
  await page.close();
});

test("pictures keep their place while they load: nothing moves", async () => {
  const page = await browser.newPage();
  // After the first paint, as on a slow line.
  await page.route("**/assets/images/**", async (route) => {
    await page.waitForTimeout(400);
    await route.continue();
  });
  await page.goto(host.origin + url);
  await page.waitForLoadState("networkidle");
  const shown = await page.locator("figure.thumbnail img").evaluate((picture: HTMLImageElement) => (picture.naturalWidth > 0 ? picture.currentSrc : ""));
  const moved = await page.evaluate(() => new Promise<string[]>((resolve) => {
    const shifts: PerformanceEntry[] = [];
    new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift", buffered: true });
    const nodes = (entry: PerformanceEntry): string[] => ("sources" in entry && Array.isArray(entry.sources) ? entry.sources.map(({ node }) => String(node?.closest?.("main")?.id)) : []);
    setTimeout(() => resolve(shifts.flatMap(nodes)), 200);
  }));
  expect(shown).toMatch(/\/assets\/images\/[\w-]+\.avif$/);
  expect(moved.filter((place) => place === "content")).toEqual([]);
  await page.close();
});

test.each(["light", "dark"] as const)("axe finds nothing in all of it, %s", async (colorScheme) => {
  const page = await browser.newPage({ colorScheme });
  await page.goto(host.origin + url);
  await page.locator(".masthead summary").click();
  await page.addScriptTag({ path: createRequire(import.meta.url).resolve("axe-core") });
  const violations: string[] = await page.evaluate(`axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))`);
  expect(violations).toEqual([]);
  await page.close();
});

test("at 320 px nothing is wider than the page, and the menu's entries are within it", async () => {
  const page = await browser.newPage({ viewport: { width: 320, height: 700 } });
  await page.goto(host.origin + url);
  await page.locator(".masthead summary").click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  await page.close();
});
