/** The table of readers, and how a document goes through it. */
import type { ReaderDraft } from "../draft.ts";
import type { Problem } from "../issues.ts";
import { asciidoc } from "./asciidoc.ts";
import { toldProblems, withCompanions } from "./companions/apply.ts";
import type { Told } from "./companions/companion.ts";
import { blogger } from "./blogger.ts";
import { crawl } from "./crawl.ts";
import { decode } from "./decode.ts";
import { feed } from "./feed.ts";
import { ghost } from "./ghost.ts";
import { docx } from "./docx.ts";
import { eml } from "./eml.ts";
import { headers } from "./headers.ts";
import { html } from "./html.ts";
import { lektor } from "./lektor.ts";
import { markdown } from "./markdown.ts";
import { medium } from "./medium.ts";
import { nikola } from "./nikola.ts";
import { org } from "./org.ts";
import { anpa } from "./anpa.ts";
import { digitalwires } from "./digitalwires.ts";
import { newsSitemap } from "./news-sitemap.ts";
import { newsml1 } from "./newsml-1.ts";
import { newsmlG2 } from "./newsml-g2.ts";
import { ninjs } from "./ninjs.ts";
import { nitf } from "./nitf.ts";
import { substack } from "./substack.ts";
import { table, tableWith } from "./table.ts";
import type { ColumnNames } from "./table/columns.ts";
import { tradingview } from "./tradingview.ts";
import { rst } from "./rst.ts";
import { asCompanion, refusal } from "./refusal.ts";
import type { Found, Reader, Reading, Text } from "./reader.ts";
import { wire } from "./wire.ts";
import { wpRest } from "./wp-rest.ts";
import { wxr } from "./wxr.ts";

/** Formats that say what they are: asked before documents that no reader takes are turned away as XML, JSON and the like. */
const certain: readonly Reader[] = [newsmlG2, nitf, newsml1, newsSitemap, digitalwires, tradingview, ninjs, anpa, wxr, blogger, medium, feed, ghost, wpRest, substack, table];

/** In the order they are asked; the first that detects its format reads the document. */
export const readers: readonly Reader[] = [...certain, docx, eml, crawl, html, asciidoc, org, rst, lektor, nikola, headers, markdown, wire];

/** Asked before anything is turned away. */
const sure = readers.filter((reader) => reader.binary || certain.includes(reader));

/** Asked when those have said no. */
const guessing = readers.filter((reader) => !sure.includes(reader));

/** What was read of one document. */
export interface DocumentReading {
  readonly path: string;
  /** Name of the reader, or undefined if none took the document. */
  readonly reader?: string;
  readonly drafts: readonly ReaderDraft[];
  readonly problems: readonly Problem[];
}

const extensionOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? "";

/** A fault in a reader is a problem of its document, not of the build. One of the two places that catch. */
async function guarded(reader: Reader, document: Text): Promise<Reading> {
  try {
    return await reader.read(document);
  } catch (error) {
    return { drafts: [], problems: [{ code: "reader-failed", detail: `${reader.name}: ${error instanceof Error ? error.message : String(error)}` }] };
  }
}

/** What a document is read with, besides its bytes. */
export interface ReadingContext {
  /** Readers of the site's own, asked first. */
  readonly own: readonly Reader[];
  /** A site's own names for the columns of tables. */
  readonly columns: ColumnNames;
  readonly companions: readonly Told[];
  readonly describes: readonly string[];
  /** Path of the page that the document's folder belongs to. */
  readonly bundle?: string;
}

const alone: ReadingContext = { own: [], columns: {}, companions: [], describes: [] };

/** With the site's names for columns. */
const named = (list: readonly Reader[], columns: ColumnNames): readonly Reader[] =>
  Object.keys(columns).length > 0 ? list.map((reader) => (reader === table ? tableWith(columns) : reader)) : list;

/** A table whose columns the site names otherwise may have their usual names. */
const others = (columns: ColumnNames): readonly Reader[] => (Object.keys(columns).length > 0 ? [table, ...guessing] : guessing);

/** An empty document whose title stands in its side-car is a headline. */
const headline: Reader = { name: "companion", detect: ({ text }) => text.trim() === "", read: () => ({ drafts: [{ fields: {}, body: { markup: "plain", text: "", line: 1 } }], problems: [] }) };

/**
 * Reads one document. Every document ends with drafts, or with at least one problem that says why there are none.
 * @param path relative to the content folder, with `/`
 */
export async function readDocument(path: string, bytes: Uint8Array, given: Partial<ReadingContext> = {}): Promise<DocumentReading> {
  const { own, columns, companions, describes, bundle } = { ...alone, ...given };
  const decoded = decode(bytes);
  const document: Text = { path, extension: extensionOf(path), text: decoded?.text ?? "", bytes, companions, describes };
  const ended = (found: readonly Found[], drafts: readonly ReaderDraft[] = [], reader?: Reader): DocumentReading => ({
    path,
    drafts,
    problems: [...(decoded?.problems ?? []), ...found].map((problem) => ({ ...problem, path })),
    ...(reader ? { reader: reader.name } : {}),
  });
  const takes = (reader: Reader): boolean => (reader.binary === true) === (decoded === undefined) && reader.detect(document);
  const ownReader = own.find(takes);
  const told = ownReader ? undefined : asCompanion(document);
  if (told) return ended(told);
  const chosen = ownReader ?? named(sure, columns).find(takes);
  const refused = chosen ? undefined : refusal(document, decoded !== undefined, bundle);
  if (refused) return ended([refused]);
  const reader = chosen ?? [...others(columns), headline].find(takes);
  if (!reader) return ended([{ code: "no-article" }]);
  const { drafts, problems } = await guarded(reader, document);
  const silent = drafts.length === 0 && problems.length === 0;
  return ended(silent ? [{ code: "no-article" }] : [...problems, ...toldProblems(companions)], withCompanions(drafts, companions), reader);
}
