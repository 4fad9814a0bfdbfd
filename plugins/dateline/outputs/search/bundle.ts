/**
 * Pagefind's files, the same bytes for the same records. Pagefind 1.5 writes the values of a filter in the order of a hash table,
 * which is another in each run; with them change the names of the files, and the metadata that names them. Here they are put in order.
 */
import { createHash } from "node:crypto";
import { gunzipSync } from "node:zlib";
import { compareText } from "../../archive/order.ts";
import { decodeCbor, encodeCbor, type Cbor } from "./cbor.ts";

export interface BundleFile {
  /** Relative to the bundle: `index/en_2e4af01.pf_index`. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** What every file of Pagefind's begins with, once it is unpacked; a file that begins with it is not packed. */
const mark = Buffer.from("pagefind_dcd");

function unpack(content: Uint8Array): Cbor | undefined {
  const bytes = gunzipSync(content);
  return bytes.subarray(0, mark.length).equals(mark) ? decodeCbor(bytes.subarray(mark.length)) : undefined;
}

/** Not compressed: compressors differ from one machine to the next. */
const pack = (value: Cbor): Buffer => Buffer.concat([mark, encodeCbor(value)]);

const hashOf = (content: Uint8Array): string => createHash("sha256").update(content).digest("hex").slice(0, 10);

const isList = (value: Cbor | undefined): value is readonly Cbor[] => Array.isArray(value);

const nameOf = (value: Cbor): string => (isList(value) ? String(value[0]) : String(value));

const byName = (a: Cbor, b: Cbor): number => compareText(nameOf(a), nameOf(b));

interface Filter {
  readonly name: string;
  /** As the metadata calls it. */
  readonly id: string;
  readonly file: BundleFile;
}

/** `["tag", [["Reuters", [0, 4]], …]]`: a name, its values, the pages of each. */
function filterOf({ content }: BundleFile, language: string): Filter | undefined {
  const value = unpack(content);
  if (!isList(value) || !isList(value[1])) return undefined;
  const name = nameOf(value);
  const bytes = pack([name, value[1].toSorted(byName)]);
  const id = `${language}_${hashOf(bytes)}`;
  return { name, id, file: { path: `filter/${id}.pf_filter`, content: bytes } };
}

/** `["1.5.2", pages, chunks, filters, sorts, fields]` */
function metaOf({ content }: BundleFile, filters: readonly Filter[]): Buffer | undefined {
  const value = unpack(content);
  if (!isList(value)) return undefined;
  const [version = "", pages = [], chunks = [], , ...others] = value;
  return pack([version, pages, chunks, filters.map(({ name, id }) => [name, id]), ...others]);
}

/** The bundle's own table of contents, with one language in it. */
export interface Entry {
  readonly version: string;
  readonly languages: Readonly<Record<string, { readonly hash: string; readonly wasm: string | null; readonly page_count: number }>>;
  readonly include_characters: readonly string[];
}

export const entryFile = (entry: Entry): BundleFile => ({ path: "pagefind-entry.json", content: Buffer.from(JSON.stringify(entry)) });

/** Signs that Pagefind counts as letters; what is typed must be cut in the same way. */
function letterSigns(written: readonly BundleFile[]): readonly string[] {
  const file = written.find(({ path }) => path === "pagefind-entry.json");
  const entry: unknown = file ? JSON.parse(Buffer.from(file.content).toString("utf8")) : undefined;
  const signs = entry !== null && typeof entry === "object" && "include_characters" in entry ? entry.include_characters : [];
  return Array.isArray(signs) ? signs.filter((sign) => typeof sign === "string") : [];
}

const isData = ({ path }: BundleFile): boolean => /^(?:index|fragment)\//.test(path);

/**
 * The files of one part, without the scripts that all parts share.
 * @param written as Pagefind gave them, of an index in one language
 * @returns undefined if they are not of the form that is known
 */
export function partFiles(written: readonly BundleFile[], language: string, version: string, count: number): BundleFile[] | undefined {
  const filters = written.filter(({ path }) => path.endsWith(".pf_filter")).map((file) => filterOf(file, language));
  const known = filters.filter((filter) => filter !== undefined).toSorted((a, b) => compareText(a.name, b.name));
  const meta = written.find(({ path }) => path.endsWith(".pf_meta"));
  const bytes = meta && known.length === filters.length ? metaOf(meta, known) : undefined;
  if (!bytes) return undefined;
  const hash = `${language}_${hashOf(bytes)}`;
  const entry = { version, languages: { [language]: { hash, wasm: null, page_count: count } }, include_characters: letterSigns(written) };
  return [...written.filter(isData), ...known.map(({ file }) => file), { path: `pagefind.${hash}.pf_meta`, content: bytes }, entryFile(entry)];
}

/**
 * What searches the parts of a language: Pagefind's script and worker, the language's stems, and an index without pages, for the
 * first index that is opened decides on the language by the page it is opened on, and those merged into it by what they are told.
 */
export function engineFiles(written: readonly BundleFile[], language: string, version: string): BundleFile[] {
  const stems = `wasm.${language}.pagefind`;
  const hasStems = written.some(({ path }) => path === stems);
  const wanted = new Set(["pagefind.js", "pagefind-worker.js", hasStems ? stems : "wasm.unknown.pagefind"]);
  const hash = `${language}_empty`;
  const entry = { version, languages: { [language]: { hash, wasm: hasStems ? language : null, page_count: 0 } }, include_characters: letterSigns(written) };
  return [...written.filter(({ path }) => wanted.has(path)), { path: `pagefind.${hash}.pf_meta`, content: pack([version, [], [], [], [], []]) }, entryFile(entry)];
}
