/** `dateline check`: what is wrong with the documents. */
import { parseArgs } from "node:util";
import { buildArchive } from "../archive/index.ts";
import { nowFor } from "../ingest.ts";
import { countOf, countsOf, reportJson, summaryText } from "../report.ts";
import type { Command } from "./command.ts";
import { readGiven } from "./documents.ts";
import { siteOptions } from "./site.ts";

export const check: Command = {
  usage: "check [PATH…] [--json] [--all] [--config FILE]",
  about: "Reads documents (default: the content folder) and prints their problems. --all: notes too, and every place. Exit 1 if there are errors.",
  run: async ({ args, output }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { json: { type: "boolean" }, all: { type: "boolean" }, config: { type: "string" } },
    });
    const options = await siteOptions(values.config);
    const read = await readGiven(positionals, options);
    const archive = buildArchive(read.articles, { now: nowFor(options), language: options.language, timeZone: options.timeZone, copies: options.copies, fingerprints: read.fingerprints });
    const problems = [...read.problems, ...archive.problems];
    const counts = countsOf(read, archive);
    output.out(values.json ? reportJson(problems, counts).trimEnd() : summaryText(problems, counts, values.all ? "info" : "warning", values.all ? Infinity : 3));
    return countOf(problems, "error") > 0 ? 1 : 0;
  },
};
