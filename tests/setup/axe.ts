/** axe-core (github.com/dequelabs/axe-core) on a page in the browser. */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const script = createRequire(import.meta.url).resolve("axe-core/axe.min.js");

const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

const check = `axe.run(document, { runOnly: RULES }).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html, failureSummary }) => html.slice(0, 120) + ' ' + failureSummary).join(' | ')))`;

/**
 * What it finds against WCAG 2.2 AA, all folds open: rule, element, and what to do.
 * @param also `best-practice`, for a page that is one thing
 */
export async function violations(page: Page, also: readonly string[] = ["best-practice"]): Promise<unknown> {
  await page.evaluate("document.querySelectorAll('details').forEach((fold) => { fold.open = true })");
  await page.evaluate(await readFile(script, "utf8"));
  return page.evaluate(check.replace("RULES", JSON.stringify([...rules, ...also])));
}
