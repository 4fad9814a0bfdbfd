/** Projects with the package in them as npm installs it: what was built, and the command. */
import { cp, mkdir, rm, symlink } from "node:fs/promises";
import { dirname, join } from "node:path";
import { root } from "./paths.ts";
import { makeProject, type Project } from "./project.ts";
import { run, type Ran } from "./run.ts";

interface Installed extends Project {
  /** The command, in a process of its own. */
  readonly command: (args: readonly string[], env?: Readonly<Record<string, string>>) => Promise<Ran>;
}

const shipped = ["package.json", "plugins/dateline/cli/bin.js", "plugins/dateline/cli/flags.js"];

/** @param folder of a project that `makeProject` has made, or of a copy of one */
export async function commandIn(folder: string): Promise<Installed["command"]> {
  const place = join(folder, "node_modules", "eleventy-plugin-dateline");
  await rm(place, { recursive: true, force: true });
  for (const path of shipped) {
    await mkdir(dirname(join(place, path)), { recursive: true });
    await cp(join(root, path), join(place, path));
  }
  await symlink(join(root, "dist"), join(place, "dist"));
  return (args, env = {}) => run(process.execPath, [join(place, "plugins/dateline/cli/bin.js"), ...args], { cwd: folder, env });
}

export async function installedProject(plan: Parameters<typeof makeProject>[0]): Promise<Installed> {
  const project = await makeProject(plan);
  return { ...project, command: await commandIn(project.folder) };
}
