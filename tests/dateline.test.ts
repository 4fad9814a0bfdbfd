import { describe, expect, test } from "vitest";
import { parseDateline } from "../plugins/dateline/grammar/dateline.ts";

describe("a dateline gives place, date and wire", () => {
  test.each([
    ["SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) -- ", "San Diego", "2021-09-30", "GlobeNewswire"],
    ["HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE) — ", "Houston", "2025-02-13", "GlobeNewswire"],
    ["SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 / ", "San Diego, CA", "2021-06-01", "ACCESS Newswire"],
    ["HOUSTON, TX / ACCESS Newswire / February 13, 2025 / ", "Houston, TX", "2025-02-13", "ACCESS Newswire"],
    ["NEW YORK, Sept. 22, 2023 /PRNewswire/ -- ", "New York", "2023-09-22", "PR Newswire"],
    ["AUSTIN, Texas--(BUSINESS WIRE)--", "Austin, Texas", undefined, "Business Wire"],
    ["AUSTIN, Texas--(BUSINESS WIRE)--June 1, 2021--", "Austin, Texas", "2021-06-01", "Business Wire"],
    ["SAN FRANCISCO & LONDON--(BUSINESS WIRE)--", "San Francisco & London", undefined, "Business Wire"],
    ["LONDON (Reuters) - ", "London", undefined, "Reuters"],
    ["LONDON, March 3 (Reuters) - ", "London", undefined, "Reuters"],
    ["NEW YORK (AP) — ", "New York", undefined, "Associated Press"],
    ["BEIJING, March 3 (Xinhua) -- ", "Beijing", undefined, "Xinhua"],
    ["Vancouver, British Columbia--(Newsfile Corp. - June 1, 2021) - ", "Vancouver, British Columbia", "2021-06-01", "Newsfile"],
    ["Vancouver, B.C. – TheNewswire – June 1, 2021 – ", "Vancouver, B.C.", "2021-06-01", "TheNewswire"],
    ["SAN DIEGO, CA, Sept. 30, 2021 (GLOBE NEWSWIRE) -- via NewMediaWire -- ", "San Diego, CA", "2021-09-30", "GlobeNewswire"],
    ["SAN DIEGO, CA - (NewMediaWire) - September 30, 2021 - ", "San Diego, CA", "2021-09-30", "NewMediaWire"],
    ["MONTREAL, June 1, 2021 /CNW Telbec/ - ", "Montreal", "2021-06-01", "Cision"],
    ["TOKYO, June 1, 2021 - (JCN Newswire) - ", "Tokyo", "2021-06-01", "JCN Newswire"],
    ["TEL AVIV, Israel and NEW YORK, June 1, 2021 (GLOBE NEWSWIRE) -- ", "Tel Aviv, Israel and New York", "2021-06-01", "GlobeNewswire"],
    ["SAN DIEGO, Sept. 30, 2021 4:05 PM ET (GLOBE NEWSWIRE) -- ", "San Diego", "2021-09-30", "GlobeNewswire"],
    ["WINSTON-SALEM, N.C., March 3, 2021 /PRNewswire/ -- ", "Winston-Salem, N.C.", "2021-03-03", "PR Newswire"],
    ["SAN DIEGO (03/03/2021) – ", "San Diego", undefined, undefined],
    ["SAN DIEGO, Thursday, September 30, 2021 – ", "San Diego", "2021-09-30", undefined],
    ["Espoo, Finland – 3 March 2021 – ", "Espoo, Finland", "2021-03-03", undefined],
    ["KEY WEST, Fla., May 5, 2021 — ", "Key West, Fla.", "2021-05-05", undefined],
    ["WASHINGTON, Sept. 30 – ", "Washington", undefined, undefined],
    ["WASHINGTON – ", "Washington", undefined, undefined],
    ["Berlin, den 3. März 2021 – ", "Berlin", "2021-03-03", undefined],
    ["Frankfurt am Main, 3. März 2021 (EQS-News) – ", "Frankfurt am Main", "2021-03-03", "EQS"],
    ["FRANKFURT AM MAIN, 3. März 2021 – ", "Frankfurt am Main", "2021-03-03", undefined],
    ["MÜNCHEN (dpa-AFX) - ", "München", undefined, "dpa"],
    ["Hamburg, 03.03.2021 – ", "Hamburg", "2021-03-03", undefined],
    ["Wien (pta025/03.03.2021/10:00) – ", "Wien", "2021-03-03", "pressetext"],
    ["Paris, le 3 mars 2021 – ", "Paris", "2021-03-03", undefined],
    ["Boulogne-Billancourt, le 1er octobre 2021 – ", "Boulogne-Billancourt", "2021-10-01", undefined],
    ["Lyon, France, le jeudi 30 septembre 2021 à 17h45 – ", "Lyon, France", "2021-09-30", undefined],
    ["PARIS, 3 mars 2021 (AFP) – ", "Paris", "2021-03-03", "Agence France-Presse"],
    ["Madrid, 3 de marzo de 2021.- ", "Madrid", "2021-03-03", undefined],
    ["MADRID, 3 Mar. (EUROPA PRESS) - ", "Madrid", undefined, "Europa Press"],
    ["BARCELONA, España, 3 de marzo de 2021 /PRNewswire/ -- ", "Barcelona, España", "2021-03-03", "PR Newswire"],
    ["Milano, 3 marzo 2021 (ANSA) - ", "Milano", "2021-03-03", "ANSA"],
    ["L'AQUILA, 3 marzo 2021 – ", "L'Aquila", "2021-03-03", undefined],
    ["SAN DIEGO, Sept. 31, 2021 (GLOBE NEWSWIRE) -- ", "San Diego", undefined, "GlobeNewswire"],
  ])("%s", (dateline, place, date, wire) => {
    const found = parseDateline(`${dateline}Acme Robotics Inc. today opened a plant.`);
    expect(found).toMatchObject({ place, length: dateline.length });
    expect([found?.date, found?.wire]).toEqual([date, wire]);
  });
});

