import type { Article, Ref } from "../../article.ts";
import type { ArticlePage } from "../../pages/page.ts";
import { absolute, type Site } from "../../site.ts";
import { legalForm } from "../../vocabulary/legal-forms.ts";
import { corporation, thing, type Properties } from "./thing.ts";

type Place = Pick<Site, "title" | "url" | "pathPrefix" | "license" | "logo">;

const organisation = (name: string): Properties => thing("Organization", { name });

/** A name that the story knows as a company's or a desk's, or that has a legal form, is no person's. */
function author(name: string, { issuers, companies, provider, wire }: Article): Properties {
  const known = [...issuers, ...companies.map((company) => company.name), provider?.name, wire];
  return known.includes(name) || legalForm.test(name) ? organisation(name) : thing("Person", { name });
}

/** Whose text it is: who signed it, else whose release it is. */
const authors = (article: Article): readonly Properties[] =>
  article.authors.length > 0 ? article.authors.map((name) => author(name, article)) : article.issuers.map(organisation);

/** A later version is where an article is corrected; an earlier one is what it corrects (schema.org/correction). */
const correction = ({ revises, revisedBy }: Article["relations"], site: Place, says: string): unknown => {
  if (revisedBy) return absolute(site, revisedBy.url);
  return revises && thing("CorrectionComment", { text: `${says} ${revises.title}`, url: absolute(site, revises.url) });
};

const picture = ({ article: { layout: { thumbnail } }, shareImage }: ArticlePage, site: Place): string | undefined => {
  const url = thumbnail?.picture?.sources.at(-1)?.files.at(-1)?.url ?? shareImage?.url;
  return url && absolute(site, url);
};

const isElsewhere = (url: string): boolean => /^https?:/.test(url);

const publisher = (site: Place): Properties => {
  const src = site.logo?.src;
  return thing("NewsMediaOrganization", { name: site.title, url: absolute(site, "/"), logo: src && (isElsewhere(src) ? src : absolute(site, src)) });
};

const about = (article: Article): readonly Properties[] =>
  article.companies.map(({ name, website, symbols }) => corporation({ name, ...(website ? { website } : {}) }, article.symbols.filter(({ id }) => symbols.includes(id))));

const originals = (link: string | undefined, main: Ref | undefined, site: Place): readonly string[] => [...(link ? [link] : []), ...(main ? [absolute(site, main.url)] : [])];

/** @param revises the words before the title of an earlier version */
export const newsArticle = (page: ArticlePage, site: Place, revises: string): Properties => {
  const { article, url } = page;
  return thing("NewsArticle", {
    headline: article.title,
    url: absolute(site, url),
    dateline: article.dateline?.text,
    datePublished: article.published?.iso,
    dateModified: article.updated?.iso,
    author: authors(article),
    publisher: publisher(site),
    provider: article.provider && organisation(article.provider.name),
    about: about(article),
    isBasedOn: originals(article.link, article.relations.main, site),
    image: picture(page, site),
    inLanguage: article.lang,
    articleSection: article.categories,
    keywords: article.tags.join(", "),
    wordCount: article.words || undefined,
    correction: correction(article.relations, site, revises),
    license: site.license,
  });
};
