/** Posts as WordPress's REST API gives them (developer.wordpress.org/rest-api/reference/posts): one, or a list. */
import { itemReading, stated, statedList, together, type Item } from "./item.ts";
import { isList, isRecord, parseJson, readableSlices, sliceRecords, type Json, type JsonRecord, type Slice } from "./json-document.ts";
import type { Reader, Reading } from "./reader.ts";
import { textValue } from "./table/values.ts";
import { isHeld, notArticle } from "./wxr/kinds.ts";
import { localTime } from "./wxr/local-time.ts";

const text = (value: Json | undefined): string => textValue(value) ?? "";

/** `_embedded` holds what `_links` leads to, if it was asked for. */
function embedded(post: JsonRecord, key: string): readonly JsonRecord[] {
  const found = isRecord(post["_embedded"]) ? post["_embedded"][key] : undefined;
  return isList(found) ? found.flatMap((item) => (isList(item) ? item.filter(isRecord) : isRecord(item) ? [item] : [])) : [];
}

const terms = (post: JsonRecord, taxonomy: string): string[] =>
  embedded(post, "wp:term").filter((term) => term["taxonomy"] === taxonomy).map((term) => text(term["name"]));

/** `2019-11-07T10:36:54`, in the site's zone, and its twin in UTC. */
const time = (post: JsonRecord, key: string, line: number): Item["updated"] =>
  stated(localTime(text(post[key]).replace("T", " "), text(post[`${key}_gmt`]).replace("T", " ")), `wp: ${key}`, line);

function itemOf(post: JsonRecord, line: number, lineOf: (key: string) => number): Item {
  const said = (key: string) => stated(text(post[key]), `wp: ${key}`, lineOf(key));
  const coAuthors = terms(post, "author");
  const authors = coAuthors.length > 0 ? coAuthors : embedded(post, "author").map((author) => text(author["name"]));
  const date = time(post, "date", lineOf("date"));
  const status = text(post["status"]);
  return {
    line,
    guid: said("guid"),
    title: said("title"),
    slug: said("slug"),
    dates: [date],
    updated: time(post, "modified", lineOf("modified")),
    embargo: status === "future" ? date : undefined,
    summary: said("excerpt"),
    body: said("content"),
    markup: "html",
    link: said("link"),
    authors: statedList(authors, "wp: author", lineOf("_embedded")),
    categories: statedList(terms(post, "category"), "wp: category", lineOf("_embedded")),
    tags: statedList(terms(post, "post_tag"), "wp: post_tag", lineOf("_embedded")),
    draft: isHeld(status) ? { value: true, rule: "wp: status", line: lineOf("status") } : undefined,
  };
}

function readPost(value: Json, slice: Slice | undefined): Reading {
  const line = slice?.line ?? 1;
  if (!isRecord(value)) return { drafts: [], problems: [{ code: "item-empty", line }] };
  const reason = notArticle(text(value["type"]), text(value["status"]));
  if (reason) return { drafts: [], problems: [{ code: "item-skipped", line, detail: `${reason}: ${text(value["title"]).slice(0, 80)}` }] };
  return itemReading(itemOf(value, line, (key) => slice?.lineOf(key) ?? line));
}

/** Post by post: a fault in one hides no other. */
function readBroken(content: string): Reading {
  const slices = readableSlices(content);
  const read = together(slices.map((slice) => (slice.value === undefined ? { drafts: [], problems: [{ code: "item-unreadable", line: slice.line }] } : readPost(slice.value, slice))));
  const isTold = slices.some(({ value }) => value === undefined);
  return { drafts: read.drafts, problems: [...read.problems, ...(isTold ? [] : [{ code: "item-unreadable" as const, detail: "The JSON breaks off or has a fault." }])] };
}

export const wpRest: Reader = {
  name: "wp-rest",
  detect: ({ text: content }) => {
    const opening = content.slice(0, 60_000);
    return /^\s*[[{]/.test(opening) && /"title"\s*:\s*\{\s*"(?:raw|rendered)"/.test(opening) && /"content"\s*:\s*\{\s*"(?:raw|rendered)"|"date_gmt"/.test(opening);
  },
  read: ({ text: content }) => {
    const root = parseJson(content)?.value;
    if (root === undefined) return readBroken(content);
    const slices = sliceRecords(content, "");
    let next = 0;
    return together((isList(root) ? root : [root]).map((post) => readPost(post, isRecord(post) ? slices[next++] : undefined)));
  },
};
