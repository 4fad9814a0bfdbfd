/** A checkout: its sources are put together by the first command after a change, and what it does not know is run as it is written. */
import { createHash } from "node:crypto";
import { cp, mkdir, readFile, readdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { cacheFolder, root } from "../setup/paths.ts";
import { mustRun } from "../setup/run.ts";

const checkout = join(cacheFolder(), "checkout");
const home = join(checkout, "_site", "index.html");
const footer = join(checkout, "_includes", "components", "footer.tsx");

const command = (...args: readonly string[]) => mustRun(process.execPath, ["plugins/dateline/cli/bin.js", ...args], { cwd: checkout });
const build = () => command("build", "--quiet");

const edit = async (path: string, from: string, to: string): Promise<void> => {
  const text = await readFile(path, "utf8");
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
};

const compiled = async (): Promise<string[]> => (await readdir(join(checkout, ".dateline", "compiled"))).filter((name) => !name.startsWith("new-"));

beforeAll(async () => {
  await mkdir(join(checkout, "content"), { recursive: true });
  for (const name of ["plugins", "_includes", "src", "package.json", "package-lock.json", "tsconfig.json", "eleventy.config.ts"]) await cp(join(root, name), join(checkout, name), { recursive: true });
  await symlink(join(root, "node_modules"), join(checkout, "node_modules"));
  await writeFile(join(checkout, "content", "2025-02-13-plant.txt"), "Acme opens a plant\n\nLONDON, Feb. 13, 2025 (GLOBE NEWSWIRE) -- Acme Robotics Inc. today opened its second plant for robots.\n");
  await build();
});

describe("a checkout", () => {
  test("builds from what was put together of its sources", async () => {
    expect(await readFile(home, "utf8")).toContain("Acme opens a plant");
    const [folder = "", ...others] = await compiled();
    expect(others).toEqual([]);
    expect(await readdir(join(checkout, ".dateline", "compiled", folder))).toEqual(["_includes", "eleventy.config.js", "plugins", "sources.json", "src"]);
  });

  test("knows its sources by their digests, whichever way they run", async () => {
    const [folder = ""] = await compiled();
    const sources = JSON.parse(await readFile(join(checkout, ".dateline", "compiled", folder, "sources.json"), "utf8"));
    expect(sources["_includes/components/footer.tsx"]).toBe(createHash("sha256").update(await readFile(footer)).digest("base64url"));
    // The same pages by tsx: of a rebuild, none is another.
    const { stderr } = await mustRun(process.execPath, ["--import", "tsx", "node_modules/@11ty/eleventy/cmd.cjs", "--config=eleventy.config.ts", "--quiet"], { cwd: checkout });
    expect(stderr).toMatch(/^\[dateline\] 0 pages written/m);
  });

  test("shows an edit of the theme with the next build", async () => {
    await edit(footer, "{t.madeWith} Dateline", "{t.madeWith} Dateline, edited");
    await build();
    expect(await readFile(home, "utf8")).toContain("Dateline, edited");
    expect(await compiled()).toHaveLength(2);
  });

  test("runs its sources as they are where the config imports what is not among them", async () => {
    await writeFile(join(checkout, "names.ts"), `export const title: string = "The first name";\n`);
    await edit(join(checkout, "eleventy.config.ts"), `title: "Dateline",`, "title,");
    await edit(join(checkout, "eleventy.config.ts"), "import dateline", `import { title } from "./names.ts";\nimport dateline`);
    await build();
    expect(await readFile(home, "utf8")).toContain("The first name");
    await writeFile(join(checkout, "names.ts"), `export const title: string = "The second name";\n`);
    await build();
    expect(await readFile(home, "utf8")).toContain("The second name");
  });
});
