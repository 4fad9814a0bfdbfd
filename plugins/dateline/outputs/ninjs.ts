/** ninjs 2.1, news in JSON (iptc.org/standards/ninjs/): an item with its whole text. */
import { h } from "preact";
import { renderToString } from "preact-render-to-string";
import type { Article, Section, Timestamp } from "../article.ts";
import { absolute, type Site } from "../site.ts";
import { said } from "./said.ts";

const standard = { name: "ninjs", version: "2.1", schema: "https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json" } as const;

/** The standard wants an instant: a day is told by its noon in UTC. */
const instant = (time: Timestamp | undefined): string | undefined => time && (time.precision === "minute" ? time.iso : new Date(time.epoch).toISOString());

const heading = (title: string | undefined): string => (title ? `${renderToString(h("h2", null, title))}\n` : "");

const bodyOf = (sections: readonly Section[]) => {
  const shown = sections.filter(({ kind }) => kind !== "source");
  const html = shown.map((section) => heading(section.title) + section.html).join("\n");
  const text = shown.map(({ title, text }) => [title, text].filter(Boolean).join("\n\n")).join("\n\n");
  return [
    { role: "main", contenttype: "text/html", value: html },
    { role: "text", contenttype: "text/plain", value: text },
  ].filter(({ value }) => value !== "");
};

/** What is in the `tag:` form is the story's own id everywhere; else the page's address is. */
const isUri = (id: string): boolean => id.startsWith("tag:");

export function ninjs(article: Article, sections: readonly Section[], site: Pick<Site, "url" | "pathPrefix" | "license">) {
  const url = absolute(site, article.url);
  const companies = article.companies.map(({ name, symbols }) => {
    const listed = article.symbols.filter(({ id }) => symbols.includes(id)).map(({ ticker, exchange }) => ({ ticker, exchange }));
    return said({ name, rel: article.issuers.includes(name) ? "issuer" : "about", symbols: listed });
  });
  const infosources = [article.wire, article.provider?.name].filter((name) => name !== undefined);
  return said({
    uri: isUri(article.id) ? article.id : url,
    standard,
    type: "text",
    representationtype: "full",
    version: article.version === undefined ? undefined : String(article.version),
    firstcreated: instant(article.published),
    versioncreated: instant(article.updated ?? article.published),
    pubstatus: "usable",
    usageterms: site.license,
    language: article.lang,
    headlines: [{ role: "main", value: article.title }],
    descriptions: [{ role: "summary", value: article.summary }].filter(({ value }) => value !== ""),
    bodies: bodyOf(sections),
    by: article.authors.join(", "),
    located: article.dateline?.place,
    people: article.people.map(({ name }) => ({ name })),
    organisations: companies,
    places: article.dateline?.location ? [{ name: article.dateline.location.name }] : [],
    subjects: [...new Set([...article.categories, ...article.tags])].map((name) => ({ name, rel: "about" })),
    infosources: [...new Set(infosources)].map((name) => ({ name })),
    altids: [{ role: "permalink", value: url }, ...(isUri(article.id) ? [] : [{ role: "id", value: article.id }])],
  });
}
