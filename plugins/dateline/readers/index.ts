/** The table of readers, and how a document goes through it. */
import type { ReaderDraft } from "../draft.ts";
import type { Problem } from "../issues.ts";
import { crawl } from "./crawl.ts";
import { decode } from "./decode.ts";
import { markdown } from "./markdown.ts";
import type { Found, Reader, Reading, Text } from "./reader.ts";
import { unreadFormat } from "./unread.ts";
import { splitMatter } from "./front-matter/matter.ts";
import { wire } from "./wire.ts";

/** In the order they are asked; the first that detects its format reads the document. */
export const readers: readonly Reader[] = [crawl, markdown, wire];

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
function guarded(reader: Reader, document: Text): Reading {
  try {
    return reader.read(document);
  } catch (error) {
    return { drafts: [], problems: [{ code: "reader-failed", detail: `${reader.name}: ${error instanceof Error ? error.message : String(error)}` }] };
  }
}

function unread(text: string): Found | undefined {
  if (text.trim() === "") return { code: "file-empty" };
  const format = splitMatter(text) ? undefined : unreadFormat(text);
  return format ? { code: "format-unread", detail: `It looks like ${format}.` } : undefined;
}

/**
 * Reads one document. Every document ends with drafts, or with at least one problem that says why there are none.
 * @param path relative to the content folder, with `/`
 * @param own readers of the site's, asked first
 */
export function readDocument(path: string, bytes: Uint8Array, own: readonly Reader[] = []): DocumentReading {
  const ended = (found: readonly Found[], drafts: readonly ReaderDraft[] = [], reader?: Reader): DocumentReading => ({
    path,
    drafts,
    problems: found.map((problem) => ({ ...problem, path })),
    ...(reader ? { reader: reader.name } : {}),
  });
  const decoded = decode(bytes);
  if (!decoded) return ended([{ code: "file-binary" }]);
  const document: Text = { path, extension: extensionOf(path), text: decoded.text };
  const ownReader = own.find((reader) => reader.detect(document));
  const skipped = ownReader ? undefined : unread(decoded.text);
  if (skipped) return ended([...decoded.problems, skipped]);
  const reader = ownReader ?? readers.find((candidate) => candidate.detect(document));
  if (!reader) return ended([...decoded.problems, { code: "no-article" }]);
  const { drafts, problems } = guarded(reader, document);
  const silent = drafts.length === 0 && problems.length === 0;
  return ended([...decoded.problems, ...problems, ...(silent ? [{ code: "no-article" } as const] : [])], drafts, reader);
}
