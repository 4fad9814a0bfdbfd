/** Fields of a page: JSON-LD, then `<meta>`, then its elements; what its publisher says of it before what can be seen. */
import type { FieldTypes, Fields, Traced } from "../../draft.ts";
import { parseDate } from "../../dates/written-date.ts";
import { address, languageTag, names, texts } from "../front-matter/values.ts";
import type { Found } from "../reader.ts";
import { plainText } from "../tree.ts";
import { datesGiven, updatesGiven } from "./dates.ts";
import { addressOf, articleEntity, listed, namesOf, type Entity } from "./json-ld.ts";
import { lineFinder, metaGiven, metasOf, type Given, type MetaField, type Metas } from "./meta.ts";
import type { Page } from "./page.ts";
import { isTitle, titleGiven, titlesStated } from "./title.ts";

interface PageFields {
  readonly fields: Fields;
  readonly problems: readonly Found[];
}

interface Context {
  readonly page: Page;
  readonly metas: Metas;
  readonly entity: Entity | undefined;
  readonly lineOf: (mark: string) => number | undefined;
  readonly problems: Found[];
}

const strings = (value: unknown): readonly string[] => listed(value).filter((item) => typeof item === "string");

/** What the page's JSON-LD gives for a property. */
function linked(context: Context, property: string, read: (value: unknown) => readonly string[] = strings): readonly Given[] {
  const values = context.entity ? read(context.entity[property]).filter((value) => value.trim() !== "") : [];
  return values.length > 0 ? [{ values, rule: `JSON-LD ${property}`, mark: property }] : [];
}

function traced<T>(context: Context, given: readonly Given[], read: (values: readonly string[]) => T | undefined): Traced<T> | undefined {
  for (const { values, rule, mark } of given) {
    const value = read(values);
    const line = context.lineOf(mark);
    if (value !== undefined) return { value, rule, ...(line === undefined ? {} : { line }) };
  }
  return undefined;
}

/** The first that is a date; those that no calendar has are reported. */
function dateField(context: Context, given: readonly Given[]): Traced<FieldTypes["date"]> | undefined {
  for (const one of given) {
    const said = one.values[0] ?? "";
    const date = parseDate(said);
    const line = context.lineOf(said) ?? context.lineOf(one.mark);
    const at = line === undefined ? {} : { line };
    if (date === "impossible") context.problems.push({ code: "date-invalid", detail: said.slice(0, 80), ...at });
    if (typeof date === "object") return { value: date, rule: one.rule, ...at };
  }
  return undefined;
}

const first = ([value = ""]: readonly string[]): string | undefined => plainText(value.replaceAll("<", "&lt;")) || undefined;
const title = (values: readonly string[]): string | undefined => values.map((value) => first([value])).find((value) => value !== undefined && isTitle(value));

/** `By Sam Sample`; an address of an author is not a name. */
const people = (values: readonly string[]): readonly string[] | undefined => {
  const written = values.map((value) => value.trim().replace(/^by\s+/i, "")).filter((value) => !/^https?:/i.test(value));
  return written.length === 1 ? names(written[0]) : texts(written);
};

/** One element may list them with commas, or each may have one of its own. */
const terms = (values: readonly string[]): readonly string[] | undefined => (values.length === 1 ? texts(values[0]) : texts(values));

const links = (context: Context): readonly Given[] => {
  const canonical = context.page.querySelector('link[rel~="canonical"]')?.getAttribute("href");
  return [
    ...(canonical ? [{ values: [canonical], rule: "canonical link", mark: "canonical" }] : []),
    ...metaGiven(context.metas, "link"),
    ...["url", "mainEntityOfPage"].flatMap((property) => linked(context, property, (value) => listed(addressOf(value)).filter((item) => typeof item === "string"))),
  ];
};

const languages = (context: Context): readonly Given[] => {
  const lang = context.page.documentElement.getAttribute("lang") ?? context.page.documentElement.getAttribute("xml:lang");
  return [...linked(context, "inLanguage"), ...(lang ? [{ values: [lang], rule: "lang attribute", mark: "lang=" }] : []), ...metaGiven(context.metas, "lang")];
};

/** @param text the document that the page was parsed from, to find lines in */
export function pageFields(page: Page, text: string): PageFields {
  const context: Context = { page, metas: metasOf(page), entity: articleEntity(page), lineOf: lineFinder(text), problems: [] };
  const meta = (field: MetaField): readonly Given[] => metaGiven(context.metas, field);
  const site = context.metas.get("og:site_name")?.[0];
  const found = {
    title: traced(context, [...linked(context, "headline"), ...titlesStated(page, site, meta("title")), ...titleGiven(page, site)], title),
    date: dateField(context, [...linked(context, "datePublished"), ...meta("date"), ...datesGiven(page)]),
    updatedDate: dateField(context, [...linked(context, "dateModified"), ...meta("updatedDate"), ...updatesGiven(page)]),
    expiryDate: dateField(context, [...linked(context, "expires"), ...meta("expiryDate")]),
    authors: traced(context, [...linked(context, "author", namesOf), ...meta("authors")], people),
    summary: traced(context, [...linked(context, "description"), ...meta("summary")], first),
    tags: traced(context, [...linked(context, "keywords"), ...meta("tags")], terms),
    categories: traced(context, [...linked(context, "articleSection"), ...meta("categories")], terms),
    link: traced(context, links(context), ([value]) => address(value)),
    lang: traced(context, languages(context), ([value]) => languageTag(value)),
    provider: traced(context, [...linked(context, "publisher", namesOf), ...meta("provider")], ([name]) => (name ? { name: name.trim() } : undefined)),
    slug: traced(context, meta("slug"), first),
  };
  return { fields: stated(found), problems: context.problems };
}

type Maybe = { readonly [K in keyof FieldTypes]?: Traced<FieldTypes[K]> | undefined };

function stated(found: Maybe): Fields {
  const fields: Fields = {};
  for (const [key, value] of Object.entries(found)) if (value !== undefined) Object.assign(fields, { [key]: value });
  return fields;
}
