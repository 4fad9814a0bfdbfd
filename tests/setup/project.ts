/** Small Eleventy projects in folders of their own, with this package in their `node_modules`. */
import { cp, mkdir, mkdtemp, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { cacheFolder, root } from "./paths.ts";
import { run, type Ran } from "./run.ts";

export interface Project {
  readonly folder: string;
  readonly build: (args?: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;
  readonly dateline: (...args: readonly string[]) => Promise<Ran>;
}

interface Plan {
  /** By path: text or bytes. */
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  /** A folder whose contents are copied in first. */
  readonly from?: string;
  /** Options of the plugin, as JavaScript source; for projects that bring no config of their own. */
  readonly options?: string;
}

const configFor = (options: string): string => `import dateline from "eleventy-plugin-dateline";
export default (eleventyConfig) => {
  eleventyConfig.addPlugin(dateline, ${options});
};
`;

async function writeAll(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
}

/** Gone when the run ends. */
export async function makeProject({ files = {}, from, options = `{ url: "https://news.example" }` }: Plan): Promise<Project> {
  const folder = await mkdtemp(join(cacheFolder(), "project-"));
  if (from) await cp(from, folder, { recursive: true });
  const defaults = from ? {} : { "package.json": `{ "type": "module" }`, "eleventy.config.js": configFor(options) };
  await writeAll(folder, { ...defaults, ...files });
  await mkdir(join(folder, "node_modules"));
  await symlink(root, join(folder, "node_modules", "eleventy-plugin-dateline"));
  await symlink(join(root, "node_modules", "@11ty"), join(folder, "node_modules", "@11ty"));
  const eleventy = join(root, "node_modules", "@11ty", "eleventy", "cmd.cjs");
  const bin = join(root, "dist", "plugins", "dateline", "cli", "main.js");
  return {
    folder,
    build: (args = [], env = {}) => run(process.execPath, [eleventy, "--quiet", ...args], { cwd: folder, env }),
    dateline: (...args) => run(process.execPath, ["--input-type=module", "-e", `process.exitCode = await (await import(${JSON.stringify(bin)})).main(${JSON.stringify(args)})`], { cwd: folder }),
  };
}
