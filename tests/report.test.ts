import { describe, expect, test } from "vitest";
import { issues, severityOf, type Problem } from "../plugins/dateline/issues.ts";
import { countOf, placeOf, reportJson, summaryText } from "../plugins/dateline/report.ts";

const problems: readonly Problem[] = [
  { code: "title-made", path: "a.txt", detail: "Acme opens a hall" },
  { code: "date-missing", path: "b.txt" },
  { code: "file-too-large", path: "c.txt", detail: "9000000 bytes" },
  { code: "date-missing", path: "d.txt", line: 3 },
  { code: "date-invalid", path: "e.txt", line: 2, detail: "date: 2025-02-30" },
  { code: "date-missing", path: "f.txt" },
];
const counts = { documents: 6, without: 1, articles: 5, held: 2 };

describe("the summary", () => {
  test("counts, then tells each code once, the worst first, with its first places", () => {
    expect(summaryText(problems, counts, "warning", 2)).toBe(
      [
        "[dateline] 5 articles from 6 documents, 2 held back, 1 document without one; 1 error, 4 warnings, 1 note",
        `  error file-too-large × 1: ${issues["file-too-large"].message}`,
        "    c.txt — 9000000 bytes",
        `  warning date-invalid × 1: ${issues["date-invalid"].message}`,
        "    e.txt:2 — date: 2025-02-30",
        `  warning date-missing × 3: ${issues["date-missing"].message}`,
        "    b.txt",
        "    d.txt:3",
        "    … and 1 more",
      ].join("\n"),
    );
  });

  test("tells notes only when it is asked to, and all places if it is asked to", () => {
    const whole = summaryText(problems, counts, "info", Infinity);
    expect(whole).toContain("  info title-made × 1:");
    expect(whole).toContain("    a.txt — Acme opens a hall");
    expect(whole).toContain("    f.txt");
    expect(whole).not.toContain("more");
  });

  test("can be of errors alone", () => {
    expect(summaryText(problems, counts, "error").split("\n")).toHaveLength(3);
  });

  test("of nothing wrong is one line, and of one it is singular", () => {
    expect(summaryText([], { documents: 1, without: 0, articles: 1, held: 0 })).toBe("[dateline] 1 article from 1 document; 0 errors, 0 warnings, 0 notes");
  });

  test("of thirty thousand problems is made at once", () => {
    const many = Array.from({ length: 30_000 }, (_, index): Problem => ({ code: "date-missing", path: `${index}.txt` }));
    const begun = performance.now();
    expect(summaryText(many, counts)).toContain("… and 29997 more");
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

test("the report file has every problem with its severity and message", () => {
  const text = reportJson(problems.slice(2, 4), counts);
  expect(text.endsWith("}\n")).toBe(true);
  expect(JSON.parse(text)).toEqual({
    documents: 6,
    without: 1,
    articles: 5,
    held: 2,
    problems: [
      { severity: "error", message: issues["file-too-large"].message, code: "file-too-large", path: "c.txt", detail: "9000000 bytes" },
      { severity: "warning", message: issues["date-missing"].message, code: "date-missing", path: "d.txt", line: 3 },
    ],
  });
});

test("problems are counted by severity", () => {
  expect([countOf(problems, "error"), countOf(problems, "warning"), countOf(problems, "info"), countOf([], "error")]).toEqual([1, 4, 1, 0]);
  expect(severityOf({ code: "held-draft", path: "a.txt" })).toBe("info");
});

test("a place is a path, with the line where there is one", () => {
  expect([placeOf({ code: "date-missing", path: "a.txt" }), placeOf({ code: "date-missing", path: "a.txt", line: 1 })]).toEqual(["a.txt", "a.txt:1"]);
});

test("every message says what happened in whole sentences", () => {
  const odd = Object.entries(issues).filter(([code, { message }]) => !/^[a-z]+(?:-[a-z]+)*$/.test(code) || !/^[A-Z].*\.$/s.test(message));
  expect(odd).toEqual([]);
});
