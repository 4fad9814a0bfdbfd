/** `npm run bench`: see README.md beside this. */
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { chart } from "./chart.ts";
import { contestants } from "./contestants/index.ts";
import type { Contestant } from "./contestants/contestant.ts";
import { root } from "./paths.ts";
import { run } from "./program.ts";
import { keepRound } from "./results.ts";
import { round } from "./round.ts";
import { table } from "./table.ts";

const { values, positionals } = parseArgs({ allowPositionals: true, options: { runs: { type: "string", default: "3" }, without: { type: "string", multiple: true, default: [] }, out: { type: "string", default: join(root, "docs") } } });
const sizes = positionals.length === 0 ? [1000, 10_000] : positionals.map(Number);
const runs = Number(values.runs);
if (![runs, ...sizes].every((value) => Number.isInteger(value) && value > 0)) throw new Error("npm run bench -- [SIZE]… [--runs N] [--without NAME]… [--out FOLDER]");

const tell = (line: string): boolean => process.stderr.write(`${line}\n`);

if ((await run("time", ["-f", "%M", "true"])).code !== 0) throw new Error("GNU time measures memory, and is not installed: apt-get install time");

const versions = new Map<Contestant, string>();
for (const contestant of contestants) {
  if (values.without.includes(contestant.name.toLowerCase())) continue;
  const version = await contestant.version();
  if (version === undefined) tell(`${contestant.name} is not installed: left out`);
  else versions.set(contestant, version);
}

await mkdir(values.out, { recursive: true });
const place = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();
for (const documents of sizes) {
  const folder = await mkdtemp(join(place, "dateline-bench-"));
  try {
    const rounds = await keepRound(join(values.out, "bench.json"), await round({ contestants: versions, documents, runs, folder, tell }));
    await writeFile(join(values.out, "bench.md"), table(rounds));
    await writeFile(join(values.out, "bench.svg"), chart(rounds));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
