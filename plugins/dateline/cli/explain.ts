/** `dateline explain`: every field of an article, its value, the rule that set it, and the line it was read on. */
import { parseArgs } from "node:util";
import type { Article } from "../article.ts";
import { place } from "../archive/place.ts";
import { issues, type Problem } from "../issues.ts";
import { placeOf } from "../report.ts";
import { UsageError, type Command } from "./command.ts";
import { readGiven } from "./documents.ts";
import { siteOptions } from "./site.ts";

const longest = 100;

const shown = (value: unknown): string => {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
};

/** Sections and headings by what they are, not by all their text. */
function brief(name: string, article: Article): unknown {
  if (name === "sections") return article.sections.map(({ kind, title }) => (title ? `${kind} (${title})` : kind)).join(", ");
  if (name === "headings") return article.headings.map(({ text }) => text).join(", ");
  if (name === "published" || name === "updated" || name === "embargoed" || name === "expires") return `${article[name]?.iso} (${article[name]?.precision})`;
  return Object.entries(article).find(([key]) => key === name)?.[1];
}

function fieldLines(article: Article): string[] {
  return Object.entries(article.source.fields)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, { rule, line }]) => `  ${name.padEnd(12)} ${shown(brief(name, article) ?? "")}\n${" ".repeat(15)}← ${rule}${line === undefined ? "" : `, line ${line}`}`);
}

const problemLine = (problem: Problem): string => {
  const { severity, message } = issues[problem.code];
  return `  ${severity} ${problem.code} (${placeOf(problem)}): ${message}${problem.detail ? `\n    ${problem.detail}` : ""}`;
};

const explained = (article: Article): string =>
  [`${article.source.path}: read by ${article.source.reader}`, `  id           ${article.id}`, `  url          ${article.url}`, ...fieldLines(article), ...article.issues.map(problemLine)].join("\n");

export const explain: Command = {
  usage: "explain FILE [--config FILE]",
  about: "Prints every field of the articles in a document: its value, the rule that set it, the line.",
  run: async ({ args, output }) => {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options: { config: { type: "string" } } });
    if (positionals.length === 0) throw new UsageError("Name the document to explain: dateline explain content/release.txt");
    const { articles, problems } = await readGiven(positionals, await siteOptions(values.config));
    for (const article of place(articles).articles) output.out(explained(article));
    if (articles.length === 0) problems.forEach((problem) => output.out(problemLine(problem).trim()));
    return articles.length > 0 ? 0 : 1;
  },
};
