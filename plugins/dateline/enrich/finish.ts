/** From a draft whose rules have run to an article that waits for its place in the archive. */
import type { Trace, UnplacedArticle } from "../article.ts";
import type { Draft, Fields, FieldName, FieldTypes } from "../draft.ts";
import { withoutControls } from "../grammar/control-characters.ts";
import { slugify } from "../grammar/slug.ts";
import { countWords, readingMinutes } from "../grammar/words.ts";
import type { EnrichContext } from "./enricher.ts";
import { undividedStory } from "./sections.ts";

const traceOf = ({ rule, line }: Trace): Trace => (line === undefined ? { rule } : { rule, line });

/** Written dates are not shown: their timestamps are. */
const working = new Set(["date", "updatedDate", "embargoDate", "expiryDate", "extra"]);

const traces = (fields: Fields): Record<string, Trace> =>
  Object.fromEntries(Object.entries(fields).filter(([name]) => !working.has(name)).map(([name, traced]) => [name, traceOf(traced)]));

/** `2021-11-02-kulr-partners.md` has a slug of its own: addresses of such files are known to the world. */
const slugInName = (path: string): string | undefined => /(?:^|\/)\d{4}-\d{2}-\d{2}-([^/]+?)(?:\.[^./]+)?$/.exec(path)?.[1];

type Optional = "published" | "updated" | "embargoed" | "expires" | "provider" | "wire" | "story" | "link" | "kind" | "dateline" | "cashtags" | "version" | "status" | "weight" | "translationKey";

const optional = ["published", "updated", "embargoed", "expires", "provider", "wire", "story", "link", "kind", "dateline", "cashtags", "version", "status", "weight", "translationKey"] as const satisfies readonly Optional[];

function present(fields: Fields): { readonly [K in Optional]?: FieldTypes[K] } {
  const entries = optional.flatMap((name) => (fields[name] ? [[name, fields[name].value] as const] : []));
  return Object.fromEntries(entries);
}

/**
 * @param index which article of its document this is, from 0
 * @param line the document's line that the article begins on
 */
export function finish(draft: Draft, context: EnrichContext, index: number, line: number): UnplacedArticle {
  const { fields } = draft;
  const value = <K extends FieldName>(name: K, otherwise: FieldTypes[K]): FieldTypes[K] => {
    const traced: { readonly value: FieldTypes[K] } | undefined = fields[name];
    return traced ? traced.value : otherwise;
  };
  const title = withoutControls(value("title", draft.path));
  const sections = value("sections", undividedStory(draft.blocks));
  const words = countWords(sections.filter(({ kind }) => kind === "story").map(({ text }) => text).join(" "));
  return {
    id: fields.story?.value.id ?? fields.guid?.value ?? `dateline:${draft.path}${index > 0 ? `#${index + 1}` : ""}`,
    slug: slugify(fields.slug?.value ?? slugInName(draft.path) ?? title),
    title,
    titleFrom: value("titleFrom", "file-name"),
    summary: withoutControls(value("summary", "")),
    lead: withoutControls(value("lead", "")),
    ...present(fields),
    draft: value("draft", false),
    lang: value("lang", context.language),
    translations: value("translations", []),
    authors: value("authors", []),
    categories: value("categories", []),
    tags: value("tags", []),
    symbols: value("symbols", []),
    isins: value("isins", []),
    companies: value("companies", []),
    issuers: value("issuers", []),
    people: value("people", []),
    sections,
    headings: value("headings", []),
    contacts: value("contacts", []),
    words,
    minutes: readingMinutes(words),
    layout: value("layout", {}),
    aliases: value("aliases", []),
    extra: value("extra", {}),
    source: { path: draft.path, reader: draft.reader, ...(line > 1 ? { line } : {}), fields: traces(fields) },
    issues: draft.problems,
  };
}
