/** The theme's parts: the package's own, and in their place whatever a site has under the same name. */
import { readdir, stat } from "node:fs/promises";
import { basename, join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Widget } from "../../../_includes/context.ts";
import { ownParts, type ThemeParts } from "../../../_includes/render.tsx";
import { home, running } from "../store/home.ts";

/** The package's theme folder: beside `plugins/`, in the source and in the build alike. */
export const themeFolder = join(running, "_includes");

const isModule = (file: string): boolean => /\.(?:[cm]?js|[jt]sx|ts)$/.test(file) && !/\.(?:d\.ts|11ty\.\w+)$/.test(file) && !file.startsWith("index.");

/** `list-item.tsx` → `ListItem` */
const exportName = (file: string): string => basename(file).replace(/\.\w+$/, "").replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());

async function modulesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter(isModule).sort().map((file) => join(folder, file));
  } catch {
    return [];
  }
}

const isComponent = (part: unknown): part is Widget => typeof part === "function";

/** @throws Error that names the file, if it has neither a default export nor one of its own name */
async function partOf(file: string): Promise<Widget> {
  // Under a name of its own for each state of the file: in watch mode, an edit shows.
  const { mtimeMs } = await stat(file);
  const module: Record<string, unknown> = await import(`${pathToFileURL(file).href}?changed=${String(mtimeMs).replace(".", "-")}`);
  const part = module["default"] ?? module[exportName(file)];
  if (!isComponent(part)) throw new Error(`Dateline: ${file} must export a component, as its default or as ${exportName(file)}.`);
  return part;
}

/** @param isOurs whether a name is one that the theme asks for: other scripts in the folder are left alone */
async function partsIn(folder: string, nameOf: (file: string) => string, isOurs: (name: string) => boolean = () => true): Promise<Record<string, Widget>> {
  const files = (await modulesIn(folder)).filter((file) => isOurs(nameOf(file)));
  return Object.fromEntries(await Promise.all(files.map(async (file) => [nameOf(file), await partOf(file)] as const)));
}

const widgetName = (file: string): string => basename(file).replace(/\.\w+$/, "");

/**
 * @param includes the site's includes folder, absolute
 * @throws Error if a file of the site's is no component
 */
export async function loadTheme(includes: string): Promise<ThemeParts> {
  const widgets = await partsIn(join(themeFolder, "widgets"), widgetName);
  if (resolve(includes) === join(home, "_includes")) return { ...ownParts, widgets };
  const [components, layouts, own] = await Promise.all([
    partsIn(join(includes, "components"), exportName, (name) => Object.hasOwn(ownParts.components, name)),
    partsIn(join(includes, "layouts"), exportName, (name) => Object.hasOwn(ownParts.layouts, name)),
    partsIn(join(includes, "widgets"), widgetName),
  ]);
  return {
    components: { ...ownParts.components, ...components },
    layouts: { ...ownParts.layouts, ...layouts },
    widgets: { ...widgets, ...own },
  };
}
