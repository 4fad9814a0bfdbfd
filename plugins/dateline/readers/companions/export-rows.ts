/** Substack's export: `posts.csv` has what is known of each post, `posts/<post_id>.html` its text. The text asks for its row. */
import type { Fields } from "../../draft.ts";
import { substackRows } from "../substack.ts";
import type { CompanionKind, Told } from "./companion.ts";
import { folderOf, nameOf, stemOf } from "./path.ts";

/** `substack: title` → `substack posts.csv: title` */
const inFile = (fields: Fields, file: string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, traced]) => [name, { ...traced, rule: traced.rule.replace(/^substack/, `substack ${file}`) }]));

/** `101.plant.html`: as the export names its texts. Other pages beside a table of that name are no posts. */
const isPost = (document: string): boolean => /^\d+\./.test(nameOf(document));

/** Which posts are drafts only the table knows: until it can be read, none is published. */
const held = (file: string, document: string): Told =>
  isPost(document)
    ? { fields: { draft: { value: true, rule: `substack: held, because ${nameOf(file)} cannot be read` } }, problems: [{ code: "held-untold", detail: file }] }
    : {};

export const exportRows: CompanionKind = {
  name: "a table of posts",
  hasArticles: true,
  isNamed: (path) => path.endsWith(".csv"),
  beside: (path) => (/\.html?$/.test(path) ? [folderOf(path) === "" ? "../posts.csv" : `${folderOf(path)}.csv`] : []),
  read: (path, text) => {
    const rows = substackRows(text);
    if (!rows) return undefined;
    const known = new Map<string, Fields>(rows.posts.map(({ id, fields }) => [id, fields]));
    // A row that cannot be read may have said that its post is a draft.
    const unknown: Fields = rows.isFaulty ? { draft: { value: true, rule: "substack: held, because its row cannot be read" } } : {};
    const tells = (document: string) => ({ fields: inFile(known.get(nameOf(stemOf(document))) ?? unknown, nameOf(path)) });
    return { tells, problems: [] };
  },
  unread: (path) => ({ tells: (document) => (nameOf(path) === "posts.csv" ? held(path, document) : {}), problems: [] }),
};
