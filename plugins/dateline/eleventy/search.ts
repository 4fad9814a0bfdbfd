/** The search's index: made beside Eleventy's rendering, part by part, each only where its records changed. */
import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Archive } from "../archive/archive.ts";
import { issues } from "../issues.ts";
import { engineFiles, partFiles, type BundleFile } from "../outputs/search/bundle.ts";
import { partsFile, type PartLink } from "../outputs/search/parts-file.ts";
import { searchParts, type SearchPart } from "../outputs/search/parts.ts";
import type { SearchRecord } from "../outputs/search/records.ts";
import { termsFile } from "../outputs/search/terms-file.ts";
import { isKept, keepOnly, writeFolder } from "./search-folder.ts";
import type { SearchNotes } from "./search-notes.ts";
import { closeIndex, indexRecords, pagefindVersion } from "./search-index.ts";

/** Below the output folder. All of it is the search's: nothing else writes there, and what is no longer of it is removed here. */
export const searchFolder = "search/parts/";

/** Changed with the form of the files. */
const format = 2;

const fingerprintOf = (...of: readonly unknown[]): string => createHash("sha256").update(JSON.stringify([format, ...of])).digest("hex").slice(0, 16);

type Make = () => Promise<readonly BundleFile[] | undefined>;

/** @throws Error if the files could not be made */
async function refresh(folder: string, fingerprint: string, make: Make): Promise<void> {
  if (await isKept(folder, fingerprint)) return;
  const files = await make();
  if (!files) throw new Error("Pagefind's files are not of the form that is known");
  await writeFolder(folder, files, fingerprint);
}

async function refreshPart(folder: string, { language, name, year, records, says }: SearchPart, version: string): Promise<PartLink> {
  const fingerprint = fingerprintOf(version, says);
  await refresh(join(folder, language, name), fingerprint, async () => partFiles(await indexRecords(records), language, version, records.length));
  return { language, name, tag: fingerprint, ...(year ? { year } : {}) };
}

const anything = (language: string): SearchRecord => ({ url: "/", content: "news", language, meta: {}, filters: {} });

async function refreshEngine(folder: string, language: string, version: string): Promise<void> {
  const make: Make = async () => engineFiles(await indexRecords([anything(language)]), language, version);
  await refresh(join(folder, language, "engine"), fingerprintOf(version, language), make);
}

/** As it is already, it stays. */
async function writeTable(folder: string, name: string, text: string): Promise<void> {
  const file = join(folder, name);
  if ((await readFile(file, "utf8").catch(() => "")) === text) return;
  await mkdir(folder, { recursive: true });
  await writeFile(file, text);
}

async function refreshAll(folder: string, archive: Archive, parts: readonly SearchPart[]): Promise<void> {
  const version = pagefindVersion();
  const languages = [...new Set(parts.map(({ language }) => language))];
  await keepOnly(folder, new Set([...languages, "parts.json", "terms.json"]));
  for (const language of languages) {
    await keepOnly(join(folder, language), new Set(["engine", ...parts.filter((part) => part.language === language).map(({ name }) => name)]));
    await refreshEngine(folder, language, version);
  }
  const links: PartLink[] = [];
  for (const part of parts) links.push(await refreshPart(folder, part, version));
  await writeTable(folder, "terms.json", termsFile(archive));
  await writeTable(folder, "parts.json", partsFile(links));
}

const isOurs = async (folder: string): Promise<boolean> => (await readFile(join(folder, "parts.json"), "utf8").catch(() => "")) !== "";

/** What went wrong, to the terminal: the report of the documents is already written. */
function tell(error: unknown): void {
  const { severity, message } = issues["search-failed"];
  console.error(`[dateline] ${severity} search-failed: ${message}\n    ${error instanceof Error ? error.message : String(error)}`);
}

/**
 * Brings the index up to date. Never rejects: a site without its search is still a site. Resolves to whether it is as it should be.
 * @param archive none: the site has no search, and an earlier build's index goes
 * @param output the site's output folder
 * @param openNotes what is known of the texts; asked for where there is a search
 */
export async function buildSearch(archive: Archive | undefined, output: string, openNotes: () => SearchNotes): Promise<boolean> {
  const folder = join(output, searchFolder);
  try {
    const notes = archive && openNotes();
    const parts = notes ? searchParts(archive, notes.of) : [];
    notes?.save();
    if (archive && parts.length > 0) await refreshAll(folder, archive, parts);
    else if (await isOurs(folder)) await rm(folder, { recursive: true, force: true });
    return true;
  } catch (error) {
    // What is there may find what is no longer published.
    await rm(folder, { recursive: true, force: true });
    tell(error);
    return false;
  } finally {
    await closeIndex().catch(() => undefined);
  }
}
