/** Judgements of many documents, added up: micro-averaged precision and recall. */
import type { UnplacedArticle } from "../../plugins/dateline/article.ts";
import { judges, type Field, type Judge } from "./judgement.ts";
import type { Label } from "./label.ts";

export interface Score {
  readonly field: string;
  readonly right: number;
  readonly given: number;
  readonly expected: number;
  readonly precision: number;
  readonly recall: number;
  /** One line a document that has something wrong. */
  readonly misses: readonly string[];
}

const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

export function score(field: Field, labels: ReadonlyMap<string, Label>, articles: ReadonlyMap<string, UnplacedArticle>): Score {
  const judge: Judge = judges[field];
  const sum = { right: 0, given: 0, expected: 0 };
  const misses: string[] = [];
  for (const [path, label] of labels) {
    const article = articles.get(path);
    const judgement = article && judge(label, article);
    if (!judgement) continue;
    sum.right += judgement.right;
    sum.given += judgement.given;
    sum.expected += judgement.expected;
    if (judgement.miss) misses.push(`${path}: ${judgement.miss}`);
  }
  return { field, ...sum, precision: share(sum.right, sum.given), recall: share(sum.right, sum.expected), misses };
}

/** A Markdown table, its columns in line. */
export function tableOf(scores: readonly Score[]): string {
  const rows = scores.map(({ field, precision, recall, right, given, expected }) => [field, precision.toFixed(2), recall.toFixed(2), `${right}`, `${given}`, `${expected}`]);
  const table = [["Field", "Precision", "Recall", "Right", "Found", "Labelled"], ...rows];
  const widths = [0, 1, 2, 3, 4, 5].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string => `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(table[0] ?? []), `|${widths.map((width) => "-".repeat(width + 2)).join("|")}|`, ...table.slice(1).map(line)].join("\n");
}
