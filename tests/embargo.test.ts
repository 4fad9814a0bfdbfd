/** Embargoes that a text states: until when, and what is too unclear to publish. */
import { describe, expect, test } from "vitest";
import { embargo } from "../plugins/dateline/enrich/embargo.ts";
import { embargoNotice } from "../plugins/dateline/grammar/embargo-notice.ts";
import type { Fields, WrittenDate } from "../plugins/dateline/draft.ts";
import { context, draftOf, stated } from "./setup/draft.ts";

const november = { said: "", precision: "day", year: 2026, month: 11, day: 20, hour: 0, minute: 0, second: 0 } as const;

/** `2027-03-03 6:00 America/New_York`, `2027-03-10`, `unclear`, or nothing. */
function until(line: string, near?: WrittenDate): string | undefined {
  const notice = embargoNotice(line, near);
  if (!notice) return undefined;
  const date = notice.until;
  if (!date) return "unclear";
  const day = `${date.year}-${String(date.month).padStart(2, "0")}-${String(date.day).padStart(2, "0")}`;
  return date.precision === "minute" ? `${day} ${date.hour}:${String(date.minute).padStart(2, "0")} ${date.zone ?? "(no zone)"}` : day;
}

describe("a notice with a date", () => {
  test.each([
    ["EMBARGOED UNTIL 6:00 a.m. ET, March 3, 2027", "2027-03-03 6:00 America/New_York"],
    ["Embargo: 3 March 2027 00:01 GMT", "2027-03-03 0:01 0"],
    ["Embargoed until 8:55 a.m. CT/9:55 a.m. ET, Sunday, Nov. 17, 2024", "2024-11-17 8:55 America/Chicago"],
    ["*** STRICTLY EMBARGOED UNTIL 00:01 ON WEDNESDAY 3 MARCH 2027 ***", "2027-03-03 0:01 (no zone)"],
    ["EMBARGO: 00.01 hrs, Wednesday 3rd March 2027", "2027-03-03 0:01 (no zone)"],
    ["Embargoed for release until noon Eastern Time on March 3, 2027", "2027-03-03 12:00 America/New_York"],
    ["EMBARGOED UNTIL MIDNIGHT GMT, 3 March 2027", "2027-03-03 23:59 0"],
    ["EMBARGOED UNTIL 2027-03-03T06:00:00Z", "2027-03-03 6:00 0"],
    ["Not for release before 10 March 2027", "2027-03-10"],
    ["Hold for release until 9 a.m. Tokyo time March 3, 2027", "2027-03-03 9:00 Asia/Tokyo"],
    ["FOR RELEASE 10:00 A.M. ET, THURSDAY, MARCH 6, 2025", "2025-03-06 10:00 America/New_York"],
    ["Sperrfrist: 3. März 2027, 06:00 Uhr", "2027-03-03 6:00 (no zone)"],
    ["Sperrfrist: 03.03.2027, 6 Uhr MEZ", "2027-03-03 6:00 60"],
    ["Embargo jusqu’au mercredi 3 mars 2027 à 6h00", "2027-03-03 6:00 (no zone)"],
    ["Bajo embargo hasta el 3 de marzo de 2027 a las 10:00", "2027-03-03 10:00 (no zone)"],
    ["Embargo fino al 3 marzo 2027 ore 10:00", "2027-03-03 10:00 (no zone)"],
    ["EMBARGOED UNTIL 6:00 a.m. ET, March 3, 2027 – Acme Robotics opened a hall", "2027-03-03 6:00 America/New_York"],
  ])("%s", (line, expected) => {
    expect(until(line)).toBe(expected);
  });

  test("without a year is in the year that lies nearest to the document's own date", () => {
    expect(until("EMBARGOED UNTIL 6 am ET, March 3", november)).toBe("2027-03-03 6:00 America/New_York");
    expect(until("EMBARGOED UNTIL 6 am ET, March 3")).toBe("unclear");
  });
});

