/** The theme's one stylesheet: its files in order, a site's in their place, its tokens set, minified. */
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { transform } from "lightningcss";
import type { Feature } from "./features.ts";
import { themeFolder } from "./theme.ts";

/** In the cascade's order. A site's `styles/<name>.css` takes one's place; its `styles/custom.css` comes last. */
const files = ["tokens", "base", "frame", "lists", "search", "article", "print", "custom"] as const;

const inOrder = (features: readonly Feature[]): readonly string[] => files.flatMap((name) => (name === "print" ? [...features, name] : [name]));

async function textOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch {
    return undefined;
  }
}

const styleOf = async (includes: string, name: string): Promise<string> =>
  (await textOf(join(includes, "styles", `${name}.css`))) ?? (await textOf(join(themeFolder, "styles", `${name}.css`))) ?? "";

/** The sheet that declares the theme's colours. */
export const loadTokens = (includes: string): Promise<string> => styleOf(includes, "tokens");

const tokenRule = (tokens: Readonly<Record<string, string>>): string => {
  const set = Object.entries(tokens).map(([name, value]) => `${name}:${value}`);
  return set.length > 0 ? `:root{${set.join(";")}}` : "";
};

/**
 * What browsers show a feed with. Its address never changes, because pages of older items never do.
 * @param note says above the feed what it is
 */
export async function loadFeedStyle(includes: string, note: string): Promise<string> {
  const source = `${await styleOf(includes, "feed")}rss::before,feed::before{content:"${note.replace(/["\\]/g, "\\$&")}"}`;
  return transform({ filename: "feed.css", code: Buffer.from(source), minify: true }).code.toString();
}

export interface Stylesheet {
  /** Root-relative; changes with the content, so that it can be cached for ever. */
  readonly url: string;
  readonly css: string;
}

/**
 * @param includes the site's includes folder, absolute
 * @param features what the site uses beyond what every site does: each has a style sheet, before those that come last
 */
export async function loadStylesheet(includes: string, tokens: Readonly<Record<string, string>>, features: readonly Feature[] = []): Promise<Stylesheet> {
  const [first = "", ...others] = await Promise.all(inOrder(features).map((name) => styleOf(includes, name)));
  // Right after the tokens they set: print's black on white, and a site's custom.css, come later and win.
  const source = [first, tokenRule(tokens), ...others].join("\n");
  const { code } = transform({ filename: "dateline.css", code: Buffer.from(source), minify: true });
  const hash = createHash("sha256").update(code).digest("hex").slice(0, 10);
  return { url: `/assets/dateline.${hash}.css`, css: Buffer.from(code).toString("utf8") };
}
