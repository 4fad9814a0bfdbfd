/** What is not published yet, or no longer. */
import type { UnplacedArticle } from "../article.ts";
import type { Problem } from "../issues.ts";

/** @param now milliseconds since 1970-01-01T00:00Z */
export function heldBack(article: UnplacedArticle, now: number): Problem | undefined {
  const { path } = article.source;
  if (article.draft) return { code: "held-draft", path };
  if (article.embargoed && article.embargoed.epoch > now) return { code: "held-embargo", path, detail: `until ${article.embargoed.iso}` };
  if (article.expires && article.expires.epoch <= now) return { code: "held-expired", path, detail: `since ${article.expires.iso}` };
  return undefined;
}
