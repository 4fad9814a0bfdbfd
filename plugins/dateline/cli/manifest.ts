/** `dateline manifest`: what the built site consists of, to be kept with each deploy. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { parseArgs } from "node:util";
import { manifestText } from "../incremental/manifest.ts";
import type { Command } from "./command.ts";
import { outputManifest } from "./output-manifest.ts";

export const manifest: Command = {
  usage: "manifest [FOLDER] [--output FILE] [--config FILE]",
  about: "Prints the SHA-256 digest of each file of the built site, as sha256sum does. --output: into a file.",
  run: async ({ args, output }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { output: { type: "string" }, config: { type: "string" } } });
    const text = manifestText(await outputManifest(positionals[0], values.config));
    if (values.output === undefined) {
      output.out(text.trimEnd());
      return 0;
    }
    mkdirSync(dirname(resolve(values.output)), { recursive: true });
    writeFileSync(resolve(values.output), text);
    return 0;
  },
};
