import { describe, expect, test } from "vitest";
import { makeReleases } from "../bench/releases.ts";
import type { UnplacedArticle } from "../plugins/dateline/article.ts";
import { buildArchive } from "../plugins/dateline/archive/index.ts";
import { article, day } from "./setup/article.ts";

const context = { now: Date.parse("2026-01-01T00:00:00Z"), language: "en", timeZone: "UTC" };

function relatedTo(path: string, articles: readonly UnplacedArticle[]): readonly string[] {
  const { published } = buildArchive(articles, context);
  const paths = new Map(published.map(({ url, source }) => [url, source.path]));
  return published.find(({ source }) => source.path === path)?.relations.related.map(({ url }) => paths.get(url) ?? "") ?? [];
}

const symbol = (ticker: string) => ({ exchange: "NYSE", ticker, id: `NYSE:${ticker}`, market: "NYSE" });

const few = [
  article("hall.txt", { title: "Acme opens a hall for kitchen robots", published: day("2025-02-13"), symbols: [symbol("ACME")], companies: [{ name: "Acme Robotics", symbols: [] }] }),
  article("results.txt", { title: "Quarter of growth", published: day("2025-01-20"), symbols: [symbol("ACME")] }),
  article("robots.txt", { title: "Kitchen robots in every canteen by summer", published: day("2024-11-02") }),
  article("mine.txt", { title: "Borealis finds copper", published: day("2025-02-12"), symbols: [symbol("BMX")] }),
  article("mine2.txt", { title: "Borealis drills on", published: day("2025-02-10"), symbols: [symbol("BMX")] }),
  article("vin.txt", { title: "Cuvée d'hiver", published: day("2025-02-11") }),
];

describe("related are", () => {
  test("the stories of the same company, and those with the same rare words; nothing that shares nothing", () => {
    expect(relatedTo("hall.txt", few)).toEqual(["results.txt", "robots.txt"]);
    expect(relatedTo("mine.txt", few)).toEqual(["mine2.txt"]);
    expect(relatedTo("vin.txt", few)).toEqual([]);
  });

  test("three at most, of equals the newest", () => {
    const same = Array.from({ length: 9 }, (_, index) => article(`${index}.txt`, { title: "Acme", published: day(`2025-02-0${index + 1}`), symbols: [symbol(index < 5 ? "ACME" : "BMX")], sections: [{ kind: "story", html: "", text: `${index}` }] }));
    expect(relatedTo("0.txt", same)).toEqual(["4.txt", "3.txt", "2.txt"]);
  });

  test("of the same language", () => {
    expect(relatedTo("hall.txt", [...few.slice(0, 1), { ...article("results.txt", few[1]), lang: "de" }])).toEqual([]);
  });

  test("never a copy or a version of the article itself", () => {
    const text = "Acme Robotics opened a hall in Houston in which people will build what the kitchens of the world have waited for, and everybody came to see how it was done and what it cost.";
    const hall = { title: "Acme opens a hall for kitchen robots", symbols: [symbol("ACME")], sections: [{ kind: "story" as const, html: "", text }] };
    const articles = [
      article("a.txt", { ...hall, published: day("2025-02-13") }),
      article("b.txt", { ...hall, published: day("2025-02-14") }),
      article("c.txt", { ...hall, title: "Correction: Acme opens a hall for kitchen robots", published: day("2025-02-15") }),
      article("d.txt", { title: "Acme buys land", symbols: [symbol("ACME")], published: day("2025-01-01") }),
    ];
    expect(articles.map(({ source }) => relatedTo(source.path, articles))).toEqual([[], [], ["d.txt"], ["c.txt"]]);
  });

  test("not chosen by what everybody has", () => {
    const tagged = Array.from({ length: 30 }, (_, index) => article(`${index}.txt`, { title: `${"abcdefghijklmnopqrstuvwxyzäöüß".charAt(index).repeat(4)}`, tags: ["Reuters"], published: day("2025-02-13") }));
    expect(relatedTo("3.txt", tagged)).toEqual([]);
  });
});

test("an article more changes nothing for those that have nothing to do with it", () => {
  const made = makeReleases(300, 0).map((each) => each.article);
  const before = new Map(buildArchive(made.slice(1), context).published.map(({ source, relations }) => [source.path, relations.related.map(({ id }) => id)]));
  const after = buildArchive(made, context).published.filter(({ source }) => before.has(source.path));
  const changed = after.filter(({ source, relations }) => JSON.stringify(before.get(source.path)) !== JSON.stringify(relations.related.map(({ id }) => id)));
  expect(changed.length).toBeLessThan(30);
});
