/** What reading a document gave, under a name of all that it depends on: its bytes, its companions', the paths around it, options, code. */
import type { Surroundings } from "../readers/companions/index.ts";
import { digestOf } from "./digest.ts";

/** Functions are told apart by their source, which the project's own digest completes. */
const written = (_: string, value: unknown): unknown => (typeof value === "function" ? String(value) : value instanceof RegExp ? String(value) : value);

/** @param options any part of them */
export const optionsDigest = (options: Readonly<Record<string, unknown>>): string => digestOf(JSON.stringify(options, written));

/**
 * @param digests of all files of the content folder
 * @param frame of code and options
 * @returns undefined for a document, or a companion of one, that cannot be read: it is asked for again each time
 */
export function readingName(path: string, { companions, describes, bundle = "" }: Surroundings, digests: ReadonlyMap<string, string>, frame: string): string | undefined {
  const contents = [path, ...companions].map((file) => digests.get(file));
  return contents.includes(undefined) ? undefined : digestOf(frame, path, JSON.stringify([contents, companions, describes, bundle]));
}
