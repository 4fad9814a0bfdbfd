import { mkdtemp, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Draft } from "../plugins/dateline/draft.ts";
import { ingest } from "../plugins/dateline/ingest.ts";
import { resolveOptions, type ZoneRule } from "../plugins/dateline/options.ts";
import { enriched } from "./setup/draft.ts";

/** A release with what is given in its front matter, its dateline, and its last line. */
function release({ keys = "", dateline = "", link = "" }: { readonly keys?: string; readonly dateline?: string; readonly link?: string }): string {
  const lead = `${dateline ? `${dateline} -- ` : ""}Acme Robotics Inc. opened its second test hall for walking robots.`;
  return `---\ntitle: Acme Robotics opens a test hall\n${keys}\n---\n\n${lead}\n\nThe hall is as long as the robots are patient.\n${link ? `\n[Reuters](${link})\n` : ""}`;
}

const storyLink = (date: string): string => `https://www.tradingview.com/news/reuters.com,${date}:newsml_GNX1abcde:0-acme-robotics-opens-a-test-hall/`;

const when = ({ fields }: Draft): unknown => fields.published && { iso: fields.published.value.iso, rule: fields.published.rule };
const disagreements = ({ problems }: Draft): unknown[] => problems.filter(({ code }) => code === "date-disagrees").map(({ line, detail }) => ({ line, detail }));

describe("the date that is trusted", () => {
  const all = { keys: "date: 2025-02-01", dateline: "HOUSTON, Feb. 3, 2025 (GLOBE NEWSWIRE)", link: storyLink("2025-02-04") };

  test("is the front matter's before all others", () => {
    expect(when(enriched("2025/02/05/2025-02-02-hall.md", release(all)))).toEqual({ iso: "2025-02-01", rule: "front matter: date" });
  });

  test("is the file name's where the front matter has none", () => {
    expect(when(enriched("2025/02/05/2025-02-02-hall.md", release({ ...all, keys: "" })))).toEqual({ iso: "2025-02-02", rule: "file name" });
  });

  test("is the dateline's where the file name has none either", () => {
    expect(when(enriched("2025/02/05/hall.md", release({ ...all, keys: "" })))).toEqual({ iso: "2025-02-03", rule: "dateline" });
  });

  test("is the story id's where there is no dateline", () => {
    expect(when(enriched("2025/02/05/hall.md", release({ link: storyLink("2025-02-04") })))).toEqual({ iso: "2025-02-04", rule: "story id" });
  });

  test("is that of the folders at last", () => {
    expect(when(enriched("2025/02/05/hall.md", release({})))).toEqual({ iso: "2025-02-05", rule: "folder names" });
  });

  test.each([
    ["2021-11-02-hall.md", "2021-11-02", "file name"],
    ["2021_11_02 hall.md", "2021-11-02", "file name"],
    ["2021.11.02.md", "2021-11-02", "file name"],
    ["news/2021-11-02", "2021-11-02", "file name"],
    ["2021/11/02/hall.md", "2021-11-02", "folder names"],
    ["source/2021/1102/hall.md", "2021-11-02", "folder names"],
    ["2021-11-02/hall.md", "2021-11-02", "folder names"],
    ["2021/11/hall.md", "2021-11", "folder names"],
    ["news/2021-11/hall.md", "2021-11", "folder names"],
  ])("is found in the path %s", (path, iso, rule) => {
    expect(when(enriched(path, release({})))).toEqual({ iso, rule });
  });

  test.each(["hall-12345678.md", "2021-11-021.md", "2021-02-30-hall.md", "2021/13/45/hall.md"])("is not found in the path %s, which has none", (path) => {
    const draft = enriched(path, release({}));
    expect(when(draft)).toBeUndefined();
    expect(draft.problems.map(({ code }) => code)).toEqual(["date-missing"]);
  });

  test("is never the file's own time", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-published-"));
    await writeFile(join(folder, "hall.md"), release({}));
    await utimes(join(folder, "hall.md"), new Date("2019-05-05"), new Date("2019-05-05"));
    const { articles, problems } = await ingest(folder, resolveOptions({ content: "." }));
    expect(articles.map(({ published }) => published)).toEqual([undefined]);
    expect(problems).toEqual([{ code: "date-missing", path: "hall.md" }]);
  });
});

