/** What is Dateline's of a build's arguments, what is Eleventy's, and who builds at the same time. */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildFlags, wholeBuildArgs } from "../plugins/dateline/cli/eleventy-flags.ts";
import { beginBuild } from "../plugins/dateline/cli/running-build.ts";
import { inFolder } from "./setup/rebuild.ts";

describe("of a build's arguments", () => {
  test("Dateline's own are taken out, wherever they stand, and Eleventy's are left as they are", () => {
    expect(buildFlags(["--quiet", "--force", "--output=public", "--pathprefix", "/news/", "--timings"])).toEqual({ force: true, timings: true, jobs: "auto", shard: undefined, eleventy: ["--quiet", "--output=public", "--pathprefix", "/news/"] });
    expect(buildFlags(["--input", "src"])).toEqual({ force: false, timings: false, jobs: "auto", shard: undefined, eleventy: ["--input", "src"] });
  });

  test("how many processes, and which part of the pages", () => {
    expect(buildFlags(["--jobs", "4", "--quiet"])).toMatchObject({ jobs: 4, eleventy: ["--quiet"] });
    expect(buildFlags(["--jobs=auto"]).jobs).toBe("auto");
    expect(buildFlags(["--shard", "2/8", "--quiet"])).toMatchObject({ shard: "2/8", eleventy: ["--quiet"] });
    for (const jobs of ["0", "-1", "two", "1.5"]) expect(() => buildFlags([`--jobs=${jobs}`])).toThrow("--jobs takes a number of processes, or auto: --jobs 4");
    expect(() => buildFlags(["--jobs"])).toThrow("--jobs takes a number");
    expect(() => buildFlags(["--shard=9/8"])).toThrow('"9/8" is no part of a build: write 2/8 for the second of eight.');
  });

  test.each([["--serve"], ["--watch"], ["--jobs", "4", "--serve"], ["--dryrun"]])("one process makes the pages where it does not end, or makes none: %s %s %s", (...args) => {
    expect(buildFlags(args.filter((arg) => arg !== undefined)).jobs).toBe(1);
  });

  test("those that the site does not depend on make no other build", () => {
    expect(wholeBuildArgs(["--quiet", "--output=public"])).toEqual(["--output=public"]);
    expect(wholeBuildArgs([])).toEqual([]);
  });

  test.each(["--serve", "--watch", "--dryrun", "--to=json", "--incremental", "--ignore-initial", "--help", "--version", "--loader=esm", "--frobnicate", "-v"])("%s is asked for something else than a whole site", (flag) => {
    expect(wholeBuildArgs(["--quiet", flag])).toBeUndefined();
  });
});

describe("a build is alone", () => {
  const file = ".dateline/builds/running";
  const others = (pid: number): void => {
    mkdirSync(".dateline/builds", { recursive: true });
    writeFileSync(file, String(pid));
  };

  test("where no other runs", () => inFolder(async () => {
    const first = beginBuild([]);
    expect(readFileSync(file, "utf8")).toBe(String(process.pid));
    expect(first?.end()).toBe(true);
    expect(beginBuild([])?.end()).toBe(true);
  }));

  test("and not where another had begun before it, or begins while it runs", () => inFolder(async () => {
    others(process.ppid);
    expect(beginBuild([])?.end()).toBe(false);
    const second = beginBuild([]);
    others(process.ppid);
    expect(second?.end()).toBe(false);
    expect(readFileSync(file, "utf8")).toBe(String(process.ppid));
  }));

  test("where the other was killed", () => inFolder(async () => {
    // More than any system gives out.
    others(2 ** 30);
    expect(beginBuild([])?.end()).toBe(true);
  }));

  test("or nobody knows, where nothing can be written", () => inFolder(async () => {
    writeFileSync(".dateline", "a file");
    expect(beginBuild([])).toBeUndefined();
  }));
});
