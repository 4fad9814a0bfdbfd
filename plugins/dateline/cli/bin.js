#!/usr/bin/env node
/** The command line. In the package, what was built of the sources; in a checkout what is compiled of them now, or the sources through tsx. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { regularExpressions } from "./flags.js";

const source = new URL("./main.ts", import.meta.url);
const built = new URL("../../../dist/plugins/dateline/cli/main.js", import.meta.url);

/** A config in TypeScript that is not the checkout's own needs tsx. */
async function fromCheckout() {
  const { compiled, root } = await import("./compiled.js");
  const isOwnConfig = resolve(".") === resolve(root) && !process.argv.some((argument) => argument.startsWith("--config"));
  const folder = isOwnConfig ? compiled() : undefined;
  if (folder) return pathToFileURL(`${folder}/plugins/dateline/cli/main.js`).href;
  (await import("tsx/esm/api")).register();
  return source.href;
}

async function run() {
  const { main, endQuietlyOnClosedPipe } = await import(existsSync(source) ? await fromCheckout() : built.href);
  endQuietlyOnClosedPipe();
  return main(process.argv.slice(2));
}

/** The same again, with a flag that counts for a process from its start. */
const again = () => spawnSync(process.execPath, [...process.execArgv, regularExpressions, fileURLToPath(import.meta.url), ...process.argv.slice(2)], { stdio: "inherit" }).status ?? 1;

process.exitCode = process.execArgv.includes(regularExpressions) ? await run() : again();
