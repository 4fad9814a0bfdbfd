/** Processes that wait to be told which pages to make: real ones, which write down what they were told. */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { expect, test } from "vitest";
import { openParts } from "../plugins/dateline/eleventy/jobs.ts";
import { root } from "./setup/paths.ts";
import { inFolder } from "./setup/rebuild.ts";

const told = `import { writeFileSync } from "node:fs";
const { spanTold } = await import(${JSON.stringify(join(root, "plugins/dateline/eleventy/jobs.ts"))});
writeFileSync("told-" + process.env.DATELINE_SHARD.replace("/", "-of-"), process.env.DATELINE_PART_OF + ": " + (await spanTold()));
`;

const failing = `process.stdout.write("no disk");
process.exit(3);
`;

/** In an empty folder, with a program for the others. */
const withOthers = (program: string, count: number, check: (parts: ReturnType<typeof openParts>) => Promise<void>): Promise<void> =>
  inFolder(async () => {
    mkdirSync("store");
    writeFileSync("part.mjs", program);
    const command = [process.execPath, "--import", join(root, "node_modules/tsx/dist/esm/index.mjs"), resolve("part.mjs")];
    await check(openParts({ count, command }, { build: "one", now: 0, store: resolve("store") }));
  });

const first = { from: 500, to: Infinity };
const second = { from: -Infinity, to: 500 };

test("each is told its pages, and ends by itself when it has made them", () =>
  withOthers(told, 2, async (parts) => {
    expect(await parts.make([first, second])).toEqual([]);
    expect(readFileSync("told-2-of-2", "utf8")).toBe("one: -Infinity 500");
    expect(readdirSync("store")).toEqual([]);
  }));

test("of those that have begun ahead, who is not needed ends, and makes nothing", () =>
  withOthers(told, 3, async (parts) => {
    parts.beginAhead(10_000);
    expect(await parts.make([first, second])).toEqual([]);
    expect([existsSync("told-2-of-2"), existsSync("told-2-of-3"), existsSync("told-3-of-3")]).toEqual([false, true, false]);
    expect(readdirSync("store")).toEqual([]);
  }));

test("none is left where this process makes all pages itself", () =>
  withOthers(told, 3, async (parts) => {
    parts.beginAhead(10_000);
    expect(await parts.make([first])).toEqual([]);
    expect(readdirSync(".").sort()).toEqual(["part.mjs", "store"]);
  }));

test("what fails in one is told with what it said", () =>
  withOthers(failing, 2, async (parts) => {
    const problems = await parts.make([first, second]);
    expect(problems.map(({ message }) => message)).toEqual(["A process that was to make part 2 of the pages ended with 3:\nno disk"]);
  }));
