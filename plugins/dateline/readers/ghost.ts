/** Ghost's export (ghost.org/docs/migration/ghost: "posts", "tags", "users" and the tables that join them), and its content API's answers. */
import { renderLexical } from "./ghost/lexical.ts";
import { renderMobiledoc } from "./ghost/mobiledoc.ts";
import { itemReading, stated, statedList, together, type Item } from "./item.ts";
import { isList, isRecord, parseJson, sliceRecords, type Json, type JsonRecord, type Slice } from "./json-document.ts";
import type { Reader, Reading } from "./reader.ts";
import { articleIn } from "./table/find-records.ts";
import { textValue, textValues } from "./table/values.ts";

const text = (value: Json | undefined): string => (typeof value === "string" ? value : "");
const records = (value: Json | undefined): readonly JsonRecord[] => (isList(value) ? value.filter(isRecord) : []);
const idOf = (value: Json | undefined): string => (typeof value === "number" ? String(value) : text(value));

const isTables = (value: JsonRecord): boolean => isList(value["posts"]);

/** Where the tables stand: `db[0].data`, `data`, `result`, or at the top. */
function tablesIn(root: Json | undefined): { readonly path: string; readonly tables: JsonRecord } | undefined {
  if (!isRecord(root)) return undefined;
  const first = isList(root["db"]) ? root["db"][0] : undefined;
  const places = [["/db/0/data", isRecord(first) ? first["data"] : undefined], ["/data", root["data"]], ["/result", root["result"]], ["", root]] as const;
  for (const [path, tables] of places) if (isRecord(tables) && isTables(tables)) return { path, tables };
  return undefined;
}

interface Joined {
  readonly tagsOf: (post: JsonRecord) => string[];
  readonly authorsOf: (post: JsonRecord) => string[];
}

/** Names of one table's rows by post, in the order that the joining table states. */
function joined(tables: JsonRecord, table: string, names: string, column: string): ReadonlyMap<string, string[]> {
  const byId = new Map(records(tables[names]).map((row) => [idOf(row["id"]), text(row["name"])] as const));
  const found = new Map<string, string[]>();
  const rows = records(tables[table]).toSorted((a, b) => Number(a["sort_order"] ?? 0) - Number(b["sort_order"] ?? 0));
  for (const row of rows) {
    const post = idOf(row["post_id"]);
    const name = byId.get(idOf(row[column]));
    if (name) found.set(post, [...(found.get(post) ?? []), name]);
  }
  return found;
}

function join(tables: JsonRecord): Joined {
  const tags = joined(tables, "posts_tags", "tags", "tag_id");
  const authors = joined(tables, "posts_authors", "users", "author_id");
  const users = new Map(records(tables["users"]).map((row) => [idOf(row["id"]), text(row["name"])] as const));
  return {
    tagsOf: (post) => tags.get(idOf(post["id"])) ?? textValues(post["tags"]),
    authorsOf: (post) => {
      const own = textValues(post["authors"] ?? (isRecord(post["author"]) ? [post["author"]] : []));
      return authors.get(idOf(post["id"])) ?? (own.length > 0 ? own : [users.get(idOf(post["author_id"])) ?? ""]);
    },
  };
}

/** HTML is what Ghost itself shows; the others are what it was made from. */
function bodyOf(post: JsonRecord): Pick<Item, "body" | "markup"> {
  const html = stated(text(post["html"]), "ghost: html");
  if (html) return { body: html, markup: "html" };
  const lexical = stated(renderLexical(text(post["lexical"])), "ghost: lexical");
  if (lexical) return { body: lexical, markup: "html" };
  const mobiledoc = renderMobiledoc(text(post["mobiledoc"]));
  if (mobiledoc && mobiledoc.text.trim() !== "") return { body: stated(mobiledoc.text, "ghost: mobiledoc"), markup: mobiledoc.markup };
  return { body: stated(text(post["markdown"]), "ghost: markdown"), markup: "markdown" };
}

const held = new Set(["draft", "sent"]);

/** What is for members only is not for everybody. */
function statusOf(post: JsonRecord, line: number): Pick<Item, "draft" | "embargo"> {
  const status = text(post["status"]);
  const visibility = text(post["visibility"]) || "public";
  const rule = held.has(status) ? "ghost: status" : visibility === "public" ? undefined : "ghost: visibility";
  return {
    draft: rule ? { value: true, rule, line } : undefined,
    embargo: status === "scheduled" ? stated(text(post["published_at"]), "ghost: status", line) : undefined,
  };
}

function itemOf(record: JsonRecord, slice: Slice | undefined, { tagsOf, authorsOf }: Joined): Item {
  const post = articleIn(record);
  const line = slice?.line ?? 1;
  const at = (key: string): number => slice?.lineOf(key) ?? line;
  const said = (key: string) => stated(textValue(post[key]), `ghost: ${key}`, at(key));
  const time = (key: string) => (typeof post[key] === "number" ? { value: post[key], rule: `ghost: ${key}`, line: at(key) } : said(key));
  const { body, markup } = bodyOf(post);
  return {
    line,
    guid: said("uuid") ?? said("id"),
    owner: "ghost",
    title: said("title"),
    slug: said("slug"),
    summary: said("custom_excerpt") ?? said("meta_description"),
    dates: [time("published_at"), time("created_at")],
    updated: time("updated_at"),
    body: body && { ...body, line: at(body.rule.slice("ghost: ".length)) },
    markup,
    link: said("canonical_url") ?? said("url"),
    authors: statedList(authorsOf(post), "ghost: authors"),
    // Ghost's tags of its own begin with `#`.
    tags: statedList(tagsOf(post).filter((tag) => !tag.startsWith("#")), "ghost: tags"),
    lang: said("locale") ?? said("language"),
    ...statusOf(post, at("status")),
  };
}

function readExport(content: string): Reading {
  const found = tablesIn(parseJson(content)?.value);
  if (!found) return { drafts: [], problems: [{ code: "item-unreadable", detail: "The JSON breaks off or has a fault." }] };
  const slices = sliceRecords(content, `${found.path}/posts`);
  const posts = isList(found.tables["posts"]) ? found.tables["posts"] : [];
  const names = join(found.tables);
  let next = 0;
  return together(posts.map((post): Reading => {
    if (!isRecord(post)) return { drafts: [], problems: [{ code: "item-empty" }] };
    return itemReading(itemOf(post, slices[next++], names));
  }));
}

/** Columns that no other system's posts have. */
const own = /"(?:mobiledoc|lexical|comment_id|custom_excerpt|codeinjection_head|feature_image)"\s*:/;

/** What Ghost's own migration tools make: each post in a `data` beside its `url` (github.com/TryGhost/migrate). */
const migrated = /"posts"\s*:\s*\[\s*\{\s*"url"\s*:\s*"[^"\n]{0,500}"\s*,\s*"data"\s*:\s*\{/;

export const ghost: Reader = {
  name: "ghost",
  detect: ({ text: content }) => {
    if (!/^\s*\{/.test(content)) return false;
    const opening = content.slice(0, 4000);
    const hasPosts = /"posts"\s*:\s*\[/.test(content.slice(0, 20_000));
    return /"exported_on"\s*:/.test(opening) || (hasPosts && (own.test(content.slice(0, 60_000)) || migrated.test(content.slice(0, 20_000))));
  },
  read: ({ text: content }) => readExport(content),
};
