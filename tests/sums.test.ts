/** Documents of many items: every item is an article or has a problem that says why not, and a fault in one hides no other. */
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDocument, type DocumentReading } from "../plugins/dateline/readers/index.ts";

interface Item {
  readonly title: string;
  readonly date: string;
  readonly text: string;
}

interface Format {
  readonly path: string;
  /** One item of the document. */
  readonly item: (item: Item, index: number) => string;
  readonly document: (items: readonly string[]) => string;
  /** An item that breaks the format's own syntax, and holds no beginning of another. */
  readonly broken: string;
}

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
const json = (value: unknown): string => JSON.stringify(value);
const list = (items: readonly string[]): string => `[\n${items.join(",\n")}\n]`;

const formats: Readonly<Record<string, Format>> = {
  CSV: {
    path: "posts.csv",
    item: ({ title, date, text }) => [title, date, text].map(cell).join(","),
    document: (items) => ["title,date,body", ...items].join("\n"),
    broken: '"Broken" "quote,2021-11-02,x"y',
  },
  TSV: {
    path: "posts.tsv",
    item: ({ title, date, text }) => [title, date, text].join("\t"),
    document: (items) => ["title\tdate\tbody", ...items].join("\n"),
    broken: 'Broken "quote\t2021-11-02',
  },
  "a JSON list": {
    path: "posts.json",
    item: ({ title, date, text }) => json({ title, date, body: text }),
    document: list,
    broken: '{ "title": "Broken", "date": }',
  },
  "JSON Lines": {
    path: "posts.jsonl",
    item: ({ title, date, text }) => json({ title, date, body: text }),
    document: (items) => items.join("\n"),
    broken: '{ "title": "Broken", "date": ',
  },
  "a Substack export": {
    path: "posts.csv",
    item: ({ title, date, text }, index) => [`${index}.post`, date, "true", title, text].map(cell).join(","),
    document: (items) => ["post_id,post_date,is_published,title,subtitle", ...items].join("\n"),
    broken: '"900.post" "quote,2021-11-02,x"y',
  },
  "a Blogger export": {
    path: "blog.xml",
    item: ({ title, date, text }, index) =>
      `<entry><id>tag:blogger.com,1999:blog-1.post-${index}</id><published>${escaped(date)}</published><category scheme='http://schemas.google.com/g/2005#kind' term='http://schemas.google.com/blogger/2008/kind#post'/><title type='text'>${escaped(title)}</title><content type='html'>${escaped(text)}</content></entry>`,
    document: (items) => `<feed xmlns='http://www.w3.org/2005/Atom' xmlns:g='http://schemas.google.com/g/2005#kind'>\n${items.join("\n")}\n</feed>`,
    broken: "<entry><title>Broken</titel><content type='html'>& < x</entry>",
  },
  RSS: {
    path: "feed.xml",
    item: ({ title, date, text }) => `<item><title>${escaped(title)}</title><pubDate>${escaped(date)}</pubDate><description>${escaped(text)}</description></item>`,
    document: (items) => `<rss version="2.0"><channel><title>Acme</title>${items.join("\n")}</channel></rss>`,
    broken: "<item><title>Broken</titel><description>& < x</item>",
  },
  Atom: {
    path: "feed.atom",
    item: ({ title, date, text }, index) => `<entry><id>urn:acme:${index}</id><title>${escaped(title)}</title><updated>${escaped(date)}</updated><summary>${escaped(text)}</summary></entry>`,
    document: (items) => `<feed xmlns="http://www.w3.org/2005/Atom"><title>Acme</title>${items.join("\n")}</feed>`,
    broken: "<entry><title>Broken</titel><summary>& < x</entry>",
  },
  "a JSON Feed": {
    path: "feed.json",
    item: ({ title, date, text }, index) => json({ id: String(index), title, date_published: date, content_text: text }),
    document: (items) => `{ "version": "https://jsonfeed.org/version/1.1", "title": "Acme", "items": ${list(items)} }`,
    broken: '{ "id": "x", "title": }',
  },
  "WordPress's REST API": {
    path: "posts.json",
    item: ({ title, date, text }, index) => json({ id: index, date, date_gmt: date, type: "post", status: "publish", title: { rendered: title }, content: { rendered: text } }),
    document: list,
    broken: '{ "id": 900, "title": { "rendered": }, "content": { "rendered": "x" } }',
  },
  "a NewsML-G2 message": {
    path: "news.xml",
    item: ({ title, date, text }, index) =>
      `<newsItem guid="urn:newsml:acme.example:${index}" version="1"><itemMeta><versionCreated>${escaped(date)}</versionCreated></itemMeta><contentMeta><headline>${escaped(title)}</headline></contentMeta><contentSet><inlineXML contenttype="application/xhtml+xml"><html><body><p>${escaped(text)}</p></body></html></inlineXML></contentSet></newsItem>`,
    document: (items) => `<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"><itemSet>\n${items.join("\n")}\n</itemSet></newsMessage>`,
    broken: '<newsItem guid="urn:newsml:acme.example:900" version="1"><contentMeta><headline>Broken</headlin></contentMeta><x y="></newsItem>',
  },
  "a list of ninjs items": {
    path: "news.json",
    item: ({ title, date, text }, index) => json({ uri: `urn:acme:${index}`, type: "text", versioncreated: date, headline: title, body_text: text }),
    document: list,
    broken: '{ "uri": "urn:acme:900", "versioncreated": , "headline": "Broken" }',
  },
  "dpa's digitalwires": {
    path: "news.json",
    item: ({ title, date, text }, index) => json({ format: "digitalwires@0.9.1", urn: `urn:newsml:acme.example:${index}`, version: 1, version_created: date, headline: title, article_html: text }),
    document: list,
    broken: '{ "format": "digitalwires@0.9.1", "urn": , "headline": "Broken" }',
  },
  "a news sitemap": {
    path: "news.xml",
    item: ({ title, date }, index) =>
      `<url><loc>https://acme.example/${index}</loc><news:news><news:publication><news:name>Acme</news:name><news:language>en</news:language></news:publication><news:publication_date>${escaped(date)}</news:publication_date><news:title>${escaped(title)}</news:title></news:news></url>`,
    document: (items) => `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n${items.join("\n")}\n</urlset>`,
    broken: '<url><loc>https://acme.example/900</lo><news:news x="><news:title>Broken</news:title></news:news></url>',
  },
  "TradingView's headlines": {
    path: "headlines.json",
    item: ({ title, date }, index) => json({ id: `acme:${index}:0`, title, published: date === whole.date ? Date.parse(date) / 1000 : date, storyPath: `/news/acme:${index.toString(16).padStart(13, "0")}:0/` }),
    document: (items) => `{ "items": ${list(items)} }`,
    broken: '{ "id": "acme:900:0", "title": , "storyPath": "/news/x/" }',
  },
  "an mbox": {
    path: "mail.mbox",
    item: ({ title, date, text }, index) => `From sam@acme.example Tue Nov  2 10:00:00 2021\nFrom: Sam Sample <sam@acme.example>\nTo: desk@example.com\nMessage-ID: <${index}@acme.example>\nDate: ${date}\nSubject: ${title}\n\n${text}\n`,
    document: (items) => `${items.join("\n")}\n`,
    broken: "From sam@acme.example Tue Nov  2 10:00:00 2021\nFrom: Sam Sample <sam@acme.example>\nContent-Type: multipart/mixed; boundary=\nContent-Transfer-Encoding: base64\n\n%%%\n",
  },
};

