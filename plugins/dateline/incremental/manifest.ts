/**
 * A manifest: the files of a site with the digests of their contents, one a line, as `sha256sum` writes them and `sha256sum -c` reads them
 * (gnu.org/software/coreutils/manual, "md5sum invocation"). Two of them say what to upload, and what to delete.
 */
import { createHash } from "node:crypto";
import { compareText } from "../archive/order.ts";

/** SHA-256 in hexadecimal, by path relative to the output folder, with `/`. */
export type Manifest = ReadonlyMap<string, string>;

export const contentDigest = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** A line with such a sign in its path begins with a backslash. */
const special = /[\\\n\r]/;
const escapes: Readonly<Record<string, string>> = { "\\": "\\\\", "\n": "\\n", "\r": "\\r" };
const escaped = (path: string): string => path.replace(/[\\\n\r]/g, (sign) => escapes[sign] ?? sign);
const unescaped = (path: string): string => path.replace(/\\([\\nr])/g, (_, sign: string) => ({ "\\": "\\", n: "\n", r: "\r" })[sign] ?? sign);

export const manifestText = (manifest: Manifest): string =>
  [...manifest].toSorted(([a], [b]) => compareText(a, b)).map(([path, digest]) => `${special.test(path) ? "\\" : ""}${digest}  ${escaped(path)}\n`).join("");

const line = /^(?<isEscaped>\\?)(?<digest>[0-9a-f]{64}) [ *](?<path>.+)$/;

/** @returns undefined if it is none */
export function parseManifest(text: string): Manifest | undefined {
  const lines = text.split("\n").filter((one) => one !== "").map((one) => line.exec(one)?.groups);
  if (lines.includes(undefined)) return undefined;
  return new Map(lines.map(({ isEscaped = "", digest = "", path = "" } = {}) => [isEscaped ? unescaped(path) : path, digest] as const));
}

export interface Changes {
  readonly upload: readonly string[];
  readonly delete: readonly string[];
}

/** Files that others lead to before those that lead there: what pages load, pages with articles before lists, then feeds, sitemaps and tables. */
function rankOf(path: string): number {
  if (/\.html?$/.test(path)) return 100 - Math.min(path.split("/").length, 99);
  const leads = /(?:\.(?:xml|atom|opml)|^[^/]+\.txt|(?:^|\/)(?:feed|parts|terms)\.json|^api\/.*|^_\w+|^[^/.]+)$/;
  return leads.test(path) ? 101 : 0;
}

const inOrder = (paths: readonly string[]): string[] => paths.toSorted((a, b) => rankOf(a) - rankOf(b) || compareText(a, b));

/** What makes the site of one manifest that of another. */
export function changesBetween(before: Manifest, now: Manifest): Changes {
  return {
    upload: inOrder([...now.keys()].filter((path) => before.get(path) !== now.get(path))),
    delete: [...before.keys()].filter((path) => !now.has(path)).toSorted(compareText),
  };
}
