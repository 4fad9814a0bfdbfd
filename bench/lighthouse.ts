/**
 * Lighthouse's four marks for one of each kind of page, on its mobile setting (a slow phone on a slow line), served as a static host
 * serves: compressed, with caching. `npm run build && npx tsx bench/lighthouse.ts [SITE]`; 100 is the best, and what the pages have.
 */
import lighthouse from "lighthouse";
import { chromium } from "playwright-core";
import { browserPath } from "../tests/setup/browser.ts";
import { serve } from "../tests/setup/server.ts";

const pages = {
  home: "/",
  article: "/2025/02/kulr-and-worksport-forge-strategic-partnership-to-advance-battery-technology-and-us-manufacturing/",
  tag: "/tags/reuters/",
  symbol: "/symbols/AMEX-KULR/",
  search: "/search/",
} as const;

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;

const host = await serve(process.argv[2] ?? "_site");
/** Where Lighthouse speaks to the browser. */
const port = 9223;
const chrome = await chromium.launch({ executablePath: await browserPath(), args: [`--remote-debugging-port=${port}`, "--no-sandbox", "--disable-gpu"] });
let failed = false;
try {
  for (const [name, path] of Object.entries(pages)) {
    const result = await lighthouse(host.origin + path, { port, output: "json", onlyCategories: [...categories], logLevel: "silent" });
    if (!result) throw new Error(`Lighthouse gave nothing for ${path}`);
    const { categories: marks, audits } = result.lhr;
    const told = categories.map((category) => `${category} ${Math.round((marks[category]?.score ?? 0) * 100)}`);
    process.stdout.write(`${name.padEnd(8)} ${told.join("  ")}\n`);
    const short = categories.flatMap((category) => marks[category]?.auditRefs ?? []).flatMap(({ id, weight }) => {
      const audit = audits[id];
      return audit && weight > 0 && audit.score !== null && audit.score < 0.9 ? [`         ${audit.title} (${audit.displayValue ?? id})`] : [];
    });
    failed ||= short.length > 0;
    for (const line of short) process.stdout.write(`${line}\n`);
  }
} finally {
  await chrome.close();
  await host.close();
}
process.exitCode = failed ? 1 : 0;
