import type { JSX } from "preact";
import { jsonLd } from "../../plugins/dateline/outputs/json-ld/index.ts";
import { inlineJson } from "../../plugins/dateline/outputs/json.ts";
import { formatFile } from "../../plugins/dateline/pages/api.ts";
import type { ArticlePage, Label, ListPage, ShareImage } from "../../plugins/dateline/pages/page.ts";
import { absolute } from "../../plugins/dateline/site.ts";
import { useTheme } from "../context.ts";

/** Of the files beside an article's page. */
const formatType = { json: "application/json", ninjs: "application/vnd.iptc.ninjs+json", markdown: "text/markdown" } as const;

/** What there is of it, in the order of the list. */
const Properties = ({ of }: { readonly of: readonly (readonly [string, string | undefined])[] }): JSX.Element => (
  <>{of.map(([property, content]) => content && <meta property={property} content={content} />)}</>
);

const Names = ({ of }: { readonly of: readonly (readonly [string, string | undefined])[] }): JSX.Element => (
  <>{of.map(([name, content]) => content && <meta name={name} content={content} />)}</>
);

/** The article's own words for who cites it (dublincore.org/specifications/dublin-core/dc-html) and for who shares it (ogp.me, article). */
function OfArticle({ page: { article } }: { readonly page: ArticlePage }): JSX.Element {
  const { site } = useTheme();
  const { published, updated } = article;
  return (
    <>
      <Properties
        of={[
          ["article:published_time", published?.iso],
          ["article:modified_time", updated?.iso],
          ["article:section", article.categories[0]],
          ...article.tags.map((tag) => ["article:tag", tag] as const),
        ]}
      />
      <Names
        of={[
          ["dcterms.title", article.title],
          ...(article.authors.length > 0 ? article.authors : article.issuers).map((name) => ["dcterms.creator", name] as const),
          ["dcterms.issued", published?.iso],
          ["dcterms.publisher", site.title],
          ["dcterms.source", article.link],
          ["dcterms.language", article.lang],
        ]}
      />
    </>
  );
}

/** Of a picture that the build has drawn: who knows its size shows it at once (developers.facebook.com/docs/sharing/best-practices). */
const ofDrawn = ({ width, height, alt }: ShareImage): readonly (readonly [string, string])[] => [
  ["og:image:type", "image/png"],
  ["og:image:width", String(width)],
  ["og:image:height", String(height)],
  ["og:image:alt", alt],
];

/** The older and the newer: of a list its pages, of an article its neighbours. */
function besides(page: ArticlePage | ListPage): { readonly prev?: string | undefined; readonly next?: string | undefined } {
  if (page.kind === "list") return { prev: page.paging.newer, next: page.paging.older };
  return { prev: page.older?.url, next: page.newer?.url };
}

function Links(): JSX.Element {
  const { site, page, presentation } = useTheme();
  const { prev, next } = page.kind === "list" || page.kind === "article" ? besides(page) : {};
  const author = presentation.authors.find(({ url }) => url)?.url;
  return (
    <>
      {prev && <link rel="prev" href={absolute(site, prev)} />}
      {next && <link rel="next" href={absolute(site, next)} />}
      {page.kind === "article" && page.formats?.map((format) => <link rel="alternate" type={formatType[format]} href={absolute(site, page.url + formatFile[format])} />)}
      {author && <link rel="author" href={/^https?:/.test(author) ? author : absolute(site, author)} />}
      {site.license && <link rel="license" href={site.license} />}
      {page.url === "/" && (site.me ?? []).map((profile) => <link rel="me" href={profile} />)}
    </>
  );
}

/** What a page tells programs of itself: search engines, readers that preview a link, managers of references. */
export function Metadata({ title }: { readonly title: string }): JSX.Element {
  const { site, page, t, territory } = useTheme();
  const address = absolute(site, page.url);
  const canonical = page.canonical && (/^https?:/.test(page.canonical) ? page.canonical : absolute(site, page.canonical));
  const drawn = page.kind === "article" ? page.shareImage : undefined;
  const picture = page.kind === "article" ? page.article.layout.thumbnail?.picture?.sources.at(-1)?.files.at(-1)?.url ?? drawn?.url : undefined;
  const named = (label: Label): string => (label === "home" || label === "archive" ? t[label] : t.taxonomies[label]);
  const data = jsonLd(page, site, { title, crumb: (crumb) => ("title" in crumb ? crumb.title : named(crumb.label)), revises: t.revises });
  if (page.kind === "not-found") return <meta name="robots" content="noindex" />;
  return (
    <>
      {page.noindex ? <meta name="robots" content="noindex" /> : <link rel="canonical" href={canonical ?? address} />}
      <Links />
      <Properties
        of={[
          ["og:type", page.kind === "article" ? "article" : "website"],
          ["og:title", title || site.title],
          ["og:description", page.description || site.description],
          ["og:url", address],
          ["og:site_name", site.title],
          ["og:locale", territory(page.lang ?? site.language)],
          ["og:image", picture && absolute(site, picture)],
          ...(drawn ? ofDrawn(drawn) : []),
        ]}
      />
      <meta name="twitter:card" content={picture ? "summary_large_image" : "summary"} />
      {page.kind === "article" && <OfArticle page={page} />}
      {data && <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: inlineJson(data) }} />}
    </>
  );
}
