/** Substack's export: `posts.csv` has what is known of each post, `posts/<post_id>.html` its text. The text asks for its row. */
import type { Fields } from "../../draft.ts";
import { substackRows } from "../substack.ts";
import type { CompanionKind } from "./companion.ts";
import { folderOf, nameOf, stemOf } from "./path.ts";

/** `substack: title` → `substack posts.csv: title` */
const inFile = (fields: Fields, file: string): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, traced]) => [name, { ...traced, rule: traced.rule.replace(/^substack/, `substack ${file}`) }]));

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
};
