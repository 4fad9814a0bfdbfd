/**
 * Tables of articles: JSON (RFC 8259), JSON Lines (jsonlines.org) and CSV or TSV, with columns named as people name them.
 * Takes all JSON and CSV that no more special reader took, and says what is in it where it is no articles.
 */
import { itemReading, together } from "./item.ts";
import { isRecord, parseJson, sliceRecords, type Json, type Slice } from "./json-document.ts";
import type { Found, Reader, Reading, Text } from "./reader.ts";
import { splitMatter } from "./front-matter/matter.ts";
import type { ColumnNames } from "./table/columns.ts";
import { columnNames, parseTable } from "./table/csv.ts";
import { dayOrders } from "./table/day-orders.ts";
import { articleIn, findRecords } from "./table/find-records.ts";
import { isArticle, namesArticles, recordItem, type KeyLine, type TableFacts } from "./table/record-item.ts";

const failed = (found: Found): Reading => ({ drafts: [], problems: [found] });

/** `{ "title": …` or `[{ …`, and not a text that a bracket opens. */
const opensJson = (text: string): boolean =>
  /^\s*(?:\{\s*(?:"(?:[^"\\]|\\.)*"\s*:|\})|\[\s*(?:[{\]]|\[\s*[[\]{"\d-]|"(?:[^"\\]|\\.)*"\s*[,\]]|-?\d[\d.]*\s*,))/.test(text.slice(0, 8000));

/** The first line is a whole object, and the next begins another. */
function isJsonLines(text: string): boolean {
  const [, first = "", rest = ""] = /^\s*(\{[^\n]*\})[ \t]*\n\s*(.?)/.exec(text) ?? [];
  return rest === "{" && parseJson(first) !== undefined;
}

/** Front matter in JSON, and a text below it. */
const isMatter = (text: string): boolean => text.startsWith("{") && splitMatter(text) !== undefined;

interface Entry {
  readonly value: Json | undefined;
  readonly line: number;
  readonly lineOf: KeyLine;
}

const entryOf = (slice: Slice): Entry => ({ value: parseJson(slice.text)?.value, line: slice.line, lineOf: slice.lineOf });

function readEntry({ value, line, lineOf }: Entry, facts: TableFacts): Reading {
  if (value === undefined) return failed({ code: "item-unreadable", line });
  if (!isRecord(value)) return failed({ code: "item-empty", line });
  const record = articleIn(value, facts.own);
  return isArticle(record, facts.own) ? itemReading(recordItem(record, line, lineOf, facts)) : failed({ code: "item-empty", line });
}

function readEntries(entries: readonly Entry[], own: ColumnNames): Reading {
  const records = entries.map(({ value }) => value).filter(isRecord).map((record) => articleIn(record, own));
  const facts: TableFacts = { own, orderOf: dayOrders(records) };
  return together(entries.map((entry) => readEntry(entry, facts)));
}

/** `{ "cells": […], "metadata": {…}, "nbformat": 4 }` (nbformat.readthedocs.io) */
const isNotebook = (keys: readonly string[]): boolean => keys.includes("cells") && keys.includes("nbformat");

const named = (what: string, names: readonly string[]): Found => ({
  code: "format-unread",
  detail: `It looks like ${what} without columns that name a title, a date or a text${names.length > 0 ? ` (${names.slice(0, 12).join(", ").slice(0, 200)})` : ""}.`,
});

const keysOf = (value: Json | undefined): string[] => {
  const first = Array.isArray(value) ? value.find(isRecord) : value;
  return isRecord(first) ? Object.keys(first) : [];
};

const unknown = (keys: readonly string[]): Found => (isNotebook(keys) ? { code: "format-unread", detail: "It looks like a Jupyter notebook." } : named("JSON", keys));

function readLines(text: string, own: ColumnNames): Reading {
  const lines = text.split("\n").flatMap((written, index) => (written.trim() === "" ? [] : [{ written, line: index + 1 }]));
  return readEntries(lines.map(({ written, line }) => ({ value: parseJson(written)?.value, line, lineOf: () => line })), own);
}

/** Where lists of articles stand in answers of APIs, if the document itself is none. */
const places = ["/posts", "/articles", "/items", "/data", "/results", "/news", "/stories"] as const;

/** A list that breaks off or has a fault in it: entry by entry. */
function readBroken(text: string, own: ColumnNames): Reading {
  const path = /^\s*\[/.test(text) ? "" : places.find((place) => text.includes(`"${place.slice(1)}"`) && sliceRecords(text, place).length > 0);
  const slices = path === undefined ? [] : sliceRecords(text, path);
  const { drafts, problems } = readEntries(slices.map(entryOf), own);
  return { drafts, problems: [...problems, { code: "item-unreadable", detail: "The JSON breaks off or has a fault." }] };
}

function readJson(text: string, own: ColumnNames): Reading {
  const parsed = parseJson(text);
  if (!parsed) return readBroken(text, own);
  const found = findRecords(parsed.value, own);
  if (!found) return failed(unknown(keysOf(parsed.value)));
  const slices = sliceRecords(text, found.path);
  let next = 0;
  const entries = found.values.map((value): Entry => {
    const slice = isRecord(value) ? slices[next++] : undefined;
    return { value, line: slice?.line ?? 1, lineOf: slice?.lineOf ?? (() => undefined) };
  });
  return readEntries(entries, own);
}

function readCsv(text: string, own: ColumnNames): Reading {
  const names = columnNames(text) ?? [];
  if (!namesArticles(names, own)) return failed(named("a CSV table", names));
  const { rows, problems } = parseTable(text);
  const facts: TableFacts = { own, orderOf: dayOrders(rows.map(({ cells }) => cells)) };
  const read = together(rows.map(({ cells, line }) => itemReading(recordItem(cells, line, () => line, facts))));
  return { drafts: read.drafts, problems: [...problems, ...read.problems] };
}

const isCsv = ({ text, extension }: Text, own: ColumnNames): boolean => {
  const names = columnNames(text);
  return names !== undefined && (namesArticles(names, own) || extension === "csv" || extension === "tsv");
};

/** A reader of tables in which columns are named as the site says. */
export const tableWith = (own: ColumnNames): Reader => ({
  name: "table",
  detect: (document) => (opensJson(document.text) && (isJsonLines(document.text) || !isMatter(document.text))) || isCsv(document, own),
  read: ({ text }) => {
    if (isJsonLines(text)) return readLines(text, own);
    return opensJson(text) ? readJson(text, own) : readCsv(text, own);
  },
});

export const table: Reader = tableWith({});
