/** How far long work is: what is written to a terminal, and to a file. */
import { expect, test } from "vitest";
import { openProgress, progressText, screenFor } from "../plugins/dateline/eleventy/progress.ts";

/** A clock that is set, and a screen that keeps what was written. */
function stage(redraws: boolean, columns = 80) {
  const written: string[] = [];
  let time = 0;
  const progress = openProgress({ write: (text) => written.push(text), redraws, columns: () => columns }, () => time);
  const at = (seconds: number, work: () => void): string => {
    time = seconds * 1000;
    work();
    return written.splice(0).join("|");
  };
  return { progress, at };
}

test("work is told by how much is done, how fast, and how long it will take", () => {
  expect(progressText({ name: "documents", total: 10_000, done: 4500, elapsed: 5000 })).toBe("[dateline] documents: 4,500 of 10,000 (45 %), 900 a second, 7 s left");
  expect(progressText({ name: "pages", total: 100_000, done: 1000, elapsed: 2000 })).toBe("[dateline] pages: 1,000 of 100,000 (1 %), 500 a second, 3 min 18 s left");
  expect(progressText({ name: "pages", total: 7, done: 0, elapsed: 0 })).toBe("[dateline] pages: 0 of 7 (0 %)");
  expect(progressText({ name: "plan", total: undefined, done: 0, elapsed: 900 })).toBe("[dateline] plan …");
});

test("a terminal is shown nothing of what is done within two seconds, and one line after that, which goes away", () => {
  const { progress, at } = stage(true);
  expect(at(0, () => progress.begin("documents", 100))).toBe("");
  expect(at(1.9, () => progress.reach(19))).toBe("");
  expect(at(2, () => progress.reach(20))).toBe("\r\u001B[2K[dateline] documents: 20 of 100 (20 %), 10 a second, 8 s left");
  expect(at(2.05, () => progress.reach(21))).toBe("");
  expect(at(2.5, () => progress.reach(25))).toBe("\r\u001B[2K[dateline] documents: 25 of 100 (25 %), 10 a second, 8 s left");
  expect(at(3, progress.end)).toBe("\r\u001B[2K");
  expect(at(3, () => progress.begin("plan"))).toBe("\r\u001B[2K[dateline] plan …");
  expect(at(3, progress.end)).toBe("\r\u001B[2K");
  expect(at(3, progress.end)).toBe("");
});

test("a line is cut at the terminal's edge", () => {
  const { progress, at } = stage(true, 24);
  at(0, () => progress.begin("documents", 100));
  expect(at(5, () => progress.reach(50))).toBe("\r\u001B[2K[dateline] documents: 5");
});

test("a file is written a plain line when ten seconds are over and a tenth is done, and none at the end", () => {
  const { progress, at } = stage(false);
  at(0, () => progress.begin("pages", 1000));
  expect(at(9, () => progress.reach(500))).toBe("");
  expect(at(10, () => progress.reach(600))).toBe("[dateline] pages: 600 of 1,000 (60 %), 60 a second, 7 s left\n");
  expect(at(20, () => progress.reach(650))).toBe("");
  expect(at(21, () => progress.reach(700))).toBe("[dateline] pages: 700 of 1,000 (70 %), 33 a second, 9 s left\n");
  expect(at(40, () => progress.reach(1000))).toBe("");
  expect(at(40, progress.end)).toBe("");
  expect(at(60, () => progress.begin("keeping"))).toBe("");
});

test("a line is drawn again in terminals that can, and not in CI", () => {
  const terminal = { isTTY: true, columns: 132, write: () => true };
  expect(screenFor(terminal, {}).redraws).toBe(true);
  expect(screenFor(terminal, { NO_COLOR: "1" }).redraws).toBe(true);
  expect(screenFor(terminal, { TERM: "dumb" }).redraws).toBe(false);
  expect(screenFor(terminal, { CI: "true" }).redraws).toBe(false);
  expect(screenFor({ write: () => true }, {}).redraws).toBe(false);
  expect([screenFor(terminal, {}).columns(), screenFor({ write: () => true }, {}).columns()]).toEqual([132, 80]);
});
