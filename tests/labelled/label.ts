/** What an editor says of a document from its text alone: `<document>.expected.json`. A field that is left out is not judged. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { glob } from "tinyglobby";
import type { Kind, SectionKind } from "../../plugins/dateline/article.ts";

/** Where a part of the body begins. The story that a document opens with has no border and is not listed. */
export interface Border {
  readonly kind: SectionKind;
  /** As right as the first: a notice that editors file under either. */
  readonly or?: SectionKind;
  /** Its first words, those of its heading included. */
  readonly starts: string;
  /** Right if it is found, right if it is not: a lone `###`, a second card below the same contacts. */
  readonly optional?: true;
}

export interface Label {
  /** Of the dateline; null if there is none. */
  readonly place?: string | null;
  readonly region?: string;
  readonly country?: string;
  readonly datelineDate?: string | null;
  readonly wire?: string | null;
  readonly provider?: string | null;
  /** Without their legal form. */
  readonly issuers?: readonly string[];
  readonly symbols?: readonly string[];
  readonly kind?: Kind | null;
  readonly sections?: readonly Border[];
}

const suffix = ".expected.json";

/** By path of the document, in order. */
export async function readLabels(folder: string): Promise<ReadonlyMap<string, Label>> {
  const paths = (await glob(`*/*${suffix}`, { cwd: folder })).toSorted();
  const read = async (path: string): Promise<[string, Label]> => [path.slice(0, -suffix.length), JSON.parse(await readFile(join(folder, path), "utf8"))];
  return new Map(await Promise.all(paths.map(read)));
}
