import { expect, test } from "vitest";
import { activityOf, monthsOfYear } from "../plugins/dateline/archive/activity.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { article, day } from "./setup/article.ts";

const archive = (...dates: readonly string[]) =>
  buildArchive(dates.map((date, index) => article(`${index}.txt`, { published: day(date) })), { now: Date.parse("2030-01-01"), language: "en", timeZone: "UTC" }).articles;

test("every month between the first and the last has a number, over the turn of the year", () => {
  expect(activityOf(archive("2024-11-03", "2025-02-13", "2025-02-14"))).toEqual([
    { date: "2024-11", count: 1 },
    { date: "2024-12", count: 0 },
    { date: "2025-01", count: 0 },
    { date: "2025-02", count: 2 },
  ]);
});

test("ten years and a month are counted by the year", () => {
  expect(activityOf(archive("2011-01-01", "2020-12-31"))).toHaveLength(120);
  expect(activityOf(archive("2011-01-01", "2021-01-01")).map(({ date, count }) => `${date} ${count}`)).toEqual(["2011 1", "2012 0", "2013 0", "2014 0", "2015 0", "2016 0", "2017 0", "2018 0", "2019 0", "2020 0", "2021 1"]);
});

test("undated ones are in no month", () => {
  const undated = buildArchive([article("a.txt")], { now: 0, language: "en", timeZone: "UTC" }).articles;
  expect(activityOf(undated)).toEqual([]);
});

test("a year has its twelve months", () => {
  const found = monthsOfYear("2025", [{ key: "2025-12", count: 3 }]);
  expect(found).toHaveLength(12);
  expect(found.at(0)).toEqual({ date: "2025-01", count: 0 });
  expect(found.at(-1)).toEqual({ date: "2025-12", count: 3 });
});
