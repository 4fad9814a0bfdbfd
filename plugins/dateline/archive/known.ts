/** An article among others: what of it is compared to tell whether two are one story, worked out once and not once a pair. */
import type { Article } from "../article.ts";
import type { Fingerprint } from "./fingerprint.ts";
import { knownDate } from "./order.ts";

export interface Known {
  readonly article: Article;
  readonly print: Fingerprint;
  /** The item whose version it is, where several documents have it; unlike its id, not unique. */
  readonly item: string;
  /** Its language, without a region. */
  readonly language: string;
  /** `2025-02-13`, or as far as it is known; empty without a date. */
  readonly date: string;
  /** Days since 1970-01-01; of a month, its first. */
  readonly day: number;
  readonly tickers: readonly string[];
  /** Wire and provider. */
  readonly sources: readonly string[];
  /** Companies and tickers. */
  readonly names: readonly string[];
  /** Its marker, as text; empty without one. */
  readonly mark: string;
}

/** Chinese in simplified and in traditional characters is one story twice, as in two languages. */
function languageOf({ lang }: Article): string {
  const [base = "", ...rest] = lang.toLowerCase().split("-");
  return base === "zh" && rest.some((part) => /^(?:hant|tw|hk|mo)$/.test(part)) ? "zh-hant" : base;
}

const dayNumber = (date: string): number => Math.round(Date.parse(`${date.padEnd(10, "-01")}T00:00:00Z`) / 86_400_000);

export function knownOf(article: Article, print: Fingerprint, item: string): Known {
  const { issuers, companies, symbols, wire, provider } = article;
  const date = knownDate(article.published);
  const tickers = symbols.map(({ ticker }) => ticker);
  const { marker } = print;
  return {
    article,
    print,
    item,
    language: languageOf(article),
    date,
    day: dayNumber(date),
    tickers,
    sources: [wire, provider?.name].filter((name) => name !== undefined),
    names: [...issuers, ...companies.map(({ name }) => name), ...tickers],
    mark: marker ? `${marker.kind} ${marker.number}` : "",
  };
}
