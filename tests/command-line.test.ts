/** What the command line says of itself. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { main } from "../plugins/dateline/cli/main.ts";

async function said(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const out: string[] = [];
  const err: string[] = [];
  const code = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { code, out: out.join("\n"), err: err.join("\n") };
}

const ofCache = `Usage: dateline cache [--clear] [--config FILE]
    Prints where the store is and its size. --clear: the next build reads all documents and makes all pages again.`;

describe("help", () => {
  test.each([["cache", "--help"], ["cache", "-h"], ["cache", "--config", "other.ts", "--help"], ["help", "cache"]])("of one command: %s %s", async (...args) => {
    expect(await said(...args)).toEqual({ code: 0, out: ofCache, err: "" });
  });

  test("of a build says where Eleventy's flags are told", async () => {
    const { code, out } = await said("build", "--quiet", "--help");
    expect([code, out.split("\n")[0]]).toEqual([0, "Usage: dateline build [--force] [--timings] [--jobs N|auto] [--shard I/N] [Eleventy's flags…]"]);
    expect(out).toContain("npx @11ty/eleventy --help");
  });

  test.each([["help"], ["--help"], ["-h"], ["help", "nonsense"]])("of all: %s", async (...args) => {
    const { code, out } = await said(...args);
    expect(code).toBe(0);
    expect(out.split("\n").filter((line) => line.startsWith("  dateline ")).map((line) => line.split(" ")[3])).toEqual(["build", "cache", "changed", "check", "explain", "manifest", "read"]);
  });

  test("is told, too, where no command is named, which is no call", async () => {
    expect(await said()).toMatchObject({ code: 2, err: "" });
  });

  test("is not asked for by what stands after --: that is a document", async () => {
    expect(await said("explain", "--", "--help")).toMatchObject({ code: 2, out: "" });
  });
});

test("the version is the package's", async () => {
  const { version }: { version: string } = JSON.parse(readFileSync("package.json", "utf8"));
  expect(await said("--version")).toEqual({ code: 0, out: version, err: "" });
});

test("a command that there is not is told with the one that was meant", async () => {
  const { code, err } = await said("chekc");
  expect([code, err.split("\n")[0]]).toEqual([2, 'dateline: There is no command "chekc". Did you mean "check"?']);
});
