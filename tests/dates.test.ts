import { afterEach, describe, expect, test, vi } from "vitest";
import { timestamp } from "../plugins/dateline/dates/timestamp.ts";
import { dayOrder, parseDate, type DayOrder } from "../plugins/dateline/dates/written-date.ts";
import type { WrittenDate } from "../plugins/dateline/draft.ts";

/** `[year, month, day, hour, minute, second]`, as far as the text states them. */
const parts = ({ precision, year, month, day, hour, minute, second }: WrittenDate): number[] =>
  precision === "month" ? [year, month] : precision === "day" ? [year, month, day] : [year, month, day, hour, minute, second];

function read(text: string, order?: DayOrder) {
  const date = parseDate(text, order);
  if (typeof date !== "object") throw new Error(`${JSON.stringify(text)} was read as ${date ?? "no date"}.`);
  return date;
}

describe("a written date is read whole", () => {
  test.each([
    ["2025-02-13", [2025, 2, 13]],
    ["  2025-02-13  ", [2025, 2, 13]],
    ["2025/02/13", [2025, 2, 13]],
    ["2015-11-3", [2015, 11, 3]],
    ["2024-02-29", [2024, 2, 29]],
    ["2022-07", [2022, 7]],
    ["September 2021", [2021, 9]],
    ["März 2021", [2021, 3]],
    ["septiembre de 2021", [2021, 9]],
    ["Jul 15 2022", [2022, 7, 15]],
    ["July 15, 2022", [2022, 7, 15]],
    ["Sept. 30, 2021", [2021, 9, 30]],
    ["Thursday, September 30th, 2021", [2021, 9, 30]],
    ["The 5th of May 2021", [2021, 5, 5]],
    ["30-Sep-2021", [2021, 9, 30]],
    ["30.09.2021", [2021, 9, 30]],
    ["30. September 2021", [2021, 9, 30]],
    ["Donnerstag, den 30. September 2021", [2021, 9, 30]],
    ["1 Jänner 2022", [2022, 1, 1]],
    ["le 1er octobre 2021", [2021, 10, 1]],
    ["le jeudi 30 septembre 2021", [2021, 9, 30]],
    ["13 FÉVRIER 2025", [2025, 2, 13]],
    ["3 de marzo de 2021", [2021, 3, 3]],
    ["3 de marzo del 2021", [2021, 3, 3]],
    ["el 5 de mayo de 2021", [2021, 5, 5]],
    ["1º giugno 2021", [2021, 6, 1]],
    ["15 de março de 2021", [2021, 3, 15]],
    ["3 fev 2021", [2021, 2, 3]],
    ["2 maart 2021", [2021, 3, 2]],
    ["2/13/2025", [2025, 2, 13]],
    ["13/2/2025", [2025, 2, 13]],
    ["13-02-2025", [2025, 2, 13]],
    ["3/3/2021", [2021, 3, 3]],
    ["02/13/2025 14:05:00", [2025, 2, 13, 14, 5, 0]],
    ["2021年3月", [2021, 3]],
    ["2021年3月3日", [2021, 3, 3]],
    ["２０２１年３月３日（水）", [2021, 3, 3]],
    ["2021年3月3日 下午3点30分", [2021, 3, 3, 15, 30, 0]],
    ["2021年3月3日 09:30", [2021, 3, 3, 9, 30, 0]],
    ["令和3年3月3日", [2021, 3, 3]],
    ["令和元年5月1日", [2019, 5, 1]],
    ["民國110年3月3日", [2021, 3, 3]],
    ["2021년 3월 3일 오전 10시 30분", [2021, 3, 3, 10, 30, 0]],
    ["03.03.2021 / 10:00 CET/CEST", [2021, 3, 3, 10, 0, 0]],
    ["2025-02-13 21:30:00", [2025, 2, 13, 21, 30, 0]],
    ["2025-02-13T21:30:05", [2025, 2, 13, 21, 30, 5]],
    ["2025-02-13T21:30", [2025, 2, 13, 21, 30, 0]],
    ["2015-11-3 10:30:00", [2015, 11, 3, 10, 30, 0]],
    ["2016-12-31T23:59:60Z", [2016, 12, 31, 23, 59, 60]],
    ["30.09.2021 08:45", [2021, 9, 30, 8, 45, 0]],
    ["30. September 2021, 10:00 Uhr", [2021, 9, 30, 10, 0, 0]],
    ["jeudi 30 septembre 2021 à 17h45", [2021, 9, 30, 17, 45, 0]],
    ["Feb. 13, 2025 at 9:00 am", [2025, 2, 13, 9, 0, 0]],
    ["Feb 13, 2025 12:00 AM", [2025, 2, 13, 0, 0, 0]],
    ["Feb 13, 2025 12:15 pm", [2025, 2, 13, 12, 15, 0]],
    ["February 13, 2025 4:23 PM EDT", [2025, 2, 13, 16, 23, 0]],
  ])("%s", (text, expected) => {
    const date = read(text);
    expect(parts(date)).toEqual(expected);
    expect(date.said).toBe(text.trim());
  });
});

