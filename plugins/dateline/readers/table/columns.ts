/** Names that tables, exports and APIs give their columns. Matched without case, spaces, dots and underscores; the first that says something wins. */

export const columns = {
  title: ["title", "headline", "webtitle", "posttitle", "articletitle", "newstitle", "storytitle", "subject", "heading"],
  date: [
    "date", "dategmt", "published", "publishedat", "pubdate", "publishdate", "publisheddate", "publishedon", "datepublished", "datetimepublished", "publicationdate", "publicationtime",
    "publishtime", "publishedtime", "postdate", "posteddate", "posted", "firstpublishedat", "firstpublisheddate", "releasedate", "releasetime", "datetime", "timestamp", "time", "pubdatetime",
    "displaydate", "issued", "createdat", "created", "createdon", "creationdate",
  ],
  updated: ["updated", "updatedat", "modified", "modifiedat", "modifiedgmt", "lastmod", "lastmodified", "datemodified", "updateddate", "lastpublisheddate", "lastupdated"],
  html: ["html", "contenthtml", "bodyhtml", "htmlcontent", "htmlbody", "contentencoded", "contentrendered"],
  markdown: ["markdown", "contentmarkdown", "bodymarkdown", "md"],
  body: [
    "content", "body", "text", "fulltext", "articlebody", "articletext", "bodytext", "contenttext", "textcontent", "maintext", "rawtext", "plaincontent", "plaintext", "storytext", "story",
    "newstext", "postcontent", "articlecontent", "article", "message", "richcontent",
  ],
  summary: ["summary", "description", "excerpt", "abstract", "teaser", "snippet", "deck", "customexcerpt", "shortdescription", "metadescription", "seodescription"],
  lead: ["lead", "subtitle", "standfirst", "dek", "websubtitle", "subheadline", "subhead"],
  link: ["url", "link", "permalink", "href", "canonicalurl", "webpageurl", "sourceurl", "articleurl", "newsurl", "weburl", "liveurl", "originalurl", "postpageurl", "storyurl", "uri"],
  provider: ["source", "provider", "publisher", "sitename", "outlet", "sourcename", "newssource", "publication", "agency"],
  symbols: ["symbols", "symbol", "tickers", "ticker", "relatedsymbols", "stocks", "stock", "instruments"],
  exchange: ["exchange", "market", "mic"],
  isins: ["isin", "isins"],
  issuers: ["issuer", "issuers", "company", "companyname", "organization", "organisation"],
  tags: ["tags", "tag", "keywords", "labels", "topics", "contenttags"],
  categories: ["categories", "category", "section", "sections", "maincategory"],
  authors: ["authors", "author", "byline", "creator", "dccreator", "writer", "authorname", "postauthor"],
  id: ["guid", "id", "uuid", "uid", "articleid", "postid", "newsid", "storyid", "internalid"],
  slug: ["slug", "postname", "urlslug"],
  lang: ["lang", "language", "locale", "languagecode"],
  wire: ["wire", "newswire"],
  draft: ["draft", "isdraft"],
  status: ["status", "poststatus", "publicationstatus", "state", "ispublished", "published", "publish"],
} as const satisfies Record<string, readonly string[]>;

export type Column = keyof typeof columns;

/** A site's own names for columns, by ours: one, or several of which the first that says something wins. */
export type ColumnNames = { readonly [K in Column]?: string | readonly string[] };

/** `Published At`, `published_at` and `publishedAt` are one name. */
export const folded = (name: string): string => name.normalize("NFC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