const names = Object.keys(formats);

const formatOf = (name: string): Format => {
  const format = formats[name];
  if (!format) throw new Error(`There is no format ${name}.`);
  return format;
};

const read = (path: string, text: string): Promise<DocumentReading> => readDocument(path, new TextEncoder().encode(text));

/** Codes of entries that gave no article. */
const without = new Set(["item-skipped", "item-empty", "item-unreadable", "superseded"]);

/** Formats of the agencies say of an item without anything that there is no article in it. */
const accounted = ({ drafts, problems }: DocumentReading): number => drafts.length + problems.filter(({ code, line }) => without.has(code) || (code === "no-article" && line !== undefined)).length;

const word = fc.constantFrom("Acme", "opens", "plant", "Houston", "& Co.", "<b>", "\u00FC", "\u5DE5");
const words = fc.array(word, { maxLength: 4 }).map((found) => found.join(" "));
const date = fc.constantFrom("2021-11-02T12:00:00Z", "2021-02-30", "soon", "", "02/08/2021", "0000-00-00 00:00:00");
const item: fc.Arbitrary<Item> = fc.record({ title: words, date, text: words });
const whole: Item = { title: "Acme opens a plant", date: "2021-11-02T12:00:00Z", text: "Acme opened a plant." };

describe.each(names)("%s", (name) => {
  const format = formatOf(name);

  test("adds up, whatever its items hold", async () => {
    await fc.assert(fc.asyncProperty(fc.array(item, { minLength: 1, maxLength: 8 }), async (items) => {
      const reading = await read(format.path, format.document([whole, whole, ...items].map(format.item)));
      expect(accounted(reading)).toBe(items.length + 2);
    }), { numRuns: 40 });
  });

  const headlines = Array.from({ length: 20 }, (_, index) => ({ ...whole, title: `Acme opens plant ${index + 1} today` }));
  const others = headlines.filter((_, index) => index !== 16).map(({ title }) => title);
  const titlesOf = ({ drafts }: DocumentReading): (string | undefined)[] => drafts.map(({ fields }) => fields.title?.value);

  test("has all its other items if the date of one is broken", async () => {
    const items = headlines.map((one, index) => (index === 16 ? { ...one, date: "2021-02-30T12:00:00Z" } : one));
    const reading = await read(format.path, format.document(items.map(format.item)));
    expect(titlesOf(reading)).toEqual(headlines.map(({ title }) => title));
    expect(reading.drafts[16]?.fields.date).toBeUndefined();
    expect(reading.problems.map(({ code }) => code)).toContain("date-invalid");
  });

  test("has all its other items if the syntax of one is broken", async () => {
    const items = headlines.map((one, index) => (index === 16 ? format.broken : format.item(one, index)));
    const reading = await read(format.path, format.document(items));
    expect(titlesOf(reading).filter((title) => title?.startsWith("Acme"))).toEqual(others);
    expect(reading.drafts.length + reading.problems.length).toBeGreaterThanOrEqual(20);
  });
});