test.each(["UNDER EMBARGO", "EMBARGOED UNTIL FURTHER NOTICE", "Embargoed until close of market", "Embargo: 02/03/2027", "EMBARGOED UNTIL 6 AM XYZT, 3 March 2027", "EMBARGOED UNTIL 31 February 2027"])(
  "is unclear: %s",
  (line) => {
    expect(until(line)).toBe("unclear");
  },
);

test.each([
  "FOR IMMEDIATE RELEASE",
  "For release on Friday the company will wait",
  "Embargo",
  "Embargo on oil lifted",
  "Embargo: what the ban means for trade in 2027",
  "Embargoed goods were seized in Houston",
  "Not for release to US newswire services or for distribution in the United States",
])("is no notice: %s", (line) => {
  expect(until(line, november)).toBeUndefined();
});

const read = (text: string, fields: Fields = {}) => {
  const { blocks, fields: found, mended, problems } = embargo.enrich(draftOf(text, { fields }), context);
  return { text: blocks?.map((block) => block.text), until: found?.embargoDate?.value.said, draft: mended?.draft?.value, title: mended?.title?.value, codes: problems?.map(({ code }) => code) };
};

describe("in a document", () => {
  const story = "HOUSTON, March 3, 2027 -- Acme Robotics opened a hall.";

  test("the notice sets the embargo, and is not shown", () => {
    expect(read(`EMBARGOED UNTIL 6:00 a.m. ET, March 3, 2027\n\n${story}`)).toEqual({ text: [story], until: "EMBARGOED UNTIL 6:00 a.m. ET, March 3, 2027", draft: undefined, title: undefined, codes: undefined });
  });

  test("its date may stand on the next line, or in the next paragraph", () => {
    expect(read(`EMBARGOED UNTIL:\n6:00 a.m. ET, March 3, 2027\n\n${story}`)).toMatchObject({ text: [story], until: "EMBARGOED UNTIL: 6:00 a.m. ET, March 3, 2027" });
    expect(read(`EMBARGOED UNTIL:\n\nMarch 3, 2027\n\n${story}`)).toMatchObject({ text: [story], until: "EMBARGOED UNTIL: March 3, 2027" });
  });

  test("the text may go on in the same paragraph", () => {
    expect(read(`EMBARGOED UNTIL March 3, 2027 – ${story}`).text).toEqual([story]);
  });

  test("that begins with it the headline is the line below", () => {
    const fields: Fields = { title: { value: "EMBARGOED UNTIL March 3, 2027", rule: "first line" }, titleFrom: { value: "headline", rule: "first line" } };
    expect(read(`Acme Opens a Hall\n\n${story}`, fields)).toMatchObject({ title: "Acme Opens a Hall", text: [story], until: "EMBARGOED UNTIL March 3, 2027" });
  });

  test("one that cannot be understood holds the article back, whatever the draft key says", () => {
    expect(read(`UNDER EMBARGO\n\n${story}`, { draft: stated(false, "draft") })).toMatchObject({ draft: true, codes: ["held-unclear"] });
  });

  test("the front matter's own embargo settles it", () => {
    expect(read(`UNDER EMBARGO\n\n${story}`, { embargoDate: stated(november, "embargo") })).toMatchObject({ draft: undefined, codes: undefined, text: [story] });
  });

  test("a title that the author states is no notice", () => {
    expect(read(story, { title: stated("UNDER EMBARGO", "title") })).toMatchObject({ draft: undefined, codes: undefined });
  });

  test("words far below are no notice", () => {
    expect(read(`${"A paragraph.\n\n".repeat(9)}UNDER EMBARGO\n\nmore`)).toMatchObject({ draft: undefined, codes: undefined });
  });
});

test("a line of a million characters is soon read", () => {
  const start = performance.now();
  for (const line of ["EMBARGOED UNTIL ", "embargo ", " ", "1 ", "for release on ", "under strict "]) embargoNotice(line.repeat(100_000));
  expect(performance.now() - start).toBeLessThan(1000);
});
