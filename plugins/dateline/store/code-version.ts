/** The version of Dateline's own code: a digest of its files, so that a change of any rule makes what it found before worthless. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "./digest.ts";
import { home, running } from "./home.ts";

/** What a checkout, or a package, is made of: digests by path, `plugins/dateline/index.ts`. */
type Sources = ReadonlyMap<string, string>;

const folders = ["plugins/dateline", "_includes", "src"];

const isCode = (name: string): boolean => /\.(?:[jt]sx?|css|json)$/.test(name) && !name.endsWith(".d.ts");

const filesIn = (folder: string): string[] => readdirSync(join(home, folder), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`).filter(isCode);

/** Where code was put together, the digests of its sources lie beside it (`cli/bundle.js`). */
function sources(): Sources {
  const list = join(running, "sources.json");
  if (!existsSync(list)) return new Map(folders.flatMap(filesIn).map((path) => [path, createHash("sha256").update(readFileSync(join(home, path))).digest("base64url")]));
  const digests: Readonly<Record<string, string>> = JSON.parse(readFileSync(list, "utf8"));
  return new Map(Object.entries(digests).filter(([path]) => isCode(path) && folders.some((folder) => path.startsWith(`${folder}/`))));
}

/** @param isMeant by the path below `plugins/dateline/`; of theme and templates, by the whole path */
function versionOf(isMeant: (path: string) => boolean): string {
  const meant = [...sources()].filter(([path]) => isMeant(path.replace(/^plugins\/dateline\//, "")));
  return digestOf(...meant.toSorted(([a], [b]) => (a < b ? -1 : 1)).flat());
}

function textAbove(name: string): string {
  for (let folder = join(home, "plugins"); folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return readFileSync(join(folder, name), "utf8");
    } catch {
      // Further up.
    }
  }
  return "";
}

/** As the package says it. */
export function packageVersion(): string {
  const { version }: { readonly version: string } = JSON.parse(textAbove("package.json"));
  return version;
}

/** The libraries' versions, as npm has installed them, and Node's, whose ICU writes dates and names. */
const libraries = (): string => digestOf(textAbove("node_modules/.package-lock.json"), textAbove("package.json"), process.version, process.versions["icu"] ?? "");

/** Parts that are right of a reading: what they do changes nothing of it. */
const later = /^(?:cli|eleventy|incremental|outputs|pages|store|_includes|src)\//;

/** Of all that a document's reading goes through. */
export const readingVersion = (): string => digestOf(libraries(), versionOf((path) => !later.test(path)));

/** Of all that a page goes through: plugin, theme and templates. */
export const renderingVersion = (): string => digestOf(libraries(), versionOf(() => true));

/** Of all that draws pictures for links. */
export const drawingVersion = (): string => digestOf(textAbove("node_modules/sharp/package.json"), versionOf((path) => path.startsWith("outputs/share-image/")));
