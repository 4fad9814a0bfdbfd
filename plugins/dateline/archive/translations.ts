/** Which articles are one story in several languages: what their authors and their paths say, never what their texts are like. */
import type { Article, Translation } from "../article.ts";
import { components } from "./components.ts";
import { compareText } from "./order.ts";

const base = (tag: string): string => tag.split("-")[0]?.toLowerCase() ?? "";

const names = (tag: string, lang: string): boolean => base(tag.replaceAll("_", "-")) === base(lang);

/** A document of many articles is none of one story. */
const isWhole = ({ source }: Article): boolean => (source.line ?? 1) === 1;

const withoutExtension = (path: string): string => path.replace(/\.[^./]+$/, "");

/** `news/story.fr.md` → `news/story`, where that is the article's own language: Hugo's file names (gohugo.io/content-management/multilingual). */
function fileStem({ source: { path }, lang }: Article): { readonly stem: string; readonly suffixed: boolean } {
  const plain = withoutExtension(path);
  const [, stem, suffix] = /^(.+)\.([A-Za-z]{2,3}(?:[-_][A-Za-z]{2,4})?)$/.exec(plain) ?? [];
  return stem && suffix && names(suffix, lang) ? { stem, suffixed: true } : { stem: plain, suffixed: false };
}

/** `de/2025/story.md` → `2025/story`: the folder is named as the article's own language. */
const folderStem = ({ source: { path }, lang }: Article): string =>
  withoutExtension(path)
    .split("/")
    .filter((part, index, parts) => index === parts.length - 1 || !names(part, lang))
    .join("/");

const listed = (one: Article, other: Article): boolean => one.translations.some((tag) => names(tag, other.lang));

type Rule = {
  /** Articles with the same key may be one story. */
  readonly keyOf: (article: Article) => string | undefined;
  readonly fits: (one: Article, other: Article) => boolean;
};

const rules: readonly Rule[] = [
  { keyOf: ({ translationKey }) => translationKey, fits: () => true },
  { keyOf: (article) => (isWhole(article) ? fileStem(article).stem : undefined), fits: (one, other) => fileStem(one).suffixed || fileStem(other).suffixed },
  { keyOf: (article) => (isWhole(article) ? folderStem(article) : undefined), fits: (one, other) => listed(one, other) || listed(other, one) },
];

/** Places in `articles`, by key; what is alone has no translation. */
function sharing(articles: readonly Article[], keyOf: Rule["keyOf"]): readonly (readonly number[])[] {
  const found = new Map<string, number[]>();
  articles.forEach((article, index) => {
    const key = keyOf(article);
    if (key === undefined || key === "") return;
    const same = found.get(key);
    if (same) same.push(index);
    else found.set(key, [index]);
  });
  return [...found.values()].filter(({ length }) => length > 1);
}

/** A key that dozens share says something else: the section, the campaign. */
const most = 60;

function pairs(articles: readonly Article[], { keyOf, fits }: Rule): (readonly [number, number])[] {
  return sharing(articles, keyOf).flatMap((places) => {
    if (places.length > most) return [];
    const known = places.flatMap((place) => (articles[place] ? [{ place, article: articles[place] }] : []));
    return known.flatMap((one, at) =>
      known.slice(at + 1).filter((other) => one.article.lang !== other.article.lang && fits(one.article, other.article)).map((other) => [one.place, other.place] as const),
    );
  });
}

/** The story in each language but its own: of several articles in one, that which stands for the others, then the newest. */
function translationsOf(article: Article, story: readonly Article[]): readonly Translation[] {
  const found = new Map<string, Article>();
  for (const other of story) {
    const known = found.get(other.lang);
    if (!known || (known.relations.main && !other.relations.main)) found.set(other.lang, other);
  }
  found.delete(article.lang);
  return [...found.values()].toSorted((a, b) => compareText(a.lang, b.lang)).map(({ id, url, title, lang }) => ({ id, url, title, lang }));
}

/** The articles, those of a story that there is in several languages with its translations. @param articles in one order whatever the files' was */
export function linkTranslations(articles: readonly Article[]): readonly Article[] {
  if (articles.every(({ lang }) => lang === articles[0]?.lang)) return articles;
  const found = rules.flatMap((rule) => pairs(articles, rule));
  if (found.length === 0) return articles;
  const linked = new Map<number, Article>();
  for (const story of components(articles.length, found).filter(({ length }) => length > 1)) {
    const all = story.flatMap((place) => articles[place] ?? []);
    for (const place of story) {
      const article = articles[place];
      if (article) linked.set(place, { ...article, relations: { ...article.relations, translations: translationsOf(article, all) } });
    }
  }
  return articles.map((article, place) => linked.get(place) ?? article);
}
