/** `dateline changed`: what to upload and what to delete, so that what was deployed becomes what is built. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { changesBetween, parseManifest, type Manifest } from "../incremental/manifest.ts";
import { UsageError, type Command } from "./command.ts";
import { outputManifest } from "./output-manifest.ts";

function deployed(file: string): Manifest {
  const text = ((): string | undefined => {
    try {
      return readFileSync(resolve(file), "utf8");
    } catch {
      return undefined;
    }
  })();
  if (text === undefined) throw new UsageError(`The manifest ${file} cannot be read. If nothing is deployed yet, give an empty file.`);
  const manifest = parseManifest(text);
  if (!manifest) throw new UsageError(`${file} is no manifest: it should hold lines such as dateline manifest prints.`);
  return manifest;
}

export const changed: Command = {
  usage: "changed --since MANIFEST [FOLDER] [--upload | --delete | --json] [--exit-code] [--config FILE]",
  about: "Lists what to upload, in the order in which to do it, and what to delete afterwards. --upload, --delete: one of them, as bare paths. --exit-code: 1 if there is anything to do.",
  run: async ({ args, output }) => {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { since: { type: "string" }, upload: { type: "boolean" }, delete: { type: "boolean" }, json: { type: "boolean" }, "exit-code": { type: "boolean" }, config: { type: "string" } },
    });
    if (values.since === undefined) throw new UsageError("Name the manifest of what is deployed: dateline changed --since .dateline/deployed.txt");
    if ([values.upload, values.delete, values.json].filter(Boolean).length > 1) throw new UsageError("Give one of --upload, --delete and --json.");
    const changes = changesBetween(deployed(values.since), await outputManifest(positionals[0], values.config));
    const bare = values.upload ? changes.upload : values.delete ? changes.delete : undefined;
    const lines = bare ?? [...changes.upload.map((path) => `upload ${path}`), ...changes.delete.map((path) => `delete ${path}`)];
    if (values.json) output.out(JSON.stringify(changes));
    else if (lines.length > 0) output.out(lines.join("\n"));
    return values["exit-code"] && (bare ?? [...changes.upload, ...changes.delete]).length > 0 ? 1 : 0;
  },
};
