/** Drafts for tests: what a reader hands to the enrichers. */
import { blocksOf } from "../../plugins/dateline/body/blocks.ts";
import type { Draft, Fields, Markup, Traced } from "../../plugins/dateline/draft.ts";
import type { EnrichContext } from "../../plugins/dateline/enrich/enricher.ts";
import { enrich } from "../../plugins/dateline/enrich/index.ts";
import { readDocument } from "../../plugins/dateline/readers/index.ts";

export const context: EnrichContext = { language: "en", timeZone: "UTC", zones: [] };

interface Given {
  readonly fields?: Fields;
  readonly path?: string;
  readonly markup?: Markup;
}

export function draftOf(text: string, { fields = {}, path = "release.txt", markup = "plain" }: Given = {}): Draft {
  const { blocks } = blocksOf({ markup, text, line: 1 });
  return { path, reader: "wire", fields, blocks, problems: [] };
}

/** A value as the front matter states it. */
export const stated = <T>(value: T, key: string, line = 1): Traced<T> => ({ value, rule: `front matter: ${key}`, line });

/** A document, read and enriched. */
export function enriched(path: string, text: string, given: Partial<EnrichContext> = {}): Draft {
  const reading = readDocument(path, new TextEncoder().encode(text));
  const [first] = reading.drafts;
  if (!first) throw new Error(`${path} holds no article`);
  const { blocks } = blocksOf(first.body);
  return enrich({ path, reader: reading.reader ?? "", fields: first.fields, blocks, problems: reading.problems }, { ...context, ...given });
}
