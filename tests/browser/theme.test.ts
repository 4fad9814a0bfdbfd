/** The theme that a reader chooses, in Chromium. */
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
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

/** How light the page's ground is: 0 to 1. */
const lightness = (page: Page): Promise<number> => page.evaluate(() => Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.body).backgroundColor)?.[1]));

test("it follows the system until the reader chooses, stays over pages and reloads, and goes back", async () => {
  const page = await browser.newPage({ colorScheme: "dark" });
  await page.goto(host.origin);
  expect(await lightness(page)).toBeLessThan(0.3);
  await page.getByRole("button", { name: "System theme" }).click();
  expect(await lightness(page)).toBeGreaterThan(0.9);
  await page.reload();
  expect(await lightness(page)).toBeGreaterThan(0.9);
  await page.goto(`${host.origin}/archive/`);
  expect(await lightness(page)).toBeGreaterThan(0.9);
  await page.getByRole("button", { name: "Light theme" }).click();
  await page.emulateMedia({ colorScheme: "light" });
  expect(await lightness(page)).toBeLessThan(0.3);
  await page.getByRole("button", { name: "Dark theme" }).click();
  expect(await lightness(page)).toBeGreaterThan(0.9);
  await page.getByRole("button", { name: "System theme" }).waitFor();
  await page.close();
});

test("without a script there is no button that does nothing", async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(host.origin);
  expect(await page.getByRole("button").count()).toBe(0);
  await context.close();
});