describe("a zone is read where one is written", () => {
  test.each([
    ["2025-02-13 21:30:00", undefined],
    ["2025-02-13T21:30:00Z", 0],
    ["2025-02-13T21:30:00.123456Z", 0],
    ["2025-02-13T21:30:00,123+08:00", 480],
    ["2025-02-13T21:30:00+0800", 480],
    ["2025-02-13T21:30:00-03", -180],
    ["2025-02-13 21:30:00 +05:30", 330],
    ["2025-02-13 21:30:00.000 +0000 UTC", 0],
    ["2025-02-13 21:30 UTC+8", 480],
    ["Thu, 13 Feb 2025 21:30:00 GMT", 0],
    ["Thu, 13 Feb 2025 21:30:00 -0500", -300],
    ["Fri, 02 Oct 2026 18:06 GMT", 0],
    ["February 13, 2025 4:23 PM EDT", -240],
    ["Feb 13, 2025, 4:23 p.m. ET", "America/New_York"],
    ["Feb 13, 2025 4:23 PM Eastern Time", "America/New_York"],
    ["13. Februar 2025, 16:23 Uhr MEZ", 60],
    ["03.03.2021 / 10:00 CET/CEST", "Europe/Berlin"],
    ["2025-02-13 21:30 Asia/Shanghai", "Asia/Shanghai"],
    ["2025-02-13 21:30 (Europe/Berlin)", "Europe/Berlin"],
  ])("%s", (text, zone) => {
    expect(read(text).zone).toBe(zone);
  });
});

test.each(["February 13, 2025 4:23 PM XYZT", "February 13, 2025 4:23 PM IST", "2025-02-13 10:00 local time"])("%s is a day, for nobody knows in which zone the time is", (text) => {
  const date = read(text);
  expect(parts(date)).toEqual([2025, 2, 13]);
  expect(date.zone).toBeUndefined();
});

