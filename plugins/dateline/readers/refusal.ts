/** Documents that are no article of their own, whatever a reader would make of them, and those of no known format. */
import type { Told } from "./companions/companion.ts";
import { companionKind } from "./companions/index.ts";
import { binaryFormat } from "./binary.ts";
import { splitMatter } from "./front-matter/matter.ts";
import type { Found, Text } from "./reader.ts";
import { unreadFormat } from "./unread.ts";

/** A side-car, a map of authors, settings: what it says is used for the documents that it tells of. */
export function asCompanion({ path, text, describes }: Text): readonly Found[] | undefined {
  const kind = companionKind(path);
  const read = kind?.hasArticles ? undefined : kind?.read(path, text);
  if (!kind || !read) return undefined;
  const isLost = kind.beside !== undefined && describes.length === 0;
  return [...read.problems, isLost ? { code: "side-car" } : { code: "companion", detail: `It is ${kind.name}.` }];
}

const hasTitle = ({ fields }: Told): boolean => fields?.title !== undefined;

function unread({ text, extension, companions }: Text): Found | undefined {
  if (text.trim() === "") return companions.some(hasTitle) ? undefined : { code: "file-empty" };
  const format = unreadFormat(text, extension);
  // Front matter is parsed only where something speaks against it.
  return format && !splitMatter(text) ? { code: "format-unread", detail: `It looks like ${format}.` } : undefined;
}

/** What is shown beside a text, and holds none itself. */
const isShown = (format: string | undefined): boolean => /image|icon|video|sound|MP3|Ogg/.test(format ?? "");

function binary(bytes: Uint8Array, bundle: string | undefined): Found {
  const format = binaryFormat(bytes);
  if (bundle !== undefined && isShown(format)) return { code: "bundle-file", detail: bundle };
  return { code: "file-binary", ...(format ? { detail: `It is ${format}.` } : {}) };
}

/**
 * Why no reader is asked that has to guess, if none is.
 * @param bundle path of the page that the document's folder belongs to
 */
export const refusal = (document: Text, isText: boolean, bundle?: string): Found | undefined => (isText ? unread(document) : binary(document.bytes, bundle));
