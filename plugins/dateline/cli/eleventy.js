// `npm run build`: Eleventy with this checkout's config, compiled if it can be. Arguments are Eleventy's.
import { join, relative } from "node:path";
import { compiled, root } from "./compiled.js";

const folder = compiled();
if (!folder) (await import("tsx/esm/api")).register();
process.argv.push(`--config=${relative(".", folder ? join(folder, "eleventy.config.js") : join(root, "eleventy.config.ts"))}`);
await import("../../../node_modules/@11ty/eleventy/cmd.cjs");
