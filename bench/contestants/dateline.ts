import { cp, mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { makeDocuments, writeDocuments } from "../documents.ts";
import { root } from "../paths.ts";
import { mustRun } from "../program.ts";
import { middleOf, type Contestant, type Document } from "./contestant.ts";

const packageFolder = "node_modules/eleventy-plugin-dateline";

const config = `import dateline from "eleventy-plugin-dateline";

export default (eleventyConfig) => {
  eleventyConfig.addPlugin(dateline, {
    title: "News",
    url: "https://news.example.com",
    search: false,
    now: "2026-01-01T00:00:00Z",
    zones: [{ paths: "**", zone: "Asia/Shanghai" }],
  });
};
`;

const footer = `import { h } from "eleventy-plugin-dateline/theme";

export default function Footer() {
  return h("footer", null, "Benchmark 0");
}
`;

/** What npm installs: what was built, and the command. */
const shipped = ["package.json", "dist", "plugins/dateline/cli/bin.js", "plugins/dateline/cli/flags.js"];

/** The package as it is installed: compiled from a copy of the sources, so that the checkout stays as it is. */
async function installPackage(folder: string): Promise<void> {
  const sources = `${folder}-sources`;
  for (const name of ["plugins", "_includes", "src", "package.json", "tsconfig.json", "tsconfig.build.json"]) await cp(join(root, name), join(sources, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(sources, "node_modules"));
  await mustRun("npm", ["run", "--silent", "compile"], sources);
  for (const name of shipped) await cp(join(sources, name), join(folder, name), { recursive: true });
  await rm(sources, { recursive: true });
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
}

function* documentsIn(folder: string, count: number): Generator<Document> {
  for (const [path, text] of makeDocuments(count)) yield { path: join(folder, path), text };
}

export const dateline: Contestant = {
  name: "Dateline",
  version: async () => {
    const { version }: { version: string } = JSON.parse(await readFile(join(root, "package.json"), "utf8"));
    return version;
  },
  prepare: async (folder, count) => {
    await mkdir(join(folder, "node_modules"), { recursive: true });
    await installPackage(join(folder, packageFolder));
    await symlink(join(root, "node_modules", "@11ty"), join(folder, "node_modules", "@11ty"));
    await mkdir(join(folder, "_includes", "components"), { recursive: true });
    await writeFile(join(folder, "package.json"), `{ "type": "module" }\n`);
    await writeFile(join(folder, "eleventy.config.js"), config);
    await writeFile(join(folder, "_includes", "components", "footer.js"), footer);
    await writeDocuments(join(folder, "content"), count);
  },
  command: [process.execPath, join(packageFolder, "plugins/dateline/cli/bin.js"), "build", "--quiet"],
  environment: { DATELINE_TIMINGS: "1" },
  output: "_site",
  keeps: ".dateline",
  document: (count) => middleOf(documentsIn("content", count), count),
  theme: "_includes/components/footer.js",
  exact: false,
};
