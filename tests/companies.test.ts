import { describe, expect, test } from "vitest";
import { companies } from "../plugins/dateline/enrich/companies.ts";
import { enrich } from "../plugins/dateline/enrich/index.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const companiesIn = (text: string): unknown => companies.enrich(draftOf(text), context).fields?.companies?.value ?? [];

/** A whole release, read by all the rules. */
const released = (text: string): unknown => enrich(draftOf(text), context).fields.companies?.value;

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
    ["Acme.com Inc. (NASDAQ: ACME)", "Acme.com"],
    ["Sam's Acme, Inc. (NYSE: ACME)", "Sam's Acme"],
    ["Bank of Acme Corporation (NYSE: ACME)", "Bank of Acme"],
    ["Johnson & Acme (NYSE: ACME)", "Johnson & Acme"],
    ["said Sam Sample, CEO of Acme Robotics (NYSE: ACME)", "Acme Robotics"],
    ["Beta Tools Inc. and Acme Robotics (NYSE: ACME)", "Acme Robotics"],
    ["HOUSTON, TX / ACCESSWIRE / June 1, 2021 / Acme Robotics Inc. (NYSE: ACME)", "Acme Robotics"],
    ["HOUSTON--(BUSINESS WIRE)--Acme Robotics, Inc. (NYSE: ACME)", "Acme Robotics"],
    ["HOUSTON (Newsfile)—Acme Robotics, Inc. (NYSE: ACME)", "Acme Robotics"],
    ["ABOUT ACME ROBOTICS (NYSE: ACME)", "ACME ROBOTICS"],
    ["株式会社アクメ（東証プライム：7203）", "アクメ"],
    ["阿克米股份有限公司（港交所：700）", "阿克米"],
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
    expect(companiesIn(text)).toEqual([]);
  });

  test.each([
    ['Acme Robotics, Inc. (NYSE: ACMR) (the "Company" or "Acme")', ["Acme"]],
    ['Acme Robotics, Inc. (“Acme” or the “Company”) (NYSE: ACMR)', ["Acme"]],
    ['Acme Robotics, Inc. (NYSE: ACMR) ("ACMR")', ["ACMR"]],
    ['Acme Robotics, Inc. (NYSE: ACMR) (hereinafter "Acme")', ["Acme"]],
    ["Acme Robotics AG (XETRA: ACM) („Acme“ oder die „Gesellschaft“)", ["Acme"]],
    ["Acme Robotique SA (Euronext Paris: ACM) (« Acme » ou la « Société »)", ["Acme"]],
    ['Acme Robotics, Inc. (NYSE: ACMR) (the "Company")', undefined],
    ['Acme Robotics, Inc. (NYSE: ACMR) (the "Purchaser")', undefined],
    ['Acme Robotics, Inc. (NYSE: ACMR) (the "Merger Sub")', undefined],
    ['Acme Robotics, Inc. (NYSE: ACMR) (formerly "Beta Tools")', undefined],
  ])("%s says what it is called for short: %j", (text, aliases) => {
    expect(companiesIn(`${text} said so.`)).toEqual([{ name: expect.any(String), symbols: [expect.any(String)], ...(aliases ? { aliases } : {}) }]);
  });

  test("spelled in several ways are one, under the fullest name in usual letters", () => {
    const text = "# ACME ROBOTICS, INC. (NYSE: ACMR) GROWS\n\nAcme Robotics Inc. (NYSE: ACMR) said so.\n\nShares of Acme (NYSE: ACMR) rose.";
    expect(companies.enrich(draftOf(text, { markup: "markdown" }), context).fields?.companies?.value).toEqual([{ name: "Acme Robotics", symbols: ["NYSE:ACMR"], aliases: ["Acme"] }]);
  });

  test("have the website that is told below their heading, not that of a network", () => {
    const text = "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics, Inc. (NYSE: ACMR) today announced a hall.\n\nAbout Acme Robotics\n\nAcme Robotics makes robots. Follow it at https://x.com/acme. For more, visit www.acme.example.";
    expect(released(text)).toEqual([{ name: "Acme Robotics", symbols: ["NYSE:ACMR"], website: "https://www.acme.example/" }]);
  });

  test("are those, too, whose release it is, though nothing says that they are listed", () => {
    expect(released("HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics, Inc. (“Acme”), a maker of robots, today announced a hall.")).toEqual([
      { name: "Acme Robotics", symbols: [], aliases: ["Acme"] },
    ]);
  });

  test("have the symbols that a sentence of the release names without them", () => {
    const text = 'HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics, Inc. today announced a hall. Its stock trades on the NYSE under the symbol "ACMR".';
    expect(released(text)).toEqual([{ name: "Acme Robotics", symbols: ["NYSE:ACMR"] }]);
  });

  test("that the author names win", () => {
    const given = [{ name: "Acme", symbols: [] }];
    const draft = enrich(draftOf("Acme Robotics Inc. (NYSE: ACMR) opened a hall.", { fields: { companies: stated(given, "companies") } }), context);
    expect(draft.fields.companies?.value).toEqual(given);
  });

  test("remember the line of the first that is named", () => {
    expect(companies.enrich(draftOf("A story.\n\nAcme Robotics (NYSE: ACMR) grows."), context).fields?.companies).toMatchObject({ rule: "name before the brackets", line: 3 });
  });
});
