/** `$ACME`: what counts as a cashtag, and what the archive makes of it. */
import { expect, test } from "vitest";
import type { Symbol } from "../plugins/dateline/article.ts";
import { resolveCashtags } from "../plugins/dateline/archive/cashtags.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { cashtagsIn } from "../plugins/dateline/grammar/cashtag.ts";
import { article } from "./setup/article.ts";
import { context, draftOf } from "./setup/draft.ts";

const acme: Symbol = { exchange: "NASDAQ", ticker: "ACME", id: "NASDAQ:ACME", market: "Nasdaq" };

test.each([
  ["$ACME opens a hall", ["ACME"]],
  ["Acme ($ACME) and Bolt ($BOLT.B) join, says $ACME.", ["ACME", "BOLT.B"]],
  ["It cost $5 million, US$ 7, A$12 and $US 3.", []],
  ["$MM of sales, $Acme, $ACME5, $ACMEROBOTICS, x$ACME", []],
] as const)("%s", (text, expected) => {
  expect(cashtagsIn(text)).toEqual(expected);
});

test("a text's cashtags are kept, with their line", () => {
  const { fields } = enrich(draftOf("Acme opened a hall.\n\nMore on $ACME tomorrow.", { markup: "markdown" }), context);
  expect(fields.cashtags).toEqual({ value: ["ACME"], rule: "cashtag", line: 3 });
  expect(fields.symbols).toBeUndefined();
});

test("a cashtag is the security that the archive lists in one place under that ticker", () => {
  const { articles } = buildArchive([article("a.txt", { symbols: [acme] }), article("b.txt", { cashtags: ["ACME", "BOLT"] })], { now: 0, language: "en", timeZone: "UTC" });
  expect(articles.map(({ source, symbols }) => [source.path, symbols.map(({ id }) => id)])).toEqual([["a.txt", ["NASDAQ:ACME"]], ["b.txt", ["NASDAQ:ACME"]]]);
});

test("one that is listed in two places stays what it is, and so does one whose symbol is there", () => {
  const listings = [{ symbols: [acme] }, { symbols: [{ ...acme, exchange: "TSX", id: "TSX:ACME" }] }];
  expect(resolveCashtags([...listings, { symbols: [], cashtags: ["ACME"] }]).at(-1)?.symbols).toEqual([]);
  expect(resolveCashtags([{ symbols: [acme], cashtags: ["ACME"] }])[0]?.symbols).toEqual([acme]);
});
