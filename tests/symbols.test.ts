import { describe, expect, test } from "vitest";
import { symbols } from "../plugins/dateline/enrich/symbols.ts";
import type { SectionKind } from "../plugins/dateline/article.ts";
import type { Findings } from "../plugins/dateline/enrich/enricher.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { context, draftOf, enriched, stated } from "./setup/draft.ts";

interface Part {
  readonly kind: SectionKind;
  readonly text: string;
  readonly line?: number;
}

function find(...parts: readonly Part[]): Findings {
  const blocks = parts.map(({ kind, text, line }) => ({ tag: "p", html: "", text, bold: false, part: kind, ...(line === undefined ? {} : { line }) }));
  return symbols.enrich({ ...draftOf(""), blocks }, context);
}

const story = (text: string): Part => ({ kind: "story", text });
const idsIn = (text: string): unknown => find(story(text)).fields?.symbols?.value.map(({ id }) => id) ?? [];

describe("symbols", () => {
  test.each([
    ["Acme (NASDAQ: WKSP; WKSPW) said", ["NASDAQ:WKSP", "NASDAQ:WKSPW"]],
    ["Acme (NASDAQ: WKSP, WKSPW) said", ["NASDAQ:WKSP", "NASDAQ:WKSPW"]],
    ["Acme (TSX-V: DEX) (OTCQB: DEXFF) said", ["TSXV:DEX", "OTC:DEXFF"]],
    ["Acme (TSX: ABC, OTCQB: ABCDF) said", ["TSX:ABC", "OTC:ABCDF"]],
    ["Acme (TSX: ABC and NYSE American: ABD) said", ["TSX:ABC", "AMEX:ABD"]],
    ["Acme (TSXV: ABC; OTCQB: ABCDF; FSE: 1A2) said", ["TSXV:ABC", "OTC:ABCDF", "FWB:1A2"]],
    ["Acme (Nasdaq First North Growth Market: X) said", ["OMXSTO:X"]],
    ["Acme (NYSE: BRK.A, BRK.B) said", ["NYSE:BRK.A", "NYSE:BRK.B"]],
    ["Acme (NYSE and TSX: ABC) said", ["NYSE:ABC", "TSX:ABC"]],
    ["Acme (NYSE American/TSX: ABC) said", ["AMEX:ABC", "TSX:ABC"]],
    ["Acme (OTCQB: ABCDF, TSX/NYSE: ABC) said", ["OTC:ABCDF", "TSX:ABC", "NYSE:ABC"]],
    ["Acme (Nasdaq: “ACME”) said", ["NASDAQ:ACME"]],
    ["Acme [NASDAQ: ACME] said", ["NASDAQ:ACME"]],
    ["Acme (Nasdaq Global Select Market: ACME) said", ["NASDAQ:ACME"]],
    ["Acme (NYSE:ACME) said", ["NYSE:ACME"]],
    ["Acme (TSXV: ABC | OTCQX: ABCDF) said", ["TSXV:ABC", "OTC:ABCDF"]],
    ["Acme (TSX: ABC OTCQB: ABCDF) said", ["TSX:ABC", "OTC:ABCDF"]],
    ["Acme (ASX:ACM, LSE:ACM, JSE:ACG) said", ["ASX:ACM", "LSE:ACM", "JSE:ACG"]],
    ["Acme (TSX: ACM.A and ACM.B; NYSE: ACM) said", ["TSX:ACM.A", "TSX:ACM.B", "NYSE:ACM"]],
    ["Acme (NASDAQ: ACME (shares), ACMEW (warrants)) said", ["NASDAQ:ACME", "NASDAQ:ACMEW"]],
    ["Acme (NASDAQ: $ACME) said", ["NASDAQ:ACME"]],
    ["Acme (NYSE: ABC; “ACME” or the “Company”) said", ["NYSE:ABC"]],
    ["Acme (Nasdaq: ACME, news, filings) said", ["NASDAQ:ACME"]],
    ["Acme (NYSE ACME) said", ["NYSE:ACME"]],
    ["Acme (NASDAQ-ACME) said", ["NASDAQ:ACME"]],
    ["Acme (Other OTC: ACMEF) said", ["OTC:ACMEF"]],
    ["Acme (NYSE: BRK/B) said", ["NYSE:BRK.B"]],
    ["Acme (TSXV: ACM-H.V) said", ["TSXV:ACM.H"]],
    ["Acme (Nasdaq Stockholm: ACME B) said", ["OMXSTO:ACME_B"]],
    ["Acme (Oslo Børs: ACME) said", ["OSL:ACME"]],
    ["Acme (Cboe CA: ACME) said", ["NEO:ACME"]],
    ["Acme (Cboe: ACME) said", ["CBOE:ACME"]],
    ["Acme (NYSE: ACM; Frankfurt: A0C; Lima: ACM) said", ["NYSE:ACM", "FWB:A0C", "BVL:ACM"]],
    ["Acme ASA (Oslo: ACM) said", ["OSL:ACM"]],
    ["Acme (TSE: 7203) said", ["TSE:7203"]],
    ["Acme (NASDAQ/GS: ACME) said", ["NASDAQ:ACME"]],
    ["Acme (BMV: ACMEMEX) said", ["BMV:ACMEMEX"]],
    ["アクメ株式会社（コード：6655 東証プライム）は", ["TSE:6655"]],
    ["上場会社名　アクメ株式会社　上場取引所　東\nコード番号　4099　URL https://acme.example", ["TSE:4099"]],
    ["Acme (TSE: ACME) said", ["TSX:ACME"]],
    ["Acme (HKEX stock code: 0700) said", ["HKEX:700"]],
    ["Acme (SEHK: 700) said", ["HKEX:700"]],
    ["Acme (Stock Code: 700.HK) said", ["HKEX:700"]],
    ["Acme (Paris: ACME) said", ["EURONEXT:ACME"]],
    ["Acme (Euronext Paris: ACME - FR0000121329) said", ["EURONEXT:ACME"]],
    ["Acme (Euronext Growth Paris – FR0000121329 – ALACM) annonce", ["EURONEXT:ALACM"]],
    ["Acme (Euronext Growth : ALACM) annonce", ["EURONEXT:ALACM"]],
    ["Acme (Mnémo : ALACM) annonce", ["EURONEXT:ALACM"]],
    ["Acme (ISIN : FR0000121329, Ticker : ALACM) annonce", ["EURONEXT:ALACM"]],
    ["Acme (Börse Frankfurt: A1B) meldet", ["FWB:A1B"]],
    ["Acme (BME: ACM) anuncia", ["BME:ACM"]],
    ["Acme (Euronext Milan: ACM) annuncia", ["MIL:ACM"]],
    ["アクメ株式会社（東証プライム：7203）は", ["TSE:7203"]],
    ["阿克米有限公司（港交所股份代號：700）", ["HKEX:700"]],
    ["Acme, listed on Euronext Paris (ticker: ACME)", ["EURONEXT:ACME"]],
    ["Acme <ACME.N> said", ["NYSE:ACME"]],
    ["Acme <ACMEb.ST> said", ["OMXSTO:ACME_B"]],
    ["Acme (ACME.O) and Beta (7203.T) said", ["NASDAQ:ACME", "TSE:7203"]],
  ])("are found in %s", (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    ["NYSE: ACME", ["NYSE:ACME"]],
    ["TSX: ABC | OTCQB: ABCDF | FSE: 1A2", ["TSX:ABC", "OTC:ABCDF", "FWB:1A2"]],
    ["Ticker: NASDAQ: ACME", ["NASDAQ:ACME"]],
    ["Ticker: ACME\nExchange: NASDAQ", ["NASDAQ:ACME"]],
    ["Exchange: Nasdaq\nSymbol: ACME", ["NASDAQ:ACME"]],
    ["Title of each class\nTrading Symbol(s)\nName of each exchange on which registered\nCommon Stock, par value $0.01\nACME\nThe Nasdaq Stock Market LLC", ["NASDAQ:ACME"]],
  ])("are found on lines of their own: %s", (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    ['Its stock trades on the NASDAQ under the ticker symbol "ACME".', ["NASDAQ:ACME"]],
    ["Its shares are listed on the NYSE under the symbol ACME.", ["NYSE:ACME"]],
    ['They trade on the Nasdaq Capital Market under the symbols "ACME" and "ACMEW."', ["NASDAQ:ACME", "NASDAQ:ACMEW"]],
    ["Shares are listed on the TSX Venture Exchange under the symbol ABC and on the OTCQB under the symbol ABCDF.", ["TSXV:ABC", "OTC:ABCDF"]],
    ["Shares are listed on the NYSE and the Toronto Stock Exchange under the symbol “ACME”.", ["NYSE:ACME", "TSX:ACME"]],
    ["It will trade under the symbol “ACME” on the New York Stock Exchange.", ["NYSE:ACME"]],
    ["Die Aktie ist unter dem Kürzel ACM an der Frankfurter Wertpapierbörse notiert.", ["FWB:ACM"]],
    ["L’action est cotée sur Euronext Growth Paris sous le mnémonique ALACM.", ["EURONEXT:ALACM"]],
    ["Cotiza en la Bolsa de Madrid bajo el símbolo ACM.", ["BME:ACM"]],
  ])("are found in sentences: %s", (text, ids) => {
    expect(idsIn(text)).toEqual(ids);
  });

  test.each([
    "filed with the Commission (SEC: 10-K)",
    "said its head (CEO: ABC)",
    "as shown (Figure: A)",
    "for more (Web: ACME)",
    "by then (Note: 2025)",
    "a share (ISIN: CA0123456789)",
    "a share (WKN: A1B2C3)",
    "at three (Time: 15)",
    "(the “Company” or “ACME”)",
    "(NASDAQ)",
    "(Nasdaq: acme robotics)",
    "Nasdaq: ACME, without brackets",
    "Sam Sample (Berlin, DE) and Kim Example (London, UK)",
    "see Sample (London: ACME, 2004)",
    "(EST: ABC)",
    "(ISO: 9001)",
    "(NYSE: 2025)",
    "(HKEX: ACME)",
    "(OTC: over the counter)",
    "(formerly NASDAQ: ACME)",
    "(NASDAQ OMX)",
    "(TSX 60)",
    "(Aim: ABC)",
    "in the (U.S.) or by Kim (J.D.)",
    "https://quotes.example/(NYSE:ABC)",
    "the $ACME token, $USD, US$5M and $10M",
    "continues under the symbol “ACME”",
    "Note: ABC",
    "Source: AP",
    "(NASDAQ: )",
  ])("are not made of %s", (text) => {
    expect(idsIn(text)).toEqual([]);
  });

  test("are each named once, in the order of their first mention, as the market was first written", () => {
    const { fields } = find(story("Acme (NYSE American: ABC) and Beta (TSX: XYZ). Acme (AMEX: ABC) again."));
    expect(fields?.symbols?.value).toEqual([
      { exchange: "AMEX", ticker: "ABC", id: "AMEX:ABC", market: "NYSE American" },
      { exchange: "TSX", ticker: "XYZ", id: "TSX:XYZ", market: "TSX" },
    ]);
  });

  test("are looked for in the story and in what is said about the company, not in the legal text or the contacts", () => {
    const found = find(
      { kind: "story", text: "A story." },
      { kind: "about", text: "Acme Robotics (NYSE: ACME) makes robots." },
      { kind: "safe-harbor", text: "Unlike Beta Tools (NYSE: BETA)." },
      { kind: "contacts", text: "Gamma Mills (NYSE: GMMA)" },
      { kind: "disclaimer", text: "Delta Works (NYSE: DLTA)" },
    );
    expect(found.fields?.symbols?.value.map(({ id }) => id)).toEqual(["NYSE:ACME"]);
  });

  test("remember the line of the part they were found in", () => {
    const { fields } = find({ kind: "story", text: "A story.", line: 3 }, { kind: "about", text: "Acme Robotics (NYSE: ACME) makes robots.", line: 9 });
    expect(fields?.symbols).toMatchObject({ rule: "market and ticker in brackets", line: 9 });
  });

  test("that the author names win, and companies are still found", () => {
    const given = [{ exchange: "NASDAQ", ticker: "WKSP", id: "NASDAQ:WKSP", market: "Nasdaq" }];
    const draft = enrich(draftOf("Acme Robotics Inc. (NYSE: ACME) opened a hall.", { fields: { symbols: stated(given, "symbols") } }), context);
    expect(draft.fields.symbols).toEqual({ value: given, rule: "front matter: symbols", line: 1 });
    expect(draft.fields.companies?.value).toEqual([{ name: "Acme Robotics", symbols: ["NYSE:ACME"] }]);
  });

  test("are found in the headline that the document states", () => {
    const draft = draftOf("A story.", { fields: { title: stated("Acme (NYSE: ACME) opens a hall", "title", 2) } });
    expect(symbols.enrich(draft, context).fields?.symbols).toMatchObject({ value: [{ id: "NYSE:ACME" }], line: 2 });
  });

  test("stand bare behind the names in Reuters' own copy, and there alone", () => {
    const text = "Acme Robotics ACME.O said it would buy Bolt Motors BLT.N from A.I. Holdings U.S. and AMAZON.DE.";
    expect(enrich(draftOf(`March 4 (Reuters) - ${text}`), context).fields.symbols?.value.map(({ id }) => id)).toEqual(["NASDAQ:ACME", "NYSE:BLT"]);
    expect(enrich(draftOf(`HOUSTON, March 4, 2025 (GLOBE NEWSWIRE) -- ${text}`), context).fields.symbols).toBeUndefined();
  });

  test("take time in a straight line of the text's length", () => {
    const texts = ["(", "((a", "(NYSE: ABC ", "(Ticker: ABC)", "under the symbol ", 'on the NYSE under the symbol "ABC" ', "NYSE: ABC\n", "“", "ABC, "];
    const before = performance.now();
    for (const text of texts) idsIn(text.repeat(100_000 / text.length));
    expect(performance.now() - before).toBeLessThan(8000);
  });

  test("are found across bold marks and links", () => {
    const text = "# Hall\n\n**Acme Robotics Inc.** (NASDAQ: [ACME](https://quotes.example/ACME)) opened a hall today.\n\nIt is big.\n";
    expect(enriched("hall.md", text).fields.symbols?.value.map(({ id }) => id)).toEqual(["NASDAQ:ACME"]);
  });
});
