/** An article as `/api/` gives it: what is known of it, without its text. */
import type { Article, Ref } from "../article.ts";
import type { ArticleFormat } from "../pages/machine.ts";
import { formatFile } from "../pages/api.ts";
import { absolute, type Site } from "../site.ts";
import { said } from "./said.ts";

type Place = Pick<Site, "url" | "pathPrefix">;

const refOf = (ref: Ref | undefined, site: Place): string | undefined => ref && absolute(site, ref.url);

const filesOf = ({ url }: Article, formats: readonly ArticleFormat[], site: Place) =>
  formats.length > 0 ? Object.fromEntries(formats.map((format) => [format, absolute(site, url + formatFile[format])])) : undefined;

/** @param formats of the files beside the article's page */
export function articleRecord(article: Article, formats: readonly ArticleFormat[], site: Place): Readonly<Record<string, unknown>> {
  const { dateline, relations } = article;
  return said({
    id: article.id,
    url: absolute(site, article.url),
    title: article.title,
    summary: article.summary,
    lead: article.lead,
    published: article.published?.iso,
    updated: article.updated?.iso,
    language: article.lang,
    kind: article.kind,
    authors: article.authors,
    issuers: article.issuers,
    companies: article.companies.map(({ name, symbols, website }) => said({ name, symbols, website })),
    symbols: article.symbols,
    isins: article.isins,
    people: article.people,
    categories: article.categories,
    tags: article.tags,
    provider: article.provider,
    wire: article.wire,
    original: article.link,
    dateline: dateline && said({ text: dateline.text, place: dateline.place, date: dateline.date }),
    words: article.words,
    copyOf: refOf(relations.main, site),
    revises: refOf(relations.revises, site),
    revisedBy: refOf(relations.revisedBy, site),
    files: filesOf(article, formats, site),
  });
}
