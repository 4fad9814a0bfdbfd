#!/usr/bin/env node
// In a checkout the sources run as they are, through tsx; in the package, what was built of them.
import { existsSync } from "node:fs";

const source = new URL("./main.ts", import.meta.url);
const built = new URL("../../../dist/plugins/dateline/cli/main.js", import.meta.url);

if (existsSync(source)) (await import("tsx/esm/api")).register();
const { main, endQuietlyOnClosedPipe } = await import(existsSync(source) ? source.href : built.href);
endQuietlyOnClosedPipe();
process.exitCode = await main(process.argv.slice(2));
