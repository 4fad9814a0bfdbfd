/** Where in a JSON document its articles are: a list of records, or one record. */
import { isList, isRecord, type Json, type JsonPath, type JsonRecord } from "../json-document.ts";
import type { ColumnNames } from "./columns.ts";
import { isArticle } from "./record-item.ts";

export interface Records {
  readonly path: JsonPath;
  /** As they stand in the list: what is no record, too. */
  readonly values: readonly Json[];
}

/** Lists of a response lie at most this deep: `response/docs`, `data/posts/edges`. */
const deepest = 4;
/** Looked at for a list's kind. */
const sample = 20;

/** `{ url, data: { title … } }`, `{ id, attributes: { … } }`, `{ node: { … } }`: the article is one level below. */
const wrappers = ["data", "attributes", "fields", "node", "article", "_source"] as const;

/** The record itself, or the one that it wraps, with what stands beside it. */
export function articleIn(record: JsonRecord, own: ColumnNames = {}): JsonRecord {
  if (isArticle(record, own)) return record;
  const inner = wrappers.map((key) => record[key]).find((value) => isRecord(value) && isArticle(value, own));
  return isRecord(inner) ? { ...record, ...inner } : record;
}

const holdsArticles = (values: readonly Json[], own: ColumnNames): boolean =>
  values.slice(0, sample).some((value) => isRecord(value) && isArticle(articleIn(value, own), own));

/** The first list of articles, the shallowest first; else the document itself, if it is one. */
export function findRecords(root: Json, own: ColumnNames = {}): Records | undefined {
  if (isRecord(root) && isArticle(articleIn(root, own), own)) return { path: "", values: [root] };
  let level: { readonly path: JsonPath; readonly value: Json }[] = [{ path: "", value: root }];
  for (let depth = 0; depth <= deepest; depth += 1) {
    for (const { path, value } of level) if (isList(value) && holdsArticles(value, own)) return { path, values: value };
    level = level.flatMap(({ path, value }) => (isRecord(value) ? Object.entries(value).map(([key, inner]) => ({ path: `${path}/${key}`, value: inner })) : []));
  }
  return undefined;
}
