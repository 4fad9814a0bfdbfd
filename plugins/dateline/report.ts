/** Problems, told to people and to machines. */
import { isHeld, issues, severityOf, type Code, type Problem, type Severity } from "./issues.ts";

const order: readonly Severity[] = ["error", "warning", "info"];

/** What came of the documents: every one has articles, or is without one and in the problems; every article is published or held. */
export interface Counts {
  readonly documents: number;
  /** Documents without an article. */
  readonly without: number;
  /** Published. */
  readonly articles: number;
  /** Not published: drafts, under embargo, expired. */
  readonly held: number;
}

/** @param read what was read, before anything was held back */
export const countsOf = (read: Pick<Counts, "documents" | "without"> & { readonly articles: readonly unknown[] }, { published }: { readonly published: readonly unknown[] }): Counts => ({
  documents: read.documents,
  without: read.without,
  articles: published.length,
  held: read.articles.length - published.length,
});

const byCode = (problems: readonly Problem[]): [Code, Problem[]][] => {
  const found = new Map<Code, Problem[]>();
  for (const problem of problems) {
    const same = found.get(problem.code) ?? [];
    same.push(problem);
    found.set(problem.code, same);
  }
  return [...found].toSorted(([a], [b]) => order.indexOf(issues[a].severity) - order.indexOf(issues[b].severity) || (a < b ? -1 : 1));
};

/** `content/a.txt:3` */
export const placeOf = ({ path, line }: Problem): string => (line === undefined ? path : `${path}:${line}`);

export const countOf = (problems: readonly Problem[], severity: Severity): number => problems.filter((problem) => severityOf(problem) === severity).length;

const amount = (count: number, one: string): string => `${count} ${one}${count === 1 ? "" : "s"}`;

/**
 * A few lines for a terminal: what came of the documents, then each code once, with its first places.
 * @param least `warning` leaves out what is only for information, but for what is held back: its publisher waits for it
 */
export function summaryText(problems: readonly Problem[], { documents, without, articles, held }: Counts, least: Severity = "warning", places = 3): string {
  const shown = byCode(problems).filter(([code]) => isHeld(code) || order.indexOf(issues[code].severity) <= order.indexOf(least));
  const lines = shown.flatMap(([code, found]) => {
    const most = isHeld(code) ? Math.max(places, 10) : places;
    return [
      `  ${issues[code].severity} ${code} × ${found.length}: ${issues[code].message}`,
      ...found.slice(0, most).map((problem) => `    ${placeOf(problem)}${problem.detail ? ` — ${problem.detail}` : ""}`),
      ...(found.length > most ? [`    … and ${found.length - most} more`] : []),
    ];
  });
  const counts = (["error", "warning", "info"] as const).map((severity) => amount(countOf(problems, severity), severity === "info" ? "note" : severity));
  const aside = [...(held > 0 ? [`${held} held back`] : []), ...(without > 0 ? [`${amount(without, "document")} without one`] : [])];
  return [`[dateline] ${[`${amount(articles, "article")} from ${amount(documents, "document")}`, ...aside].join(", ")}; ${counts.join(", ")}`, ...lines].join("\n");
}

function withMessage(problem: Problem): object {
  const { severity, message } = issues[problem.code];
  return { severity, message, ...problem };
}

/** The report file: every problem with its severity and message. */
export const reportJson = (problems: readonly Problem[], counts: Counts): string => `${JSON.stringify({ ...counts, problems: problems.map(withMessage) }, null, 2)}\n`;

/** What became of the planned pages; Eleventy counts its own. */
export const pagesText = (written: number, planned: number): string =>
  `[dateline] ${amount(written, "page")} written${planned > written ? `, ${amount(planned - written, "page")} as before` : ""}`;
