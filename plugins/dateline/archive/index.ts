/** From articles to the archive. */
import type { Article, UnplacedArticle } from "../article.ts";
import type { Problem } from "../issues.ts";
import type { Options } from "../options.ts";
import { aliasProblems } from "./aliases.ts";
import type { Archive, Group } from "./archive.ts";
import { resolveCashtags } from "./cashtags.ts";
import { unifyCompanies } from "./companies.ts";
import { groupBy } from "./group.ts";
import { heldBack, nowIn } from "./hold.ts";
import { linkDocuments } from "./links.ts";
import { compareText, newestFirst } from "./order.ts";
import { place } from "./place.ts";
import { relate, type Fingerprints } from "./relations.ts";
import { remembered } from "./remembered.ts";
import { languageName, mapTaxonomies, taxonomies, wordedTerms, type TaxonomyName, type Term } from "./taxonomies.ts";
import { linkTranslations } from "./translations.ts";
import { currentVersions } from "./versions.ts";
import { shellOf } from "./withdrawn.ts";

interface ArchiveContext {
  /** What counts as now: milliseconds since 1970-01-01T00:00Z. */
  readonly now: number;
  /** BCP 47: names of months, order of terms. */
  readonly language: string;
  /** IANA zone of the site, in which an embargo or an expiry by the day begins and ends. */
  readonly timeZone: string;
  /** Whether copies and earlier versions stand in lists and feeds. */
  readonly copies?: Options["copies"];
  /** As far as they are known: costly to take, and the same for the same articles. */
  readonly fingerprints?: Fingerprints;
}

const byKeyDown = (a: Group, b: Group): number => compareText(b.key, a.key);

function years(articles: readonly Article[]): Group[] {
  const named = remembered((key): Term[] => [{ key, title: key, slug: key }]);
  const year = ({ published }: Article): Term[] => (published?.day ? named(published.day.slice(0, 4)) : []);
  return groupBy(articles, "/", year).toSorted(byKeyDown);
}

function months(articles: readonly Article[], language: string): Group[] {
  const name = new Intl.DateTimeFormat(language, { calendar: "gregory", month: "long", year: "numeric", timeZone: "UTC" });
  const named = remembered((key): Term[] => [{ key, title: name.format(new Date(`${key}-15T12:00:00Z`)), slug: key.replace("-", "/") }]);
  const month = ({ published }: Article): Term[] => (published?.day ? named(published.day.slice(0, 7)) : []);
  return groupBy(articles, "/", month).toSorted(byKeyDown);
}

/** Names are costly to make: once a language, not once an article. */
const named = (language: Group): Group => ({ ...language, title: languageName(language.key) });

function terms(articles: readonly Article[], language: string): Record<TaxonomyName, readonly Group[]> {
  const { compare } = new Intl.Collator(language, { numeric: true, sensitivity: "base" });
  const alphabetical = (a: Group, b: Group): number => compare(a.title, b.title) || compareText(a.key, b.key);
  const worded = wordedTerms();
  const grouped = (name: TaxonomyName): readonly Group[] => groupBy(articles, taxonomies[name].url, (article) => taxonomies[name].terms(article, worded));
  const shown = (name: TaxonomyName): readonly Group[] => (name === "languages" ? grouped(name).map(named) : grouped(name)).toSorted(alphabetical);
  return mapTaxonomies(shown);
}

const repetitions: ReadonlySet<Problem["code"]> = new Set(["id-repeated", "url-repeated"]);

/** A copy has the id and the headline of what it is a copy of: that it is one is told already. */
function withoutCopies(problems: readonly Problem[], published: readonly Article[]): Problem[] {
  const copies = new Set(published.filter(({ relations }) => relations.main || relations.duplicates.length > 0).map(({ source }) => source.path));
  return problems.filter(({ code, path }) => !repetitions.has(code) || !copies.has(path));
}

/** Everything that is published, placed and grouped. The order of the input does not matter. */
export function buildArchive(read: readonly UnplacedArticle[], { now, language, timeZone, copies = "hide", fingerprints }: ArchiveContext): Archive {
  const instant = nowIn(now, timeZone);
  const current = currentVersions(read);
  // Placed before any is held back: a url does not change because another article's time has come or gone.
  const shells = current.withdrawn.map(shellOf);
  const placed = place([...current.articles, ...shells]);
  const taken = new Set(shells.map(({ source }) => source));
  const isTaken = ({ source }: Article): boolean => taken.has(source);
  const standing = placed.articles.filter((article) => !isTaken(article));
  const judged = standing.map((article) => heldBack(article, instant));
  const held = judged.filter((problem) => problem !== undefined);
  const linked = linkDocuments(standing.filter((_, at) => judged[at] === undefined));
  const related = relate(unifyCompanies(resolveCashtags(linked.articles)), placed.idOf, fingerprints);
  const published = linkTranslations(related.articles);
  const articles = copies === "list" ? published : published.filter(({ relations }) => !relations.main);
  return {
    published,
    articles,
    years: years(articles),
    months: months(articles, language),
    terms: terms(articles, language),
    undated: articles.filter(({ published }) => published === undefined),
    withdrawn: placed.articles.filter((article) => isTaken(article) && heldBack(article, instant) === undefined).toSorted(newestFirst),
    problems: [...current.problems, ...held, ...withoutCopies(placed.problems, published), ...linked.problems, ...related.problems, ...aliasProblems(published)],
  };
}
