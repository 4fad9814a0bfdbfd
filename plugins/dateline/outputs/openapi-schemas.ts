/** What the JSON files of `/api/` hold (json-schema.org, 2020-12, as OpenAPI 3.1 has it). */
const text = { type: "string" } as const;
const url = { type: "string", format: "uri" } as const;
const count = { type: "integer", minimum: 0 } as const;
const texts = { type: "array", items: text, minItems: 1 } as const;

/** A closed object: what is not described here is not there. */
const object = <const P extends object, const R extends readonly string[]>(properties: P, required: R) => ({ type: "object", properties, required, additionalProperties: false }) as const;

const list = <const T extends object>(items: T) => ({ type: "array", items, minItems: 1 }) as const;

const time = { ...text, description: "ISO 8601, as exactly as the source has it: a month, a day, or an instant with its offset.", pattern: "^[0-9]{4}-[0-9]{2}(-[0-9]{2}(T[0-9:.]+(Z|[+-][0-9]{2}:[0-9]{2}))?)?$" } as const;
const year = { ...text, pattern: "^([0-9]{4}|undated)$" } as const;

export const indexSchema = object(
  { title: text, url, language: text, count, years: { type: "array", items: object({ year, count, url }, ["year", "count", "url"]) } },
  ["title", "url", "language", "count", "years"],
);

const properties = {
  id: { ...text, description: "Stable for ever." },
  url,
  title: text,
  summary: text,
  lead: text,
  published: time,
  updated: time,
  language: { ...text, description: "BCP 47." },
  kind: text,
  authors: texts,
  issuers: texts,
  companies: list(object({ name: text, symbols: texts, website: url }, ["name"])),
  symbols: list(object({ exchange: text, ticker: text, id: text, market: text }, ["exchange", "ticker", "id", "market"])),
  isins: texts,
  people: list(object({ name: text, role: text, organisation: text }, ["name"])),
  categories: texts,
  tags: texts,
  provider: object({ name: text, via: text }, ["name"]),
  wire: text,
  original: url,
  dateline: object({ text, place: text, date: text }, []),
  words: count,
  copyOf: url,
  revises: url,
  revisedBy: url,
  files: object({ json: url, ninjs: url, markdown: url }, []),
} as const;

const required = ["id", "url", "title", "language", "words"] as const;

export const recordSchema = object(properties, required);

export const listSchema = object({ year, count, articles: { type: "array", items: { $ref: "#/components/schemas/Record" } } }, ["year", "count", "articles"]);

const contact = object({ title: text, organisation: text, person: text, phone: text, tel: text, email: text, website: text, other: texts }, []);

export const articleSchema = object(
  {
    ...properties,
    sections: { type: "array", items: object({ kind: text, title: text, html: text, text }, ["kind"]) },
    contacts: { type: "array", items: contact },
  },
  [...required, "sections", "contacts"],
);