describe("a month without a day", () => {
  test("is kept as a month", () => {
    expect(enriched("hall.md", release({ keys: "date: 2022-07" })).fields.published?.value).toEqual({
      iso: "2022-07",
      precision: "month",
      epoch: Date.UTC(2022, 6, 1, 12),
      day: "2022-07-01",
      said: "2022-07",
    });
  });

  test("agrees with every day in it, and with no other", () => {
    expect(disagreements(enriched("hall.md", release({ keys: "date: 2022-07", dateline: "HOUSTON, July 31, 2022 (GLOBE NEWSWIRE)" })))).toEqual([]);
    expect(disagreements(enriched("hall.md", release({ keys: "date: 2022-07", dateline: "HOUSTON, Aug. 1, 2022 (GLOBE NEWSWIRE)" })))).toEqual([
      { line: 6, detail: "front matter: date: 2022-07; dateline: 2022-08-01" },
    ]);
  });
});

describe("a dateline without a year", () => {
  const read = (path: string, given: { readonly keys?: string; readonly dateline?: string; readonly link?: string }): unknown => when(enriched(path, release(given)));
  const houston = "HOUSTON, Feb. 13 (Reuters)";

  test("gives the day of a month that the document states", () => {
    expect(read("hall.md", { keys: "date: 2025-02", dateline: houston })).toEqual({ iso: "2025-02-13", rule: "dateline, in the month of front matter: date" });
    expect(read("2025/02/hall.md", { dateline: houston })).toEqual({ iso: "2025-02-13", rule: "dateline, in the month of folder names" });
  });

  test("gives no day of another month", () => {
    expect(read("2025/03/hall.md", { dateline: houston })).toEqual({ iso: "2025-03", rule: "folder names" });
  });

  test("is in the year of the story id, where nothing else has a date", () => {
    expect(read("hall.md", { dateline: houston, link: storyLink("2025") })).toEqual({ iso: "2025-02-13", rule: "dateline, in the year of the story id" });
  });

  test("is in no certain year at New Year, when the id may have the next one", () => {
    expect(read("hall.md", { dateline: "HOUSTON, Dec. 31 (Reuters)", link: storyLink("2025") })).toBeUndefined();
  });

  test("is no date by itself", () => {
    expect(read("hall.md", { dateline: houston })).toBeUndefined();
    expect(read("hall.md", { dateline: "HOUSTON, Feb. 29 (Reuters)", link: storyLink("2025") })).toBeUndefined();
  });
});

describe("a time without a zone", () => {
  const atNoon = release({ keys: "date: 2025-02-13 12:00:00", link: storyLink("2025-02-13") });
  const read = (path: string, zones: readonly ZoneRule[]): unknown => enriched(path, atNoon, { timeZone: "America/New_York", zones }).fields.published?.value.iso;

  test("is in the site's zone where no rule fits", () => {
    expect(read("hall.md", [])).toBe("2025-02-13T12:00:00-05:00");
    expect(read("hall.md", [{ provider: "Dow Jones", zone: "Asia/Tokyo" }, { paths: "wire/**", zone: "Asia/Tokyo" }])).toBe("2025-02-13T12:00:00-05:00");
  });

  test("is in its provider's zone, however the provider is spelled", () => {
    expect(read("hall.md", [{ provider: "REUTERS", zone: "Asia/Shanghai" }])).toBe("2025-02-13T12:00:00+08:00");
  });

  test("is in its folder's zone", () => {
    expect(read("wire/2025/hall.md", [{ paths: "wire/**", zone: "Europe/Berlin" }])).toBe("2025-02-13T12:00:00+01:00");
  });

  test("is in the zone of the first rule that fits", () => {
    const byPath: ZoneRule = { paths: "wire/**", zone: "Europe/Berlin" };
    const byProvider: ZoneRule = { provider: "Reuters", zone: "Asia/Shanghai" };
    expect(read("wire/hall.md", [byPath, byProvider])).toBe("2025-02-13T12:00:00+01:00");
    expect(read("wire/hall.md", [byProvider, byPath])).toBe("2025-02-13T12:00:00+08:00");
  });

  test("fits a rule only by all that the rule names", () => {
    const both: ZoneRule = { paths: "wire/**", provider: "Reuters", zone: "Asia/Tokyo" };
    expect(read("wire/hall.md", [both])).toBe("2025-02-13T12:00:00+09:00");
    expect(read("mail/hall.md", [both])).toBe("2025-02-13T12:00:00-05:00");
  });

  test("is on its day in the site's zone, which urls go by", () => {
    const early = release({ keys: "date: 2025-02-14 02:00:00" });
    const { value } = enriched("hall.md", early, { timeZone: "America/New_York", zones: [{ paths: "**", zone: "Asia/Shanghai" }] }).fields.published ?? {};
    expect([value?.iso, value?.day]).toEqual(["2025-02-14T02:00:00+08:00", "2025-02-13"]);
  });
});

