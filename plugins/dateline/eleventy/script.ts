/** The theme's scripts: one that a page's head holds, and one file that all pages share. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Feature } from "./features.ts";
import { themeFolder } from "./theme.ts";

export interface Script {
  /** Root-relative; changes with the content, so that it can be cached for ever. */
  readonly url: string;
  readonly code: string;
  /** For the head of each page. */
  readonly early: string;
}

/** Without comments that have lines of their own, and without indents: what is written for the source's readers. */
const withoutComments = (code: string): string => code.replace(/^\s*(?:\/\/|\/\*\*.*\*\/).*\n/gm, "").replace(/^\s+/gm, "");

async function read(includes: string, name: string): Promise<string> {
  const own = await readFile(join(includes, "scripts", name), "utf8").catch(() => undefined);
  return withoutComments(own ?? (await readFile(join(themeFolder, "scripts", name), "utf8")));
}

/**
 * @param includes the site's includes folder, absolute: a file of the same name in its `scripts` takes ours' place
 * @param features what the site uses beyond what every site does
 */
export async function loadScript(includes: string, features: readonly Feature[] = []): Promise<Script> {
  const [page, early, ...others] = await Promise.all([read(includes, "page.js"), read(includes, "early.js"), ...features.filter((name) => name === "comments").map((name) => read(includes, `${name}.js`))]);
  const code = [page, ...others].join("");
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { url: `/assets/dateline.${hash}.js`, code, early };
}

/** The search's script: a module that only the pages with the search load. */
export async function loadSearchScript(includes: string): Promise<Omit<Script, "early">> {
  const code = await read(includes, "search.js");
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { url: `/assets/search.${hash}.js`, code };
}