test.each([
  ["SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE) -- Acme", "SAN DIEGO, Sept. 30, 2021 (GLOBE NEWSWIRE)"],
  ["AUSTIN, Texas--(BUSINESS WIRE)--Acme", "AUSTIN, Texas--(BUSINESS WIRE)"],
  ["SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 / Acme", "SAN DIEGO, CA / ACCESSWIRE / June 1, 2021 /"],
  ["  WASHINGTON — Acme", "WASHINGTON"],
])("the text of %j is %j", (text, expected) => {
  expect(parseDateline(text)?.text).toBe(expected);
});

test("a paragraph of its own may hold the dateline alone", () => {
  expect(parseDateline("SEATTLE, Oct. 3 –")).toEqual({ text: "SEATTLE, Oct. 3", place: "Seattle", length: 17 });
});

test.each([
  "",
  "The company opened a plant – its second – on Tuesday.",
  "KULR (NYSE American: KULR) – a leader in batteries – opened a plant.",
  "Acme Robotics Inc. (Nasdaq: ACME) - today announced a plant.",
  "KULR Technology Group – a leader in batteries – opened a plant.",
  "BREAKING – Acme opens a plant",
  "EXCLUSIVE - Acme opens a plant",
  "FOR IMMEDIATE RELEASE – Acme opens a plant",
  "NOT FOR DISTRIBUTION – Acme opens a plant",
  "PRESS RELEASE – June 1, 2021 – Acme opens a plant",
  "Press Release (March 3, 2021) – Acme opens a plant",
  "KEY HIGHLIGHTS – The third quarter",
  "ABOUT KULR - The company makes batteries.",
  "KULR – The company makes batteries.",
  "NVIDIA - the maker of chips",
  "On March 3, 2021 – the board met.",
  "As of June 30, 2021 – the company had two plants.",
  "Am 3. März 2021 – die Firma feierte.",
  "Le 3 mars 2021 – la société a ouvert une usine.",
  "El 3 de marzo de 2021 – la empresa abrió una planta.",
  "Three Months Ended June 30, 2021 – Unaudited",
  "Revenue, June 30, 2021 - $5 million",
  "Acme Robotics Inc. – March 3, 2021 – Acme opens a plant",
  "Investor Relations, March 3, 2021 – Call",
  "Contact: HOUSTON - 555 0100",
  "Batteries / Energy / Storage",
  "Acme Opens a Plant, March 3, 2021",
  "SAN DIEGO, Sept. 30, 2021, the company opened a plant.",
])("%j opens with no dateline", (text) => {
  expect(parseDateline(text)).toBeUndefined();
});

test("a long text without a dateline does not hold the build up", () => {
  const start = performance.now();
  for (const text of ["a, ".repeat(5000), "A ".repeat(5000), "(".repeat(5000), "A/".repeat(5000), "A-".repeat(5000)]) parseDateline(text);
  expect(performance.now() - start).toBeLessThan(500);
});
