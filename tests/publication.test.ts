/** Dates that a text states outside its dateline: what counts as one, and what only looks like one. */
import { describe, expect, test } from "vitest";
import { enriched } from "./setup/draft.ts";

const lead = "Acme Robotics Inc. today opened a hall in Houston, where it will test how far robots walk before somebody has to carry them home again.";

const when = (text: string, path = "hall.txt"): unknown => {
  const { published } = enriched(path, text).fields;
  return published && [published.value.iso, published.rule, published.line];
};

describe("above the text", () => {
  test.each([
    [`Acme Opens a Hall\n\nNovember 2, 2021\n\n${lead}\n`, ["2021-11-02", "date above the text", 3]],
    [`FOR IMMEDIATE RELEASE\nNovember 2, 2021\n\nAcme Opens a Hall\n\n${lead}\n`, ["2021-11-02", "date above the text", 1]],
    [`FOR IMMEDIATE RELEASE: November 2, 2021\n\nAcme Opens a Hall\n\n${lead}\n`, ["2021-11-02", "date above the text", 1]],
    [`RNS Number : 1234A\nAcme Minerals PLC\n13 February 2025\n\nDrilling Results at Bolt Hill\n\n${lead}\n`, ["2025-02-13", "date above the text", 1]],
    [`Acme AG eröffnet Halle\n\n13.02.2025 / 08:30 CET/CEST\n\n${lead}\n`, ["2025-02-13T08:30:00+01:00", "date above the text", 3]],
    [`Acme AG eröffnet Halle\n\nJena (pta012/13.02.2025/08:30 UTC+1)\n\n${lead}\n`, ["2025-02-13T08:30:00+01:00", "date above the text", 3]],
    [`# Acme Opens a Hall\n\nPublished: 2 November 2021\n\n${lead}\n`, ["2021-11-02", "date above the text", 3]],
  ] as const)("%j", (text, expected) => {
    expect(when(text)).toEqual(expected);
  });

  test.each([
    ["in the story", `Acme Opens a Hall\n\n${lead}\n\nNovember 2, 2031\n\nCome and see.\n`],
    ["in a sentence", `Acme Opens a Hall\n\nOn November 2, 2031 it opens. ${lead}\n`],
    ["without a year", `Acme Opens a Hall\n\nNovember 2\n\n${lead}\n`],
  ])("not %s", (_, text) => {
    expect(when(text)).toBeUndefined();
  });

  test("what the author states wins", () => {
    expect(when(`---\ntitle: Hall\ndate: 2021-11-01\n---\n\nNovember 2, 2021\n\n${lead}\n`, "hall.md")).toEqual(["2021-11-01", "front matter: date", 3]);
  });
});

describe("what issuers say of publication", () => {
  test.each([
    ["The information was submitted for publication, through the agency of the contact person set out above, at 08:00 CEST on 24 April 2025.", "2025-04-24T08:00:00+02:00"],
    ["This information was submitted for publication, through the agency of the contact person set out above, at 2025-02-13 08.00 CET.", "2025-02-13T08:00:00+01:00"],
    ["Informationen lämnades, genom kontaktpersonens försorg, för offentliggörande den 13 februari 2025 kl. 08.00 CET.", "2025-02-13T08:00:00+01:00"],
  ])("%s", (statement, iso) => {
    expect(when(`Acme Opens a Hall\n\n${lead}\n\n${statement}\n\nAttachments\n`)).toEqual([iso, "statement of publication", 5]);
  });

  test("is stated below Dow Jones' stories", () => {
    const signed = "(END) Dow Jones Newswires\n\nJanuary 17, 2024 07:05 ET (12:05 GMT)";
    expect(when(`Acme Opens a Hall\n\n${lead}\n\n${signed}\n`)).toEqual(["2024-01-17T07:05:00-05:00", "statement of publication", 7]);
    expect(when(`Acme Opens a Hall\n\n${lead}\n\nThe hall opened on January 17, 2024 07:05 ET.\n`)).toBeUndefined();
  });

  test("that it will be made public says nothing of when this was", () => {
    expect(when(`Acme Opens a Hall\n\n${lead}\n\nThe report will be made public later.\n`)).toBeUndefined();
  });
});
