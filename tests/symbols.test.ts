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
  const sections = parts.map((part) => ({ html: "", ...part }));
  return symbols.enrich({ ...draftOf(""), fields: { sections: { value: sections, rule: "test" } } }, context);
}

const story = (text: string): Part => ({ kind: "story", text });
const idsIn = (text: string): unknown => find(story(text)).fields?.symbols?.value.map(({ id }) => id) ?? [];
const companiesIn = (text: string): unknown => find(story(text)).fields?.companies?.value ?? [];

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
    ["Acme (HKEX: 0700) said", ["HKEX:0700"]],
    ["Acme (NYSE:ACME) said", ["NYSE:ACME"]],
  ])("are found in %s", (text, ids) => {
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
    );
    expect(found.fields?.symbols?.value.map(({ id }) => id)).toEqual(["NYSE:ACME"]);
  });

  test("remember the line of the part they were found in", () => {
    const { fields } = find({ kind: "story", text: "A story.", line: 3 }, { kind: "about", text: "Acme Robotics (NYSE: ACME) makes robots.", line: 9 });
    expect(fields?.symbols).toMatchObject({ rule: "market and ticker in brackets", line: 9 });
    expect(fields?.companies).toMatchObject({ rule: "name before the brackets", line: 9 });
  });

  test("that the author names win, and companies are still found", () => {
    const given = [{ exchange: "NASDAQ", ticker: "WKSP", id: "NASDAQ:WKSP", market: "Nasdaq" }];
    const draft = enrich(draftOf("Acme Robotics Inc. (NYSE: ACME) opened a hall.", { fields: { symbols: stated(given, "symbols") } }), context);
    expect(draft.fields.symbols).toEqual({ value: given, rule: "front matter: symbols", line: 1 });
    expect(draft.fields.companies?.value).toEqual([{ name: "Acme Robotics", symbols: ["NYSE:ACME"] }]);
  });

  test("are found across bold marks and links", () => {
    const text = "# Hall\n\n**Acme Robotics Inc.** (NASDAQ: [ACME](https://quotes.example/ACME)) opened a hall today.\n\nIt is big.\n";
    expect(enriched("hall.md", text).fields.symbols?.value.map(({ id }) => id)).toEqual(["NASDAQ:ACME"]);
  });
});

describe("companies", () => {
  test.each([
    ["KULR Technology Group, Inc. (NYSE American: KULR)", "KULR Technology Group"],
    ["Worksport Ltd. (NASDAQ: WKSP)", "Worksport"],
    ["The Acme Company (NYSE: ACME)", "Acme"],
    ["the Acme Robotics Corporation (NYSE: ACME)", "Acme Robotics"],
    ["Acme & Co. (NYSE: ACME)", "Acme"],
    ["Acme & Sons plc (LSE: ACME)", "Acme & Sons"],
    ["AB Acme (Nasdaq Stockholm: ACME)", "AB Acme"],
    ["Acme S.p.A. (Borsa Italiana: ACME)", "Acme"],
    ["Acme Robotics Ltd. (the “Company”) (TSX: ACME)", "Acme Robotics"],
    ["“Acme Robotics” (NYSE: ACME)", "Acme Robotics"],
    ["iAcme Inc. (NASDAQ: ACME)", "iAcme"],
    ["4Acme Company (NYSE: ACME)", "4Acme"],
    ["1-800-Acme.com, Inc. (NASDAQ: ACME)", "1-800-Acme.com"],
    ["HOUSTON, Feb. 13, 2025 -- Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) — Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["It was sold to Beta Tools. Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["About Acme Robotics Corporation\n\nAcme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["On Monday, Acme Robotics, Inc. (NYSE: ACME)", "Acme Robotics"],
    ["Today Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["with its partner, Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["shares of Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["Ácme Tecnología S.A. (BME: ACME)", "Ácme Tecnología"],
  ])("%s is a mention of one", (text, name) => {
    expect(companiesIn(text)).toMatchObject([{ name }]);
  });

  test("have all their symbols, from one pair of brackets or several", () => {
    expect(companiesIn("Acme Metals Corp. (TSX-V: ACM) (OTCQB: ACMEF) said that Acme Metals (FSE: 1A2) grows.")).toEqual([
      { name: "Acme Metals", symbols: ["TSXV:ACM", "OTC:ACMEF", "FWB:1A2"] },
    ]);
  });

  test("are several where several are named", () => {
    expect(companiesIn("KULR Technology Group, Inc. (NYSE American: KULR) and Worksport Ltd. (NASDAQ: WKSP; WKSPW) agreed.")).toEqual([
      { name: "KULR Technology Group", symbols: ["AMEX:KULR"] },
      { name: "Worksport", symbols: ["NASDAQ:WKSP", "NASDAQ:WKSPW"] },
    ]);
  });

  test.each(["our shares (NYSE: ACME)", "its listing Inc. (NYSE: ACME)", "(NYSE: ACME)"])("are not made of %s", (text) => {
    expect(idsIn(text)).toEqual(["NYSE:ACME"]);
    expect(companiesIn(text)).toEqual([]);
  });
});
