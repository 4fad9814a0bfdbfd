/** `dateline read`: the articles, as the theme gets them. */
import { parseArgs } from "node:util";
import { buildArchive } from "../archive/index.ts";
import { nowFor } from "../ingest.ts";
import type { Command } from "./command.ts";
import { readGiven } from "./documents.ts";
import { siteOptions } from "./site.ts";
import type { Article } from "../article.ts";

const line = ({ published, url, title }: Article): string => `${published?.iso ?? "undated"}  ${url}  ${title}`;

export const read: Command = {
  usage: "read [PATH…] [--json] [--config FILE]",
  about: "Prints the articles, newest first, one a line. --json: each whole, as JSON Lines.",
  run: async ({ args, output }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { json: { type: "boolean" }, config: { type: "string" } } });
    const options = await siteOptions(values.config);
    const { articles, fingerprints } = await readGiven(positionals, options);
    const archive = buildArchive(articles, { now: nowFor(options), language: options.language, timeZone: options.timeZone, copies: options.copies, fingerprints });
    for (const article of archive.published) output.out(values.json ? JSON.stringify(article) : line(article));
    return 0;
  },
};
