/** The theme's scripts: one that a page's head holds, and one file that all pages share. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
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

/** @param includes the site's includes folder, absolute: a file of the same name in its `scripts` takes ours' place */
export async function loadScript(includes: string): Promise<Script> {
  const [code, early] = await Promise.all([read(includes, "page.js"), read(includes, "early.js")]);
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { url: `/assets/dateline.${hash}.js`, code, early };
}
