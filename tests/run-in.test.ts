import { describe, expect, test } from "vitest";
import { runInDateline } from "../plugins/dateline/grammar/dateline/run-in.ts";
import { withoutPageWords, withoutRepetition } from "../plugins/dateline/grammar/page-residue.ts";
import { isIssuerLine, isPreamble } from "../plugins/dateline/grammar/preamble.ts";
import { splitHeadline } from "../plugins/dateline/readers/headline.ts";
import { enriched } from "./setup/draft.ts";

const story = "Acme Robotics Inc. today opened its second plant for robots that walk.";

describe("a headline that runs into the dateline ends where the place begins", () => {
  test.each([
    ["Acme to Host Call on Tuesday", "SAN ANTONIO, Nov. 02, 2021 (GLOBE NEWSWIRE) -- ", "San Antonio"],
    ["Acme Wins Order, Names Boss", "SAN ANTONIO, Texas, Nov. 02, 2021 (GLOBE NEWSWIRE) -- ", "San Antonio, Texas"],
    ["Acme Closes Purchase of Lab in Guelph", "TORONTO, ON / ACCESSWIRE / December 3, 2020 / ", "Toronto, ON"],
    ["Acme Closes Purchase", "NEW YORK, Dec. 3, 2020 /PRNewswire/ -- ", "New York"],
    ["Acme Closes Purchase", "AUSTIN, Texas--(BUSINESS WIRE)--", "Austin, Texas"],
    ["Acme Announces Offering", "Montreal, Quebec--(Newsfile Corp. - February 8, 2022) - ", "Montreal, Quebec"],
    ["Acme to Build in Ohio", "Port Washington, N.Y., June 1, 2021 (GLOBE NEWSWIRE) -- ", "Port Washington, N.Y."],
    ["Shares of Acme Listed on NYSE", "NEW YORK, Dec. 3, 2020 /PRNewswire/ -- ", "New York"],
    ["Class Action Against Acme Robotics, Inc.", "RADNOR, Pa., Feb. 01, 2022 (GLOBE NEWSWIRE) -- ", "Radnor, Pa."],
    ["Acme Sues Example & Roe LLP", "RADNOR, Pa., Feb. 01, 2022 (GLOBE NEWSWIRE) -- ", "Radnor, Pa."],
    ["ACME REPORTS THIRD QUARTER RESULTS", "SAN ANTONIO, Nov. 02, 2021 (GLOBE NEWSWIRE) -- ", "San Antonio"],
    ["Acme Reports Record Sales", "WEST SPRINGFIELD, Mass., June 1, 2021 (GLOBE NEWSWIRE) -- ", "West Springfield, Mass."],
    ["Acme Reports Record Sales –", "HOUSTON, June 1, 2021 – ", "Houston"],
    ["Crab prices at Sapporo auction hit a high", "SAPPORO, Aug. 2 (Kyodo) - ", "Sapporo"],
    ["Colombia exporta uchuvas a Corea", "Bogotá, 20 may (EFE).- ", "Bogotá"],
    ["Acme erhält Grossauftrag aus Korea", "Zürich, 5. November 2020 - ", "Zürich"],
    ["Acme, commessa per i bus di Lisbona", "Bologna, 1 marzo 2022 - ", "Bologna"],
    ["Acme will end work at its plant", "WASHINGTON – ", "Washington"],
  ])("%s / %s", (headline, dateline, place) => {
    const text = `${headline} ${dateline}${story}`;
    expect(runInDateline(text)).toMatchObject({ index: headline.length + 1, dateline: { place, length: dateline.length } });
    const { fields, body } = splitHeadline(text, 1);
    expect([fields.title?.value, body.text]).toEqual([headline.replace(" –", ""), `${dateline}${story}`]);
  });

  test.each([
    "Acme opens a lab in HOUSTON, Nov. 2, 2021 – the second of its kind in the state, it says.",
    "The conference, Bologna, 1 marzo 2022 - Ingresso libero per tutti, dice il comune di questa città.",
    "Ogni foglio passava da tre scrivanie. Roma, 12 marzo 2009: così cominciava ogni nostra lettera.",
    'She can still give you "PARIS, March 3, 1961" and the first line that came after it.',
    "ACME REPORTS THIRD QUARTER RESULTS FORT NOWHERE, Nov. 02, 2021 (GLOBE NEWSWIRE) -- Acme opened a plant.",
    "Acme Opens a Plant Nowhere Springs, Ontario--(Newsfile Corp. - June 1, 2021) - Acme opened a plant.",
    "The robots of Acme walk by themselves, and nobody needs to push them any more.",
  ])("%j has none", (text) => {
    expect(runInDateline(text)).toBeUndefined();
  });
});

