/** Attributes of sanitised elements, as HTML wants their values; one that is not so is left out. */
import type { Element } from "domhandler";
import { validAddress } from "./address.ts";

type Rule = (value: string) => string | undefined;

const oneOf = (...values: readonly string[]): Rule => (value) => (values.includes(value.trim().toLowerCase()) ? value.trim().toLowerCase() : undefined);

const matching = (pattern: RegExp): Rule => (value) => (pattern.test(value.trim()) ? value.trim() : undefined);

/** `1000px` is meant as pixels; `50%` is no size of a picture. */
const pixels: Rule = (value) => /^\s*(\d{1,5})(?:\.\d+)?\s*(?:px)?\s*$/.exec(value)?.[1];

const span: Rule = (value) => (/^\s*0*([2-9]|[1-9]\d{1,2}|1000)\s*$/.exec(value)?.[1]);

const languageNames = new Intl.DisplayNames("en", { type: "language", fallback: "none" });

/** Of a language there is: `lang="groovy"` says something else. */
const language: Rule = (value) => {
  const tag = value.trim();
  const primary = /^([a-z]{2,3})(?:-[a-z\d]{2,8})*$/i.exec(tag)?.[1];
  return primary !== undefined && languageNames.of(primary.toLowerCase()) !== undefined ? tag : undefined;
};

/** What a checker and a machine can read: a day, a month, a year, a time with or without an offset. */
const datetime = matching(/^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/);

const rules: Readonly<Record<string, Rule>> = {
  href: validAddress,
  src: validAddress,
  cite: validAddress,
  width: pixels,
  height: pixels,
  colspan: span,
  rowspan: span,
  scope: oneOf("row", "col", "rowgroup", "colgroup"),
  dir: oneOf("ltr", "rtl", "auto"),
  lang: language,
  start: matching(/^-?\d{1,9}$/),
  type: matching(/^[1aAiI]$/),
  datetime,
};

/** Of code, `lang` is the name of its programming language. */
const isProgrammers = (name: string, attribute: string): boolean => attribute === "lang" && (name === "code" || name === "pre");

export function validAttributes({ name, attribs }: Element): Record<string, string> {
  const kept = Object.entries(attribs).flatMap(([attribute, value]) => {
    const valid = isProgrammers(name, attribute) ? undefined : (rules[attribute]?.(value) ?? (Object.hasOwn(rules, attribute) ? undefined : value));
    return valid === undefined ? [] : [[attribute, valid] as const];
  });
  return Object.fromEntries(kept);
}