test.each([
  ["2025-02-13T12:00:00+05:30", "2025-02-13T12:00:00+05:30"],
  ["2025-02-13T12:00:00Z", "2025-02-13T12:00:00Z"],
  ["2025-02-13 12:00 EST", "2025-02-13T12:00:00-05:00"],
])("a time that names its zone, %s, needs no rule", (date, iso) => {
  const zones: readonly ZoneRule[] = [{ paths: "**", zone: "Asia/Shanghai" }];
  expect(when(enriched("hall.md", release({ keys: `date: "${date}"` }), { zones }))).toEqual({ iso, rule: "front matter: date" });
});

describe("dates that disagree", () => {
  const shanghai: readonly ZoneRule[] = [{ provider: "Reuters", zone: "Asia/Shanghai" }];
  // Sent at 20:30 UTC on the 13th, written down in Shanghai.
  const nearMidnight = release({ keys: "date: 2025-02-14 04:30:00", dateline: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)", link: storyLink("2025-02-13") });

  test("are reported when a time of UTC+8 is read as UTC, and lands on the next day", () => {
    expect(disagreements(enriched("hall.md", nearMidnight))).toEqual([
      { line: 10, detail: "front matter: date: 2025-02-14 04:30:00 (read in UTC); story id: 2025-02-13" },
    ]);
  });

  test("are not reported when it is read in its source's zone", () => {
    expect(disagreements(enriched("hall.md", nearMidnight, { zones: shanghai }))).toEqual([]);
  });

  test("are reported in the New Year's night too, where the year is wrong", () => {
    const newYear = release({ keys: "date: 2025-01-01 05:00:00", link: storyLink("2024-12-31") });
    expect(disagreements(enriched("hall.md", newYear))).toEqual([
      { line: 10, detail: "front matter: date: 2025-01-01 05:00:00 (read in UTC); story id: 2024-12-31" },
    ]);
    expect(disagreements(enriched("hall.md", newYear, { zones: shanghai }))).toEqual([]);
  });

  test("are reported from the first second of the next day", () => {
    const at = (time: string): unknown[] => disagreements(enriched("hall.md", release({ keys: `date: ${time}`, link: storyLink("2025-02-13") })));
    expect(at("2025-02-13T00:00:00Z")).toEqual([]);
    expect(at("2025-02-13T23:59:59Z")).toEqual([]);
    expect(at("2025-02-12T23:59:59Z")).toHaveLength(1);
    expect(at("2025-02-14T00:00:00Z")).toEqual([{ line: 10, detail: "front matter: date: 2025-02-14T00:00:00Z; story id: 2025-02-13" }]);
  });

  test("are reported when the front matter is a day away from the dateline", () => {
    const draft = enriched("hall.md", release({ keys: "date: 2025-02-15", dateline: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)" }));
    expect(disagreements(draft)).toEqual([{ line: 6, detail: "front matter: date: 2025-02-15; dateline: 2025-02-13" }]);
  });

  test("are reported each, and the first named is still used", () => {
    const draft = enriched("hall.md", release({ keys: "date: 2025-03-01", dateline: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)", link: storyLink("2025-02-14") }));
    expect(disagreements(draft)).toHaveLength(2);
    expect(when(draft)).toEqual({ iso: "2025-03-01", rule: "front matter: date" });
  });

  test("are reported between dateline and story id where there is no front matter date", () => {
    const draft = enriched("hall.md", release({ dateline: "HOUSTON, Feb. 13, 2025 (GLOBE NEWSWIRE)", link: storyLink("2025-02-20") }));
    expect(disagreements(draft)).toEqual([{ line: 10, detail: "dateline: 2025-02-13; story id: 2025-02-20" }]);
  });

  test.each([
    ["a morning in Auckland, which is yesterday in UTC", "2025-02-13T08:00:00+13:00", "AUCKLAND, New Zealand, Feb. 13, 2025 (GLOBE NEWSWIRE)"],
    ["an evening in Honolulu, which is tomorrow in UTC", "2025-02-13T20:00:00-10:00", "HONOLULU, Feb. 13, 2025 (GLOBE NEWSWIRE)"],
  ])("are not seen in %s", (_, date, dateline) => {
    expect(disagreements(enriched("hall.md", release({ keys: `date: "${date}"`, dateline })))).toEqual([]);
  });

  test("are not seen where the story id has only a year", () => {
    expect(disagreements(enriched("hall.md", release({ keys: "date: 2025-02-13", link: storyLink("2024") })))).toEqual([]);
  });

  test.each([
    ["2025-02-13", "Feb. 13"],
    ["2025-02-13", "Feb. 12"],
    ["2025-02-13", "Feb. 14"],
    ["2025-01-01", "Dec. 31"],
    ["2025-02-13T23:30:00Z", "Feb. 14"],
    ["2025-02", "March 1"],
  ])("are not seen between %s and a dateline of %s, which has no year", (date, day) => {
    expect(disagreements(enriched("hall.md", release({ keys: `date: ${date}`, dateline: `HOUSTON, ${day} (Reuters)` })))).toEqual([]);
  });

  test.each([
    ["2025-02-13", "Feb. 15"],
    ["2025-02-13", "Aug. 13"],
    ["2025-02-13T23:30:00Z", "Feb. 16"],
    ["2025-02", "March 3"],
  ])("are reported between %s and a dateline of %s, which has no year", (date, day) => {
    expect(disagreements(enriched("hall.md", release({ keys: `date: ${date}`, dateline: `HOUSTON, ${day} (Reuters)` })))).toEqual([
      { line: 6, detail: `front matter: date: ${date}; dateline: HOUSTON, ${day} (Reuters)` },
    ]);
  });
});

test("dates of change, embargo and expiry are read in the same zone", () => {
  const keys = "date: 2025-02-13 12:00\nupdated: 2025-02-14 12:00\nembargo: 2025-02-13 13:00\nexpires: 2026-01-01";
  const { fields } = enriched("wire/hall.md", release({ keys }), { zones: [{ paths: "wire/**", zone: "Asia/Tokyo" }] });
  expect([fields.updated?.value.iso, fields.embargoed?.value.iso, fields.expires?.value.iso]).toEqual([
    "2025-02-14T12:00:00+09:00",
    "2025-02-13T13:00:00+09:00",
    "2026-01-01",
  ]);
});

test("the day in a NewsML name is the name's: it is no date of the story", () => {
  expect(when(enriched("release.md", release({ link: "https://news.example.com/x" }), {}))).toBeUndefined();
  const named = enriched("release.md", `---\ntitle: Acme Robotics opens a test hall\ndate: 2025-01-28\nlink: urn:newsml:acme.example:20090101:250128-99-1\n---\n\nAcme opened its second test hall.\n`);
  expect(named.problems.filter(({ code }) => code === "date-disagrees")).toEqual([]);
});