test("a crawled text in one line has a title, a subtitle, a place and a lead", () => {
  const subtitle = "The plant is the second in Texas";
  const { fields } = enriched("a.txt", ` date 2021-11-02 02/11/2021 | 08:45 checkAd Acme Opens a Plant ${subtitle} ${subtitle} HOUSTON, Nov. 02, 2021 (GLOBE NEWSWIRE) -- ${story}`);
  expect(fields.title).toEqual({ value: "Acme Opens a Plant", rule: "words before the dateline", line: 1 });
  expect(fields.lead?.value).toBe(subtitle);
  expect(fields.dateline?.value).toMatchObject({ text: "HOUSTON, Nov. 02, 2021 (GLOBE NEWSWIRE)", place: "Houston", date: "2021-11-02", wire: "GlobeNewswire" });
  expect(fields.summary?.value).toBe(story);
  expect(fields.published?.value.iso).toMatch(/^2021-11-02T08:45/);
});

test("a subtitle that runs into the dateline hides neither place nor lead", () => {
  const { fields } = enriched("a.txt", `Acme Opens a Plant\n\nThe plant is the second in Texas HOUSTON, Nov. 02, 2021 (GLOBE NEWSWIRE) -- ${story}\n\nIt is big.\n`);
  expect([fields.title?.value, fields.dateline?.value.place]).toEqual(["Acme Opens a Plant", "Houston"]);
});

test.each([
  ["Skip to main content SearchSearch News Products Contact Sign Up Acme Reports Results News provided by Acme Robotics, Inc. Aug 04, 2021, 16:05 ET Share this article", "Acme Reports Results"],
  ["checkAdHomeMarketsStocksNewsForumWatchlist Acme Opens a Plant", "Acme Opens a Plant"],
  ["Home Chi siamo Lavora con noi Acme apre una fabbrica", "Acme apre una fabbrica"],
  ["Home Sales Rise in Texas", "Home Sales Rise in Texas"],
  ["News Products of Acme Win a Prize", "News Products of Acme Win a Prize"],
])("%j without the page's words is %j", (line, expected) => {
  expect(withoutPageWords(line)).toBe(expected);
});

test.each([
  ["Acme Opens Time is told by touch Time is told by touch", { headline: "Acme Opens", subtitle: "Time is told by touch" }],
  ["Acme Opens a Plant Acme Opens a Plant", { headline: "Acme Opens a Plant" }],
  ["New York, New York", { headline: "New York, New York" }],
])("%j has its repetition once", (line, expected) => {
  expect(withoutRepetition(line)).toEqual(expected);
});

