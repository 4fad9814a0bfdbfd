/**
 * Articles as an archive of releases has them, made up: companies, headlines, stories of sentences, figures, datelines, and from some
 * of them copies on other wires. The same seed makes the same articles.
 */
import type { SectionKind, Timestamp, UnplacedArticle } from "../plugins/dateline/article.ts";
import { slugify } from "../plugins/dateline/grammar/slug.ts";
import { randomness } from "./randomness.ts";


const syllables = ["ka", "lo", "mi", "ren", "tos", "vel", "dra", "sun", "pir", "gan", "bel", "tor", "nex", "qui", "fa", "lum", "ser", "hol", "wy", "zan"];

const lexicon = Array.from({ length: 6000 }, (_, index) => [index % 20, Math.floor(index / 20) % 20, Math.floor(index / 400) % 20].map((at) => syllables[at] ?? "").join(""));

const frequent = "the of and to in a for with its is that by on has will as from it at be this an are or new company".split(" ");

export interface Made {
  readonly article: UnplacedArticle;
  /** Articles of one story have one name. */
  readonly story: string;
}

const onDay = (day: number): Timestamp => {
  const date = new Date(Date.UTC(2015, 0, 1) + day * 86_400_000).toISOString().slice(0, 10);
  return { iso: date, precision: "day", epoch: Date.parse(`${date}T12:00:00Z`), day: date, said: date };
};

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

interface Text {
  readonly title: string;
  readonly story: string;
  readonly wire: string;
  readonly company: string;
}

/** @param path what the article is told apart by */
export function releaseArticle(path: string, day: number, { title, story, wire, company }: Text): UnplacedArticle {
  const section = (kind: SectionKind, text: string) => ({ kind, html: `<p>${text}</p>`, text });
  return {
    id: `dateline:${path}`, slug: slugify(title), title, titleFrom: "given", summary: story.slice(0, 160), lead: "", draft: false, lang: "en", translations: [], authors: [], categories: [], tags: [],
    symbols: [{ exchange: "NYSE", ticker: company.slice(0, 4).toUpperCase(), id: `NYSE:${company.slice(0, 4).toUpperCase()}`, market: "NYSE" }], isins: [], companies: [{ name: company, symbols: [] }], issuers: [company], people: [],
    wire, published: onDay(day), sections: [section("story", story), section("about", `${company} makes what its customers need and has done so for many years.`)],
    headings: [], contacts: [], words: story.split(" ").length, minutes: 1, layout: {}, aliases: [], extra: {}, source: { path, reader: "wire", fields: {} }, issues: [],
  };
}

const pick = <T>(random: () => number, from: readonly T[], otherwise: T): T => from[Math.floor(random() * from.length)] ?? otherwise;

const word = (random: () => number): string => (random() < 0.45 ? pick(random, frequent, "the") : (lexicon[Math.floor(random() ** 2 * lexicon.length)] ?? "news"));

function sentence(random: () => number): string {
  const words = Array.from({ length: 9 + Math.floor(random() * 14) }, () => word(random));
  return `${capital(words.join(" "))}${random() < 0.4 ? ` ${(random() * 900).toFixed(1)} million` : ""}.`;
}

/**
 * @param count how many articles
 * @param copied which part of them are copies of the one before
 */
export function makeReleases(count: number, copied = 0.1, seed = 1): readonly Made[] {
  const random = randomness(seed);
  const made: Made[] = [];
  while (made.length < count) {
    const before = made.at(-1);
    const path = `${made.length}.txt`;
    if (before && random() < copied) {
      const { title, sections, issuers: [company = ""], published } = before.article;
      const story = `AUSTIN, Texas--(BUSINESS WIRE)--${(sections[0]?.text ?? "").replace(/\d+\.\d(?= million)/, "37.5")}`;
      const day = Math.round((Date.parse(published?.day ?? "") - Date.UTC(2015, 0, 1)) / 86_400_000);
      made.push({ article: releaseArticle(path, day, { title, story, wire: "Business Wire", company }), story: before.story });
      continue;
    }
    const company = `${capital(lexicon[Math.floor(random() * 700) * 8] ?? "Acme")} Robotics`;
    const title = `${company} ${Array.from({ length: 7 }, () => word(random)).join(" ")}`;
    const story = Array.from({ length: 8 + Math.floor(random() * 16) }, () => sentence(random)).join(" ");
    made.push({ article: releaseArticle(path, Math.floor(made.length / 9), { title, story: `${company} today said: ${story}`, wire: "GlobeNewswire", company }), story: path });
  }
  return made;
}

/** The weekly report of one company, over and over: the same words, other days and figures. */
export function makeReports(count: number, seed = 2): readonly Made[] {
  const random = randomness(seed);
  const body = Array.from({ length: 12 }, () => sentence(random).replace(/ \d+\.\d million/, "")).join(" ");
  return Array.from({ length: count }, (_, index) => {
    const date = new Date(Date.UTC(2015, 0, 1) + index * 86_400_000).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
    const story = `On ${date} the company bought ${Math.floor(random() * 90_000)} of its shares at ${(random() * 90).toFixed(2)} euros, ${Math.floor(random() * 900_000)} in all. ${body}`;
    return { article: releaseArticle(`${index}.txt`, index, { title: "Acme Robotics buys back shares", story, wire: "GlobeNewswire", company: "Acme Robotics" }), story: `${index}` };
  });
}
