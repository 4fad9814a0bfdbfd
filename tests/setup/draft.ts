/** Drafts for tests: what a reader hands to the enrichers. */
import { blocksOf } from "../../plugins/dateline/body/blocks.ts";
import type { Draft, Fields, Markup, Traced } from "../../plugins/dateline/draft.ts";
import type { EnrichContext } from "../../plugins/dateline/enrich/enricher.ts";
import { enrich } from "../../plugins/dateline/enrich/index.ts";
import { readers } from "../../plugins/dateline/readers/index.ts";

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

/** A document of text, read and enriched. */
export function enriched(path: string, text: string, given: Partial<EnrichContext> = {}): Draft {
  const document = { path, extension: /[^.]*$/.exec(path)?.[0] ?? "", text, bytes: new TextEncoder().encode(text), companions: [], describes: [] };
  const reader = readers.find(({ binary, detect }) => !binary && detect(document));
  const reading = reader?.read(document);
  if (!reader || !reading || reading instanceof Promise) throw new Error(`${path} is not read at once`);
  const [first] = reading.drafts;
  if (!first) throw new Error(`${path} holds no article`);
  const { blocks } = blocksOf(first.body);
  const problems = reading.problems.map((problem) => ({ ...problem, path }));
  return enrich({ path, reader: reader.name, fields: first.fields, blocks, problems }, { ...context, ...given });
}