describe("month and day between slashes", () => {
  test.each(["02/08/2019", "2/8/2019 9:30 AM", "02-08-2019"])("of %s may be either, so it is no date", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("are told apart by an order that is known", () => {
    expect(parts(read("02/08/2019", "month-first"))).toEqual([2019, 2, 8]);
    expect(parts(read("02/08/2019", "day-first"))).toEqual([2019, 8, 2]);
    expect(parts(read("13/08/2019", "month-first"))).toEqual([2019, 8, 13]);
  });

  test.each([
    [["02/08/2019", "13/08/2019", "3/3/2019"], "day-first"],
    [["02/08/2019", "08/13/2019 09:30", ""], "month-first"],
    [["02/08/2019", "3/3/2019", "2019-02-13"], undefined],
    [["13/08/2019", "08/13/2019"], undefined],
  ])("of a column, %j, are in the order %s", (column, order) => {
    expect(dayOrder(column)).toBe(order);
  });
});

test.each([
  "2/30/2025",
  "13/13/2025",
  "2021年2月30日",
  "2021-02-30",
  "2023-02-29",
  "2021-13-01",
  "0000-01-01",
  "1234-01-01",
  "Feb 30, 2021",
  "31. April 2021",
  "2023-03-252T19:22:00+00:00",
  "2021-06-01 25:61",
  "2021-06-01 24:00:00",
  "February 13, 2025 13:30 PM",
  "2025-02-13T21:30:00+25:00",
])("%s has a date's form, but no calendar or clock has it", (text) => {
  expect(parseDate(text)).toBe("impossible");
});

test.each(["", "25:61", "Monday", "tomorrow", "2021", "12345", "02/08/2019", "March", "30 September", "Acme opened on 2021-09-30", "1".repeat(200)])(
  "%j is no date",
  (text) => {
    expect(parseDate(text)).toBeUndefined();
  },
);

describe("a point in time", () => {
  afterEach(() => void vi.useRealTimers());

  test("of a day is its noon in UTC, and the same day in every zone", () => {
    expect(timestamp(read("2021-09-30"), "Asia/Tokyo", "America/New_York")).toEqual({
      iso: "2021-09-30",
      precision: "day",
      epoch: 1_633_003_200_000,
      day: "2021-09-30",
      said: "2021-09-30",
    });
  });

  test("of a month is shown as a month and sorts by its first day", () => {
    expect(timestamp(read("2022-07"), "UTC", "UTC")).toEqual({
      iso: "2022-07",
      precision: "month",
      epoch: 1_656_676_800_000,
      day: "2022-07-01",
      said: "2022-07",
    });
  });

  test("without a zone of its own is in its source's", () => {
    expect(timestamp(read("2025-02-13 21:30:00"), "Asia/Shanghai", "UTC")).toEqual({
      iso: "2025-02-13T21:30:00+08:00",
      precision: "minute",
      epoch: 1_739_453_400_000,
      day: "2025-02-13",
      said: "2025-02-13 21:30:00",
    });
  });

  test.each([
    ["2025-02-13T21:30:00Z", "2025-02-13T21:30:00Z"],
    ["2025-02-13 16:00 EST", "2025-02-13T16:00:00-05:00"],
    ["2025-02-13 16:00 ET", "2025-02-13T16:00:00-05:00"],
    ["2025-07-13 16:00 ET", "2025-07-13T16:00:00-04:00"],
    ["2016-12-31T23:59:60Z", "2016-12-31T23:59:59Z"],
  ])("%s keeps the zone it states, whatever its source's", (text, iso) => {
    expect(timestamp(read(text), "Asia/Shanghai", "UTC").iso).toBe(iso);
  });

  test.each([
    ["2025-02-14 07:30:00", "Asia/Shanghai", "America/New_York", "2025-02-13"],
    ["2025-12-31 20:00:00", "America/New_York", "UTC", "2026-01-01"],
    ["2025-01-01 00:30:00", "UTC", "Asia/Shanghai", "2025-01-01"],
  ])("%s in %s is, in %s, on %s", (text, source, site, day) => {
    expect(timestamp(read(text), source, site).day).toBe(day);
  });

  test.each([
    ["2025-01-15 09:30", "UTC", "2025-01-15T09:30:00Z"],
    ["2025-01-15 09:30", "Europe/London", "2025-01-15T09:30:00+00:00"],
    ["2025-11-02 03:30", "America/New_York", "2025-11-02T03:30:00-05:00"],
    ["2025-07-15 22:30", "America/New_York", "2025-07-15T22:30:00-04:00"],
    ["2025-07-15 22:30", "America/St_Johns", "2025-07-15T22:30:00-02:30"],
    ["1965-07-01 12:00", "Europe/London", "1965-07-01T12:00:00+01:00"],
  ])("%s in %s is %s", (text, source, iso) => {
    expect(timestamp(read(text), source, "UTC").iso).toBe(iso);
  });

  test("that summer time skips is the hour after", () => {
    expect(timestamp(read("2025-03-09 02:30"), "America/New_York", "UTC").iso).toBe("2025-03-09T03:30:00-04:00");
  });

  test.each(["2026-01-15", "2026-07-15"])("that the clock tells twice is the first of the two, also when built on %s", (today) => {
    vi.useFakeTimers({ now: new Date(today) });
    expect(timestamp(read("2025-11-02 01:30"), "America/New_York", "UTC").iso).toBe("2025-11-02T01:30:00-04:00");
  });
});
