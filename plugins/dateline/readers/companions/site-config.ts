/** A generator's settings above its documents: Jekyll's `_config.yml` (jekyllrb.com/docs/configuration), Hexo's. */
import type { CompanionKind, Told } from "./companion.ts";
import { readDataFile } from "./data-file.ts";
import { inFolder, nameOf } from "./path.ts";

const names = ["_config.yml", "_config.yaml", "_config.toml"] as const;

export const siteConfig: CompanionKind = {
  name: "a generator's settings",
  isNamed: (path) => names.some((name) => nameOf(path) === name),
  inFolder: (folder) => names.map((name) => inFolder(folder, name)),
  read: (path, text) => {
    const matter = readDataFile(path, text);
    const separator = matter?.data["excerpt_separator"];
    const told: Told = typeof separator === "string" ? { excerptSeparator: separator } : {};
    return matter && { tells: () => told, problems: matter.problems };
  },
};
