/** Searching, as a reader does it, in Chromium: on a plain static host, below a path prefix. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Browser, Page } from "playwright-core";
import { launch } from "../setup/browser.ts";
import { makeProject } from "../setup/project.ts";
import { documents } from "../setup/search-site.ts";
import { serve, type Host } from "../setup/server.ts";

let browser: Browser;
let host: Host;

beforeAll(async () => {
  const project = await makeProject({ files: documents });
  const { code, stderr } = await project.build(["--pathprefix=/newsroom/", "--output=_site/newsroom"]);
  expect(code, stderr).toBe(0);
  [browser, host] = await Promise.all([launch(), serve(join(project.folder, "_site"), "newsroom/404.html")]);
});

afterAll(async () => {
  await browser?.close();
  await host?.close();
});

interface Settings {
  readonly dark?: boolean;
  readonly script?: boolean;
}

/** @param path below the site's home */
async function open(path: string, { dark = false, script = true }: Settings = {}): Promise<{ page: Page; faults: string[] }> {
  const page = await browser.newPage({ colorScheme: dark ? "dark" : "light", javaScriptEnabled: script });
  const faults: string[] = [];
  page.on("pageerror", (error) => faults.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(host.origin) && !request.url().startsWith("data:")) faults.push(`elsewhere: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400 && !response.url().endsWith(path)) faults.push(`${response.status()} ${response.url()}`);
  });
  await page.goto(`${host.origin}/newsroom/${path}`);
  return { page, faults };
}

/** Waits until the page says how many there are. */
const told = async (page: Page): Promise<string> => {
  await page.locator(".found:not(:empty)").waitFor();
  return page.locator(".found").innerText();
};

const headlines = async (page: Page): Promise<string[]> => {
  await told(page);
  return page.locator(".results .headline").allInnerTexts();
};

const chicago = "Acme Robotics Ships Welding Robots to Chicago";
const boston = "Acme Robotics Opens a Plant in Boston";
const koeln = "Beispiel Werke liefern Batterien nach Köln";
const tokyo = "例示電機、新型電池を発表";

describe("what is found", () => {
  test("a word of the story, in another form, with the word marked; the way leads to the article", async () => {
    const { page, faults } = await open("search/?q=weld");
    expect(await headlines(page)).toEqual([chicago]);
    expect(await page.locator(".results mark").allInnerTexts()).toEqual(["welding"]);
    await page.getByRole("link", { name: chicago }).click();
    expect(page.url()).toBe(`${host.origin}/newsroom/2023/05/acme-robotics-ships-welding-robots-to-chicago/`);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("not a word of the boilerplate", async () => {
    const { page } = await open("search/?q=zygodactyl");
    expect(await told(page)).toBe("Nothing has all these words.");
    await page.close();
  });

  test.each([
    ["a German word, in another form", "Lieferung", koeln],
    ["a German word typed without its umlaut", "Koln", koeln],
    ["a Japanese word out of the middle of a sentence", "東京", tokyo],
    ["an article without a date", "joints", "Notes on arms"],
  ])("on an English page, %s", async (_, words, headline) => {
    const { page, faults } = await open(`search/?q=${encodeURIComponent(words)}`);
    expect(await headlines(page)).toEqual([headline]);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("by ticker: the symbol's page first, then its releases", async () => {
    for (const typed of ["ACME", "NYSE:ACME", "nyse: acme"]) {
      const { page } = await open(`search/?q=${encodeURIComponent(typed)}`);
      expect((await headlines(page)).toSorted()).toEqual([boston, chicago]);
      expect(await page.locator(".pages a").first().getAttribute("href")).toBe("/newsroom/symbols/NYSE-ACME/");
      await page.close();
    }
  });

  test("of words that no one text has, those that have some", async () => {
    const { page } = await open("search/?q=thousandth+Boston");
    expect((await headlines(page)).toSorted()).toEqual([boston, chicago]);
    expect(await told(page)).toBe("Nothing has all these words. Results: 2, with some of these words");
    await page.close();
  });
});

describe("narrowing down", () => {
  test("by tag and year, with counts, and the address says so", async () => {
    const { page, faults } = await open("search/");
    await page.getByRole("searchbox", { name: "Search the news" }).fill("robots");
    expect((await headlines(page)).toSorted()).toEqual([boston, chicago]);
    await expect.poll(async () => page.getByLabel("Year").locator("option:not([hidden])").allInnerTexts()).toEqual(["All", "2024 (1)", "2023 (1)"]);
    await page.getByLabel("Year").selectOption("2023");
    await expect.poll(async () => page.locator(".results .headline").allInnerTexts()).toEqual([chicago]);
    expect(page.url()).toBe(`${host.origin}/newsroom/search/?q=robots&year=2023`);
    await page.goBack();
    await expect.poll(async () => (await page.locator(".results .headline").allInnerTexts()).length).toBe(2);
    expect(faults).toEqual([]);
    await page.close();
  });

  test("without a word: all of a tag, the newest first", async () => {
    const { page } = await open("search/?tag=Robots&sort=date");
    expect(await headlines(page)).toEqual([boston, chicago]);
    await page.close();
  });

  test("to one language", async () => {
    const { page } = await open("search/?lang=ja");
    expect(await headlines(page)).toEqual([tokyo]);
    await page.close();
  });

  test("newest first goes over the languages", async () => {
    const { page } = await open("search/?year=2024&sort=date");
    expect(await headlines(page)).toEqual([tokyo, koeln, boston]);
    await page.close();
  });
});

describe("where nothing is found", () => {
  test("what is written nearly so is offered, and the limits can be dropped", async () => {
    const { page } = await open("search/?q=robtos&year=2023");
    expect(await told(page)).toBe("Nothing has all these words.");
    expect(await page.locator(".pages a").first().innerText()).toBe("Robots");
    await page.getByRole("searchbox").fill("Boston");
    await page.getByRole("button", { name: "Search without limits" }).click();
    await expect.poll(async () => page.locator(".results .headline").allInnerTexts()).toEqual([boston]);
    await page.close();
  });

  test("an address that is not there is searched for by its words", async () => {
    const { page, faults } = await open("2023/welding-robots-chicago-old-address/");
    expect((await headlines(page))[0]).toBe(chicago);
    expect(faults).toEqual([]);
    await page.close();
  });
});

describe("the page", () => {
  test("says what to do without JavaScript", async () => {
    const { page } = await open("search/", { script: false });
    expect(await page.locator("main").innerText()).toContain("Searching needs JavaScript");
    expect(await page.locator("main header .data a").allInnerTexts()).toEqual(["Archive", "Symbols", "Companies", "Tags"]);
    expect(await page.locator(".choices").isVisible()).toBe(false);
    await page.close();
  });

  test("has its field under the slash key, and is one tab from its first choice", async () => {
    const { page } = await open("search/?q=robots");
    await told(page);
    await page.locator("h1").click();
    await page.keyboard.press("/");
    await page.keyboard.type("x");
    expect(await page.getByRole("searchbox").inputValue()).toBe("robotsx");
    await page.close();
  });

  test("works under a strict Content-Security-Policy that lets WebAssembly run", async () => {
    const strict = await browser.newContext();
    const page = await strict.newPage();
    await page.route("**/*", async (route) => {
      const response = await route.fetch();
      const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; connect-src 'self'; worker-src 'self'";
      await route.fulfill({ response, headers: { ...response.headers(), "content-security-policy": policy } });
    });
    await page.goto(`${host.origin}/newsroom/search/?q=weld`);
    expect(await headlines(page)).toEqual([chicago]);
    await strict.close();
  });

  test("has no violation of WCAG 2.2 AA or best practices with results on it, light and dark", async () => {
    const axe = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    for (const dark of [false, true]) {
      const { page } = await open("search/?q=acme", { dark });
      await told(page);
      await page.locator(".choices:not([hidden])").waitFor();
      await page.evaluate(axe);
      const violations = await page.evaluate("axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ html }) => html).join(' ')))");
      expect(violations).toEqual([]);
      await page.close();
    }
  });

  test("is as wide as a phone at 320 px", async () => {
    const { page } = await open("search/?q=acme");
    await page.setViewportSize({ width: 320, height: 640 });
    await told(page);
    expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(320);
    await page.close();
  });
});