describe("above a headline stand no headlines", () => {
  test.each([
    "FOR IMMEDIATE RELEASE", "For Immediate Release: November 22, 2024", "PRESS RELEASE", "News Release", "COMUNICATO STAMPA", "COMMUNIQUÉ DE PRESSE", "NOTA DE PRENSA", "PRESSEMITTEILUNG", "ASX ANNOUNCEMENT",
    "Company announcement no. 07/2023", "Ad hoc announcement pursuant to Art. 53 LR", "RNS Number : 4471T", "RNS Number : 4471T Acme Docklands PLC 12 March 2024", "EQS-News: Acme Optik AG / Key word(s): Quarter Results",
    "DGAP-Ad-hoc: Acme Optik AG / Schlagwort(e): Gewinnwarnung", "EQS Newswire / 28/08/2024 / 18:10 UTC+8", "pts20230914017 Unternehmensmitteilung für Anleger", "证券代码：300991 证券简称：虚构光电 公告编号：2024-031",
    "THIS ANNOUNCEMENT CONTAINS INSIDE INFORMATION FOR THE PURPOSES OF ARTICLE 7.", "14 August 2023", "May 16, 2023", "09.11.2023 / 07:30 CET/CEST", "Media Contact: Jane Example, 202-555-0110", "Contact: Jane Example (202) 555-0110",
    "PRESS RELEASE – FOR IMMEDIATE USE", "News Release 28-Aug-2024", "FATO RELEVANTE", "European Commission - Press release", "Acme Plc, stock exchange release, 9 January 2024 at 9.00 a.m. EET", "Acme Oyj, Inside information, 6 February 2025 at 9:00", "Acme Oyj | Financial Statements Release | 6 February 2025 at 08:00:00 EET", "06.02.2024 – 09:15",
    "U.S. Attorney's Office", "Southern District of Texas", "P R E S S E M I T T E I L U N G", "Company name: Acme Foods Co., Ltd.", "(Securities code: 2299, TSE Prime Market)", "各位", "会社名　アクメ株式会社", "（コード：6655 東証プライム）",
    "Home > News > Press releases", "Home / Newsroom / 2021", "Print", "Share", "Print | Share | E-mail", "Exhibit 99.1",
    "TSX: ACM | NYSE American: ACM", "TSXV: ACM, OTCQB: ACMRF", "NASDAQ: ACMR",
  ])("%j", (line) => {
    expect(isPreamble(line)).toBe(true);
  });

  test.each(["Acme Opens a Plant", "Press Release Software Maker Acme Is Sold", "Contact: A New Film by Acme", "Home Sales Rise in Texas", "Share Prices Fall", "Print Is Not Dead", "May 2023 Was the Best Month of Acme", "EQS-News: Acme Optik AG opens a plant", "Regulatory Approval for Acme", "Acme: Stock Exchange Release Is Late", "District of Columbia Sues Acme", "Market wrap: Shares of ACME fall", "Nasdaq: Stocks close lower", "NYSE: ACME to join the index", "Ticker: A Film by Acme", "Acme Annual Report 6 February 2025", "Acme sells, inside information leaks", "会社名変更のお知らせ"])("but %j may be one", (line) => {
    expect(isPreamble(line)).toBe(false);
  });

  test.each([["Acme Docklands PLC", true], ["Acme Docklands Limited (ASX: ACM)", true], ['("Acme" or the "Group")', true], ["Acme Opens a Plant", false], ["Acme Inc. Buys Example Ltd", false]])("whether %j only names the issuer: %s", (line, expected) => {
    expect(isIssuerLine(line)).toBe(expected);
  });

  test.each([
    [`RNS Number : 4471T\nAcme Docklands PLC\n12 March 2024\n\nFinal Results for 2023\n\n${story}\n`, "Final Results for 2023", 5],
    [`EQS-News: Acme Optik AG / Key word(s): Results\nAcme Optik AG: Record orders\n\n${story}\n`, "Acme Optik AG: Record orders", 2],
    [`For Immediate Release\nMay 16, 2023\nContact: Jane Example (202) 555-0110\n\nAcme Opens a Plant\n\n${story}\n`, "Acme Opens a Plant", 5],
    [`Acme Docklands PLC\nTransaction in Own Shares\n7 June 2024\n\n${story}\n`, "Transaction in Own Shares", 2],
    [`NEWS RELEASE\nTSX: ACM | NYSE American: ACM\nAcme Opens a Mine\n${story}\n`, "Acme Opens a Mine", 3],
    [`Acme Tea Company\n12 Ferry Road\n\n${story}\n`, "Acme Tea Company", 1],
    [`证券代码：300991 证券简称：虚构光电\n\n虚构光电股份有限公司分派公告\n\n虚构光电今天宣布。\n`, "虚构光电股份有限公司分派公告", 3],
  ])("%j", (text, title, line) => {
    const { fields, body } = splitHeadline(text, 1);
    expect([fields.title?.value, fields.title?.line]).toEqual([title, line]);
    expect(body.text).toContain(text.split("\n").at(-2));
  });

  test("what stands there is kept, on the lines it has", () => {
    expect(splitHeadline(`PRESS RELEASE\n\nAcme Opens a Plant\n\n${story}\n`, 1).body).toEqual({ markup: "plain", text: `PRESS RELEASE\n\n\n\n${story}\n`, line: 1 });
  });
});

test.each([
  ["a.md", `## Acme Opens a Plant\n\n**HOUSTON, Nov. 2, 2021** – ${story}\n`],
  ["a.md", `**Acme Opens a Plant**\n\nHOUSTON, Nov. 2, 2021 – ${story}\n`],
  ["a.html", `<html><head><title>EX-99.1</title></head><body><p><b>Exhibit 99.1</b></p><p>For Immediate Release: November 22, 2024</p><p><b>Acme Opens a Plant</b></p><p>HOUSTON, Nov. 2, 2021 – ${story}</p></body></html>`],
])("a heading or a bold line above the text of %s is its headline", (path, text) => {
  const { fields, blocks } = enriched(path, text);
  expect([fields.title?.value, fields.titleFrom?.value]).toEqual(["Acme Opens a Plant", "headline"]);
  expect(blocks.some((block) => block.text === "Acme Opens a Plant")).toBe(false);
});

test("a heading below the text is no headline", () => {
  expect(enriched("a.md", `HOUSTON, Nov. 2, 2021 – ${story}\n\n## Key Figures of the Year\n\nThey are good.\n`).fields.titleFrom?.value).toBe("lead");
});

test("a page's own title loses the site's name", () => {
  const page = (head: string) => enriched("a.html", `<html><head>${head}</head><body><h1>Acme Opens a Plant</h1><p>${story}</p></body></html>`).fields.title?.value;
  expect(page('<meta property="og:title" content="Acme Opens a Plant | Acme Newsroom">')).toBe("Acme Opens a Plant");
  expect(page('<meta property="og:title" content="Acme Opens – Acme News"><meta property="og:site_name" content="Acme News">')).toBe("Acme Opens");
  expect(page('<meta property="og:title" content="Acme Opens – At Last">')).toBe("Acme Opens – At Last");
});
