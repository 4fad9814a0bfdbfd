/** The version of Dateline's own code: a digest of its files, so that a change of any rule makes what it found before worthless. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { digestOf } from "./digest.ts";
import { home } from "./home.ts";

/** The plugin's folder, in the source and in the build alike. */
const plugin = join(home, "plugins", "dateline");

const isCode = (name: string): boolean => /\.(?:[jt]sx?|css|json)$/.test(name) && !name.endsWith(".d.ts");

/** Paths below a folder, in one order. */
const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/")).filter(isCode).sort();

const versionOf = (folder: string, isMeant: (path: string) => boolean = () => true): string =>
  digestOf(...filesIn(folder).filter(isMeant).flatMap((path) => [path, readFileSync(join(folder, path))]));

function textAbove(name: string): string {
  for (let folder = plugin; folder !== dirname(folder); folder = dirname(folder)) {
    try {
      return readFileSync(join(folder, name), "utf8");
    } catch {
      // Further up.
    }
  }
  return "";
}

/** The libraries' versions, as npm has installed them, and Node's, whose ICU writes dates and names. */
const libraries = (): string => digestOf(textAbove("node_modules/.package-lock.json"), textAbove("package.json"), process.version, process.versions["icu"] ?? "");

/** Parts that are right of a reading: what they do changes nothing of it. */
const later = /^(?:cli|eleventy|incremental|outputs|pages|store)\//;

/** Of all that a document's reading goes through. */
export const readingVersion = (): string => digestOf(libraries(), versionOf(plugin, (path) => !later.test(path)));

/** Of all that a page goes through: plugin, theme and templates. */
export const renderingVersion = (): string => digestOf(libraries(), versionOf(plugin), ...["_includes", "src"].map((name) => versionOf(join(home, name))));

/** Of all that draws pictures for links. */
export const drawingVersion = (): string => digestOf(textAbove("node_modules/sharp/package.json"), versionOf(plugin, (path) => path.startsWith("outputs/share-image/")));
