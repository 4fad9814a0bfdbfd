/** The pages' templates: those in the package's `src/`, unless the site has one of the same name. */
import { readdir } from "node:fs/promises";
import { basename, dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { plainKind, type TemplateModule } from "../../../_includes/page-template.ts";
import { home, running } from "../store/home.ts";
import type { EleventyConfig } from "./config.ts";

const templateFolder = join(running, "src");

/** The template languages there are for Eleventy; a script, a picture or an archive of the same name is no page. */
const template = /^(?<stem>[^.]+)\.(?:11ty\.[cm]?[jt]sx?|njk|liquid|md|html|webc|mdx|vue|hbs|mustache|ejs|haml|pug)$/;

const isScript = /\.11ty\.tsx?$/;

/** `article.11ty.ts` → `article` */
const stemOf = (file: string): string | undefined => template.exec(file)?.groups?.["stem"];

async function stemsIn(folder: string): Promise<Map<string, string>> {
  const files = await readdir(folder).catch(() => []);
  return new Map(files.toSorted().flatMap((file) => {
    const stem = stemOf(file);
    return stem ? [[stem, file] as const] : [];
  }));
}

/** TypeScript and JSX templates, where the project runs them (with tsx). A project that has set these up itself keeps its own. */
function addScriptTemplates(config: EleventyConfig): void {
  const known = new Set([...config.extensionMap].map(({ extension }) => extension));
  for (const extension of ["11ty.ts", "11ty.tsx", "11ty.jsx"].filter((name) => !known.has(name))) {
    config.addExtension(extension, { key: "11ty.js" });
    config.addTemplateFormats(extension);
  }
  config.addTemplateFormats("11ty.js");
}

export interface Templates {
  /** Whether a template is one of the package's, by its path relative to the project. */
  readonly isOurs: (inputPath: string) => boolean;
  /** Kinds of pages whose template does no more than write them, with its path. */
  readonly plain: ReadonlyMap<string, string>;
}

export const noTemplates: Templates = { isOurs: () => false, plain: new Map() };

const load = (file: string): Promise<TemplateModule> => import(pathToFileURL(join(templateFolder, file)).href);

/** Adds the package's templates that the site has none of its own for. */
export async function addTemplates(config: EleventyConfig): Promise<Templates> {
  const input = resolve(config.directories.input);
  const packaged = await stemsIn(templateFolder);
  // Compiled elsewhere, a checkout's scripts are no templates where they lie.
  const isCompiled = input === join(home, "src") && home !== running;
  if (!isCompiled) addScriptTemplates(config);
  // In a checkout that runs as it is written, all of them are the site's.
  const isSource = input === templateFolder;
  const own = isSource ? new Map<string, string>() : await stemsIn(input);
  const taken = [...packaged].filter(([name]) => !own.has(name) || (isCompiled && isScript.test(own.get(name) ?? "")));
  const plain = new Map<string, string>();
  for (const [stem, file] of taken) {
    const module = await load(file);
    const kind = plainKind(module);
    if (kind !== undefined) plain.set(kind, `./${relative(".", join(input, file)).replaceAll("\\", "/")}`);
    if (!isSource) config.addTemplate(`${stem}.11ty.js`, module.default, module.data);
  }
  const stems = new Set(taken.map(([stem]) => stem));
  return { plain, isOurs: (path) => dirname(resolve(path)) === input && stems.has(stemOf(basename(path)) ?? "") };
}
