/**
 * Versions of one item in several documents, as news agencies send them: the highest is published, the lower ones are not, and a
 * canceled or withheld one takes back all up to its own. Which document came in which format is not asked.
 */
import type { UnplacedArticle } from "../article.ts";
import { parseStoryId } from "../grammar/story-link.ts";
import type { Problem } from "../issues.ts";
import { oldestFirst } from "./order.ts";

/** The item, whatever its version: `reuters.com:2023-12-26:NDL76P6Jq`. Some desks number their items anew every day. */
export function itemOf({ id, story }: Pick<UnplacedArticle, "id" | "story">): string {
  const known = story ?? parseStoryId(id);
  return known ? `${known.provider}:${known.date ?? ""}:${known.item}` : id;
}

const versionOf = ({ version, story }: UnplacedArticle): number => version ?? story?.version ?? 0;

const isWithdrawn = ({ status }: UnplacedArticle): boolean => status !== undefined;

/** Items that there is something to say of: those with a version or a status. The others are left as they are. */
function byItem(articles: readonly UnplacedArticle[]): ReadonlyMap<string, readonly UnplacedArticle[]> {
  const told = new Set(articles.filter(({ version, status }) => version !== undefined || status !== undefined).map(itemOf));
  const found = new Map<string, UnplacedArticle[]>();
  if (told.size === 0) return found;
  for (const article of articles) {
    const item = itemOf(article);
    if (!told.has(item)) continue;
    const same = found.get(item) ?? [];
    same.push(article);
    found.set(item, same);
  }
  return found;
}

const problem = (code: "held-status" | "superseded", article: UnplacedArticle, detail: string): Problem => {
  const { path, line } = article.source;
  return { code, path, ...(line === undefined ? {} : { line }), detail: `${article.id}: ${detail}` };
};

interface Judged {
  readonly kept: readonly UnplacedArticle[];
  /** The version that was published last, if the item was taken back altogether. */
  readonly withdrawn?: UnplacedArticle;
  readonly problems: readonly Problem[];
}

/** Its own reader has reported the withdrawal itself. */
function withoutWithdrawn(versions: readonly UnplacedArticle[]): Judged {
  const [withdrawal] = versions.filter(isWithdrawn).toSorted((a, b) => versionOf(b) - versionOf(a) || oldestFirst(a, b));
  if (!withdrawal) return { kept: versions, problems: [] };
  const usable = versions.filter((article) => !isWithdrawn(article));
  const isTaken = (article: UnplacedArticle): boolean => versionOf(article) <= versionOf(withdrawal);
  const { status = "", source } = withdrawal;
  const kept = usable.filter((article) => !isTaken(article));
  const last = usable.toSorted((a, b) => versionOf(b) - versionOf(a) || oldestFirst(a, b))[0];
  const [first] = usable.toSorted(oldestFirst);
  return {
    kept,
    // What is withheld was never to be seen; what is canceled was.
    ...(kept.length === 0 && last && first && status === "canceled" ? { withdrawn: { ...last, slug: first.slug } } : {}),
    problems: usable.filter(isTaken).map((article) => problem("held-status", article, `${status} in ${source.path}.`)),
  };
}

/** What counts its versions goes by them; the highest takes the address of the first, so that links to it hold. */
function withoutReplaced(versions: readonly UnplacedArticle[]): Judged {
  const counted = versions.filter(({ version }) => version !== undefined).toSorted(oldestFirst);
  const ordered = counted.toSorted((a, b) => versionOf(a) - versionOf(b));
  const [first] = ordered;
  const highest = ordered.at(-1)?.version ?? 0;
  const current = ordered.find(({ version }) => version === highest);
  if (!current || !first) return { kept: versions, problems: [] };
  const replaced = new Set(counted.filter((article) => versionOf(article) < highest));
  const kept = versions.filter((article) => !replaced.has(article));
  return {
    kept: kept.map((article) => (article === current ? { ...article, slug: first.slug } : article)),
    problems: [...replaced].map((article) => problem("superseded", article, `version ${versionOf(article)} is replaced by version ${highest} in ${current.source.path}.`)),
  };
}

export interface CurrentVersions {
  readonly articles: readonly UnplacedArticle[];
  /** Published once, and canceled since: their addresses say so. */
  readonly withdrawn: readonly UnplacedArticle[];
  readonly problems: readonly Problem[];
}

/** The versions that count, in no particular order. What is withdrawn or replaced is not published, and reported. */
export function currentVersions(read: readonly UnplacedArticle[]): CurrentVersions {
  const items = byItem(read);
  if (items.size === 0) return { articles: read, withdrawn: [], problems: [] };
  const alone = read.filter((article) => !items.has(itemOf(article)));
  const judged = [...items.values()].map((versions) => {
    const usable = withoutWithdrawn(versions);
    const current = withoutReplaced(usable.kept);
    return { kept: current.kept, withdrawn: usable.withdrawn ? [usable.withdrawn] : [], problems: [...usable.problems, ...current.problems] };
  });
  return { articles: [...alone, ...judged.flatMap(({ kept }) => kept)], withdrawn: judged.flatMap(({ withdrawn }) => withdrawn), problems: judged.flatMap(({ problems }) => problems) };
}
