/** The site as a reader meets it, in Chromium. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { violations } from "../setup/axe.ts";
import { launch } from "../setup/browser.ts";
import { siteFolder } from "../setup/paths.ts";
import { serve, type Host } from "../setup/server.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  [browser, host] = await Promise.all([launch(), serve(siteFolder())]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

/** One of every kind of page. */
const kinds = {
  home: "/",
  article: "/2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/",
  "article with contents, table and code": "/2026/11/how-to-add-a-document-to-a-dateline-site/",
  year: "/2021/",
  month: "/2026/11/",
  archive: "/archive/",
  tag: "/tags/reuters/",
  tags: "/tags/",
  category: "/categories/guides/",
  symbol: "/symbols/AMEX-KULR/",
  symbols: "/symbols/",
  company: "/companies/kulr-technology-group/",
  companies: "/companies/",
  provider: "/providers/reuters/",
  language: "/lang/en/",
  search: "/search/",
  feeds: "/feeds/",
  "not found": "/there/is/no/such/page/",
} as const;

/** A page that remembers what went wrong on it. */
async function watched(settings: Parameters<Browser["newPage"]>[0] = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage(settings);
  const faults: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") faults.push(message.text());
  });
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("requestfailed", (request) => faults.push(`failed: ${request.url()}`));
  page.on("request", (request) => {
    if (!request.url().startsWith(host.origin) && !request.url().startsWith("data:")) faults.push(`elsewhere: ${request.url()}`);
  });
  return { page, faults };
}

const title = (page: Page): Promise<string> => page.locator("h1").innerText();

const title002 = "KULR and Worksport Forge Strategic Partnership to Advance Battery Technology and U.S. Manufacturing";
const title001 = "KULR Partners with Largest Global Producer of Lead Acid Batteries for DoE Initiative";

describe("from home to an article, its tag, its year and the article before it", () => {
  test("by mouse", async () => {
    const { page, faults } = await watched();
    await page.goto(host.origin);
    await page.getByRole("link", { name: title002 }).click();
    expect(await title(page)).toBe(title002);
    await page.locator(".terms").getByRole("link", { name: "Reuters" }).click();
    expect(await title(page)).toBe("Reuters");
    expect(page.url()).toBe(`${host.origin}/tags/reuters/`);
    await page.locator(".masthead").getByRole("link", { name: "Archive" }).click();
    await page.getByRole("link", { name: "2025", exact: true }).click();
    expect(await title(page)).toBe("2025");
    await page.getByRole("link", { name: title002 }).click();
    await page.locator('a[rel="prev"]').click();
    expect(await title(page)).toBe(title001);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("by keyboard alone", async () => {
    const { page, faults } = await watched();
    const follow = async (name: string): Promise<void> => {
      for (let steps = 0; steps < 80; steps += 1) {
        await page.keyboard.press("Tab");
        const focused = await page.evaluate("document.activeElement?.textContent ?? ''");
        if (String(focused).includes(name)) {
          await Promise.all([page.waitForEvent("framenavigated"), page.keyboard.press("Enter")]);
          await page.waitForLoadState();
          return;
        }
      }
      throw new Error(`No link "${name}" was reached with the Tab key on ${page.url()}`);
    };
    await page.goto(host.origin);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.getAttribute('href')")).toBe("#content");
    await follow(title002);
    expect(await title(page)).toBe(title002);
    await follow("Reuters");
    expect(await title(page)).toBe("Reuters");
    await follow("Archive");
    await follow("2025");
    expect(await title(page)).toBe("2025");
    await follow(title002);
    await follow("Older");
    expect(await title(page)).toBe(title001);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("focus is always to be seen", async () => {
    const { page } = await watched();
    await page.goto(host.origin + kinds.article);
    const unseen: string[] = [];
    for (let steps = 0; steps < 40; steps += 1) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate("(() => { const e = document.activeElement; const s = getComputedStyle(e); return e === document.body ? 'body' : s.outlineStyle + ' ' + s.outlineWidth + ' ' + e.outerHTML.slice(0, 60) })()");
      if (String(outline).startsWith("none") || String(outline).includes(" 0px ")) unseen.push(String(outline));
    }
    expect(unseen).toEqual([]);
    await page.close();
  });
});

describe.each(Object.entries(kinds))("%s", (name, path) => {
  test("loads without an error, a failed request, or a request to another host", async () => {
    const { page, faults } = await watched();
    await page.goto(host.origin + path);
    // Chromium itself reports the 404 that this page is about.
    const own = name === "not found" ? faults.filter((fault) => !fault.includes("404")) : faults;
    expect(own).toEqual([]);
    await page.close();
  });

  test("does not scroll sideways at 320 pixels", async () => {
    const { page } = await watched({ viewport: { width: 320, height: 640 } });
    await page.goto(host.origin + path);
    await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true })");
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.close();
  });

  test.each(["light", "dark"] as const)("axe finds nothing in %s (WCAG 2.2 AA and best practices), on a desk and on a phone", async (colorScheme) => {
    const { page } = await watched({ colorScheme, bypassCSP: true });
    await page.goto(host.origin + path);
    expect(await violations(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 700 });
    await page.reload();
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test("boilerplate is folded, and opens", async () => {
  const { page } = await watched();
  await page.goto(host.origin + kinds.article);
  const about = page.getByText("delivers cutting edge energy storage solutions");
  expect(await about.isVisible()).toBe(false);
  await page.getByText("About KULR Technology Group Inc.").click();
  expect(await about.isVisible()).toBe(true);
  await page.close();
});

test("everything is read with JavaScript switched off", async () => {
  const { page } = await watched({ javaScriptEnabled: false });
  await page.goto(host.origin + kinds.article);
  expect(await title(page)).toBe(title002);
  expect(await page.getByText("The portable energy system market is projected").isVisible()).toBe(true);
  await page.close();
});

test("on paper there is the release, and no navigation", async () => {
  const { page } = await watched();
  await page.goto(host.origin + kinds.article);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".masthead nav").isVisible()).toBe(false);
  expect(await page.locator(".neighbours").isVisible()).toBe(false);
  expect(await page.locator(".sidebar").count()).toBe(1);
  expect(await page.locator(".sidebar").isVisible()).toBe(false);
  expect(await page.locator("h1").isVisible()).toBe(true);
  expect(await page.locator(".contacts").isVisible()).toBe(true);
  expect(await page.locator(".source").isVisible()).toBe(true);
  expect(await page.evaluate("getComputedStyle(document.querySelector('.source a'), '::after').content")).toContain("tradingview.com");
  const folded = await page.evaluate("document.querySelector('details > div').getBoundingClientRect().height");
  expect(Number(folded)).toBeGreaterThan(40);
  await page.close();
});
