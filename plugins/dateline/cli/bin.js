#!/usr/bin/env node
/** The command line. In the package, what was built of the sources; in a checkout what is compiled of them now, or the sources through tsx. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import module from "node:module";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { flags, heapLimit } from "./flags.js";

/** Since Node 22.1, modules that were compiled once need not be again: a fifth of a start. It keeps them in the system's folder for what is temporary. */
module.enableCompileCache?.();

const sources = new URL("./", import.meta.url).href;
const built = new URL("../../../dist/plugins/dateline/cli/", import.meta.url).href;

const [command, ...args] = process.argv.slice(2);

/** A config in TypeScript that is not the checkout's own needs tsx. */
async function compiledCheckout() {
  const { compiled, root } = await import("./compiled.js");
  const isOwnConfig = resolve(".") === resolve(root) && !process.argv.some((argument) => argument.startsWith("--config"));
  const folder = isOwnConfig ? await compiled() : undefined;
  return folder && pathToFileURL(`${folder}/plugins/dateline/cli/`).href;
}

const wantOfMemory = {
  SIGABRT: "It was aborted, most likely for want of memory: then Node says so above.",
  SIGKILL: "It was killed, by somebody or by a system that had no memory left.",
};

/**
 * The same again, with flags that count for a process from its start. It ends with this one, however that ends.
 * @param environment what it is told besides
 */
function again(environment = {}) {
  const settings = { stdio: "inherit", env: { ...process.env, ...environment, DATELINE_PARENT: String(process.pid) } };
  const { status, signal } = spawnSync(process.execPath, [...process.execArgv, ...flags, ...heapLimit(process.execArgv, process.env), fileURLToPath(import.meta.url), ...process.argv.slice(2)], settings);
  if (signal in wantOfMemory) process.stderr.write(`[dateline] ${wantOfMemory[signal]} A build needs some 60 KB of memory a document; NODE_OPTIONS=--max-old-space-size=8000 lets it take 8 GB. What was read already is kept for the next.\n`);
  return status ?? 1;
}

/** Asked before another process is started: whether there is anything to build. */
async function asked(modules) {
  if (command !== "build" || !modules) return undefined;
  const { ask, nothingToDo } = await import(`${modules}unchanged.js`);
  const answer = ask(args);
  if (answer.isUnchanged) process.stdout.write(`${nothingToDo}\n`);
  return answer;
}

async function run() {
  const modules = existsSync(new URL("main.ts", sources)) ? await compiledCheckout() : built;
  const isFlagged = flags.every((flag) => process.execArgv.includes(flag));
  if (!isFlagged) {
    const answer = await asked(modules);
    return answer?.isUnchanged ? 0 : again(answer?.environment);
  }
  if (!modules) (await import("tsx/esm/api")).register();
  const { main, endQuietlyOnClosedPipe } = await import(modules ? `${modules}main.js` : `${sources}main.ts`);
  endQuietlyOnClosedPipe();
  return main(process.argv.slice(2));
}

process.exitCode = await run();
