/** What is left of an article that was taken back: its address, its headline and its dates. */
import type { UnplacedArticle } from "../article.ts";

/** Nothing of its text, and nobody it named, is in any file of the site. */
export const shellOf = ({ id, slug, title, titleFrom, published, updated, embargoed, expires, draft, lang, provider, wire, source }: UnplacedArticle): UnplacedArticle => ({
  id, slug, title, titleFrom, draft, lang, source,
  ...(published ? { published } : {}),
  ...(updated ? { updated } : {}),
  ...(embargoed ? { embargoed } : {}),
  ...(expires ? { expires } : {}),
  ...(provider ? { provider } : {}),
  ...(wire ? { wire } : {}),
  summary: "", lead: "", translations: [], aliases: [], authors: [], categories: [], tags: [], symbols: [], isins: [], companies: [], issuers: [], people: [],
  sections: [], headings: [], contacts: [], words: 0, minutes: 1, layout: {}, extra: {}, issues: [],
});
