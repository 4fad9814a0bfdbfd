/** What stands where a page has looked, as digests. */
import type { Archive } from "../archive/archive.ts";
import { digestOfData, groupLists, type Known } from "./known.ts";
import { lists } from "./watch.ts";

/** The digest of what stands at a look now; of nothing, where there is nothing any more. */
export type DigestAt = (look: string) => string;

/** What does not change is asked for once. */
function remembered(find: DigestAt): DigestAt {
  const found = new Map<string, string>();
  return (look) => {
    const before = found.get(look);
    if (before !== undefined) return before;
    const digest = find(look);
    found.set(look, digest);
    return digest;
  };
}

/** To be asked for before the archive is watched: it keeps what it needs. */
export function digestsIn(archive: Archive, known: Known): DigestAt {
  const articles = new Map(archive.published.map((article) => [article.url, known.articles.get(article)]));
  const groups = new Map([...known.groups.values()].map(({ name, group }) => [name, group.articles]));
  const named = new Map<string, unknown>([...Object.entries(archive), ...groupLists(archive)]);
  const listed = new Map(lists.map((name): readonly [string, Archive["articles"]] => [name, archive[name]]));
  const find: DigestAt = (look) => {
    const space = look.indexOf(" ");
    const [kind, name] = [look.slice(0, space), look.slice(space + 1)];
    if (kind === "card" || kind === "text") return articles.get(name)?.[kind] ?? "";
    if (kind === "group") return digestOfData(known, groups.get(name));
    if (kind === "length") return String(listed.get(name)?.length);
    if (kind === "first") {
      const [list = "", last] = name.split(" ");
      return digestOfData(known, listed.get(list)?.slice(0, Number(last) + 1));
    }
    return digestOfData(known, named.get(name));
  };
  return remembered(find);
}
