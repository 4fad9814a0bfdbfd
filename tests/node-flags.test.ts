/** V8's flags differ from one Node to another, and Node refuses to start with one that it does not know. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";
import { root } from "./setup/paths.ts";

const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
interface Flags {
  readonly flags: readonly string[];
  readonly heapLimit: (execArgv: readonly string[], environment: NodeJS.ProcessEnv, memory?: number) => readonly string[];
}

const { flags, heapLimit }: Flags = await import(pathToFileURL(join(root, "plugins", "dateline", "cli", "flags.js")).href);

const startsWith = (given: readonly string[]): string => spawnSync(process.execPath, [...given, "--eval", "console.log('begun')"], { encoding: "utf8" }).stdout;

test("this Node knows the flags that the command starts itself again with", () => {
  expect(flags).toContain("--no-regexp-tier-up");
  expect(startsWith(flags)).toBe("begun\n");
});

test.for(Object.entries(scripts))("this Node knows the flags of `npm run %s`", ([, script]) => {
  const given = script.split(" ").filter((word) => /^--(?:no-|[a-z-]+=\d+$)/.test(word));
  expect(startsWith(given)).toBe("begun\n");
});

test("the heap may take three quarters of the memory, unless somebody has said how much", () => {
  expect(heapLimit([], {}, 8 * 2 ** 30)).toEqual(["--max-old-space-size=6144"]);
  expect(heapLimit(["--max-old-space-size=500"], {}, 8 * 2 ** 30)).toEqual([]);
  expect(heapLimit([], { NODE_OPTIONS: "--no-warnings --max_old_space_size=500" }, 8 * 2 ** 30)).toEqual([]);
  expect(startsWith(heapLimit([], {}))).toBe("begun\n");
});
